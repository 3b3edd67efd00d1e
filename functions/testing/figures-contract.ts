import type { Enrolment } from "../enrolment/contract.ts";
import type { Feedback } from "../feedback/contract.ts";
import type { FeedbackKind, Severity } from "../feedback/limits.ts";
import type { MemberId } from "../platform/ids.ts";
import type { Both, Language } from "../platform/languages.ts";
import type { Phase, Programme } from "../programmes/contract.ts";
import type { Survey, TasksDone } from "./contract.ts";
import type { Nps, Satisfaction, Told, Waits } from "./statistics.ts";

/** Everything that the figures of a programme are made of. */
export type ProgrammeFacts = {
  programme: Programme;
  /** Supporters of the idea that it comes from, who were told of it first. */
  invited?: number | undefined;
  people: readonly Enrolment[];
  tasks: readonly TasksDone[];
  surveys: readonly Survey[];
  feedback: readonly Feedback[];
};

/** Who came how far; whoever came further was there too. */
export type TestFunnel = {
  invited?: number;
  applied: number;
  qualified: number;
  seated: number;
  active: number;
  completed: number;
};
/** `tookPart`: did a task of it, filed something in it or answered its questions. Only of phases that began. */
export type Participation = Pick<Phase, "phaseId" | "name" | "from" | "to"> & { testers: number; tookPart: number };
export type TaskProgress = { taskId: string; title: Both; phaseId: string; done: number; testers: number };
/** What was filed on these days, the first of which names them. */
export type Filed = { from: string } & Record<FeedbackKind, number>;
export type FeatureFigures = {
  featureId: string;
  name: Both;
  issues: Record<Severity, number>;
  suggestions: number;
  praise: number;
  satisfaction: Told<Satisfaction>;
};
export type Fixes = { reported: number; fixed: number; confirmed: number };
export type FirstAnswers = Told<Waits> & { waiting: number };
/** Of one phase, or of the last answers of everybody. */
export type Recommendation = { phaseId?: string; name?: Both } & Told<Nps>;
export type TesterFigures = {
  memberId: MemberId;
  name: string;
  /** What they found first, and half the weight of what they saw again. */
  score: number;
  reports: number;
  fixed: number;
  tasks: number;
};
/** Said to the team beside a figure, without a name. */
export type Why = { recommend: number; why: string; lang: Language };

/** What whoever may read the figures reads. Instants are ISO 8601 in UTC, waits in seconds. */
export type ProgrammeFigures = {
  asOf: string;
  funnel: TestFunnel;
  participation: Participation[];
  tasks: TaskProgress[];
  /** One day each, or one week each where there are many. */
  filed: { by: "day" | "week"; columns: Filed[] };
  features: FeatureFigures[];
  firstAnswers: FirstAnswers;
  fixes: Fixes;
  recommendations: Recommendation[];
};
/** Testers among themselves, and staff. */
export type NamedFigures = ProgrammeFigures & { testers?: TesterFigures[] };
/** Staff alone. */
export type StaffProgrammeFigures = NamedFigures & { whys?: Why[] };
