import * as z from "zod/mini";
import { type MemberId, ProgrammeId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import type { Feature, Phase, Task } from "../programmes/contract.ts";
import type { ProgrammeStage } from "../programmes/lifecycle.ts";
import { PartId } from "../programmes/part-id.ts";
import { testingLimits as limits } from "./limits.ts";

export const TaskRef = z.strictObject({ programmeId: ProgrammeId, taskId: PartId });
export const SurveyRef = z.strictObject({ programmeId: ProgrammeId, phaseId: PartId });

const onScale = ({ least, most }: { least: number; most: number }) => z.int().check(z.minimum(least), z.maximum(most));
const words = (most: number) => z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(most));

/** What a tester says at the end of a phase. A feature that they could not try has no grade. */
export const SurveyInput = z.strictObject({
  recommend: onScale(limits.recommend),
  why: words(limits.why),
  lang: Language,
  grades: z.record(PartId, onScale(limits.satisfaction)),
});
export type SurveyInput = z.infer<typeof SurveyInput>;

/** One tester's answers about one phase. Instants are ISO 8601 in UTC. */
export type Survey = SurveyInput & { programmeId: ProgrammeId; phaseId: string; memberId: MemberId; at: string };

/** What one tester did, and when. */
export type TasksDone = { memberId: MemberId; done: Readonly<Record<string, string>> };

/** `awaiting`: its days begin with the receipt of the prototype. `late` may still be done. */
export type TaskState = "later" | "awaiting" | "open" | "late" | "done";
export type PlannedTask = Pick<Task, "taskId" | "title" | "text"> & {
  state: TaskState;
  /** The last day on which it is in time, in the brand's calendar. */
  dueOn?: string;
  /** So many days after the receipt, while that is not known. */
  daysAfterReceipt?: number;
  doneAt?: string;
};
/** `never`: the test ended before this phase began. */
export type SurveyState = "later" | "open" | "over" | "never";
/** Days are whole and in the brand's calendar; the last one is in time. */
export type SurveyWindow = { state: SurveyState; opensOn: string; closesOn: string };
export type PlannedPhase = Pick<Phase, "phaseId" | "kind" | "name" | "from" | "to"> & {
  state: "past" | "now" | "next" | "dropped";
  tasks: PlannedTask[];
  survey?: SurveyWindow & { answers?: SurveyInput };
};
/** What one tester has to do and did. */
export type TestPlan = {
  stage: ProgrammeStage;
  /** Whether anything can be done at present. */
  testing: boolean;
  today: string;
  features: Feature[];
  phases: PlannedPhase[];
  progress: { done: number; of: number };
};
