import * as z from "zod/mini";
import type { Enrolment } from "../enrolment/contract.ts";
import { MemberId, ProgrammeId } from "../platform/ids.ts";
import { type Both, both, type Language } from "../platform/languages.ts";
import type { ProgrammeStage } from "../programmes/lifecycle.ts";
import { testingLimits as limits } from "./limits.ts";

/** `version`: of what was read, 0 when nothing was written yet. */
export const ResultsInput = z.strictObject({
  text: both(limits.results, 0),
  version: z.int().check(z.minimum(0)),
});
export type ResultsInput = z.infer<typeof ResultsInput>;
export const PublicationInput = z.strictObject({ version: z.int().check(z.minimum(1)) });
export const RewardRef = z.strictObject({ programmeId: ProgrammeId, memberId: MemberId });
export const ConsentInput = z.strictObject({ further: z.boolean() });

export type Author = { memberId: MemberId; name: string };
/** What the team writes when a test is over. Instants are ISO 8601 in UTC. */
export type Results = {
  programmeId: ProgrammeId;
  /** Rises with every change and guards it. */
  version: number;
  draft: Both;
  by: Author;
  at: string;
  published?: Both;
  /** First, when everybody was thanked; and last, when it was corrected. */
  publishedAt?: string;
  changedAt?: string;
};
export type Reward = { programmeId: ProgrammeId; memberId: MemberId; by: Author; at: string };
/** Somebody wants to hear of further tests. */
export type Consent = { memberId: MemberId; name: string; lang: Language; programmeId: ProgrammeId; at: string };

/** What somebody did in a test. */
export type Contribution = {
  tasks: { done: number; of: number };
  answered: number;
  reports: number;
  fixed: number;
  confirmed: number;
};
/** A test's end as one of its testers sees it. */
export type TesterClosure = {
  stage: ProgrammeStage;
  endsOn: string;
  results?: { text: Both; publishedAt: string; changedAt?: string };
  contribution: Contribution;
  rewards?: Both;
  rewardedAt?: string;
  /** Hears of further tests. */
  further: boolean;
};
/** The same as the team sees it. */
export type ThankedTester = Pick<Enrolment, "memberId" | "name" | "status"> &
  Contribution & { rewardedAt?: string; rewardedBy?: string; further: boolean };
export type StudioClosure = {
  stage: ProgrammeStage;
  endsOn: string;
  results?: Results;
  rewards?: Both;
  testers: ThankedTester[];
};
