import * as z from "zod/mini";
import type { CircleId, CommentId, IdeaId } from "../platform/ids.ts";
import type { Both } from "../platform/languages.ts";
import { figureTables } from "./limits.ts";

/** Why something was refused or taken away: the law, or a rule as it read then. */
export type Cited = { unlawful: true } | { ruleNumber?: number; rule?: Both };

/** What figures need to know of one idea: instants, never words or names. */
export type IdeaFact = {
  ideaId: IdeaId;
  circleId: CircleId;
  /** Its circle is private: in figures for staff alone. */
  private?: true;
  stage: string;
  /** Each time it was sent, and when moderation answered. */
  sent: { at: string; answeredAt?: string }[];
  /** When somebody of the brand first wrote to its author: moderation with words, or a decision. */
  wordsAt?: string;
  publishedAt?: string;
  /** Its first milestone. */
  stepAt?: string;
  /** Each review, from its opening to its decision. */
  reviews: { at: string; decidedAt?: string; withReasons?: boolean }[];
  approvedAt?: string;
  launchedAt?: string;
  refusals: { at: string; kind: "declined" | "removed"; cited: Cited }[];
};

/** What figures need to know of one comment or answer. */
export type TalkFact = {
  ideaId: IdeaId;
  commentId: CommentId;
  circleId: CircleId;
  private?: true;
  at: string;
  by: "brand" | "author" | "member";
  /** Asks something. */
  question?: true;
  /** Somebody of the brand reacted to it. */
  noticed?: true;
  goneAt?: string;
  /** With what moderation took away. */
  removed?: Cited;
};

/** What figures need to know of one report; who sent it is not among that. */
export type ReportFact = {
  reportId: string;
  circleId: CircleId;
  private?: true;
  at: string;
  settledAt?: string;
  outcome?: "kept" | "removed";
};

/** What figures need to know of an act that leaves no trace elsewhere. */
export type ActFact = { at: string; kind: string; circleId?: string | undefined; ideaId?: string | undefined };

/** In which months ("2026-11", the brand's) a member did something; whoever it is and whatever it was stays out. */
export type ActiveMember = { months: readonly string[] };

export type FigureCircle = {
  circleId: CircleId;
  name: Both;
  palette: string;
  private?: true;
  createdAt: string;
  /** The last day on which anybody did anything there, the brand's calendar. */
  lastActOn?: string;
};

/** Everything that figures are made of. */
export type Facts = {
  ideas: readonly IdeaFact[];
  talk: readonly TalkFact[];
  reports: readonly ReportFact[];
  acts: readonly ActFact[];
  members: readonly ActiveMember[];
  circles: readonly FigureCircle[];
};

/** A median of so many waits, in seconds; none where there are too few to speak of one. `waiting` are still open. */
export type Median = { n: number; seconds?: number; waiting: number };
export type Share = { part: number; n: number };
/** `cited`: how often a rule, or the law, was the reason. */
export type Refusals = { cited: Cited; declined: number; removed: number; comments: number };

export type PeriodFigures = {
  toModeration: Median;
  toFirstAnswer: Median;
  toDecision: Median;
  reasons: Share;
  voice: Share;
  refusals: Refusals[];
  reports: { filed: number; kept: number; removed: number; waiting: number };
};
export type Conduct = {
  sanctions: { warned: number; limited: number; suspended: number; lifted: number };
  /** Those upheld, of all that were decided. */
  appeals: Share;
};
export type Stages = Record<string, number>;
export type CircleFigures = {
  circle: Pick<FigureCircle, "circleId" | "name" | "palette" | "private">;
  stages: Stages;
  ideas: number;
  year: PeriodFigures;
};

/** The figures of a whole platform, or of what anyone may read of it. Instants are ISO 8601 in UTC. */
export type Figures = {
  asOf: string;
  /** Where the window of a year begins. */
  yearFrom: string;
  /** The first thing that is counted. */
  since?: string;
  stages: Stages;
  ideas: number;
  year: PeriodFigures & Conduct;
  ever: PeriodFigures & Conduct;
  circles: CircleFigures[];
};

export type Funnel = {
  sent: number;
  published: number;
  step: number;
  top: number;
  decided: number;
  approved: number;
  launched: number;
};
export type WaitingQuestion = { ideaId: IdeaId; commentId: CommentId; at: string };
export type EngagementMonth = { month: string; acted: number; active: number };
export type Cohort = { month: string; n: number; kept: number[] };

/** What staff see besides: private circles included. */
export type StaffFigures = Figures & {
  funnel: Funnel;
  engagement: EngagementMonth[];
  cohorts: Cohort[];
  questions: { n: number; oldest: WaitingQuestion[] };
  quiet: (Pick<FigureCircle, "circleId" | "name" | "palette" | "private" | "lastActOn"> & { days: number })[];
};

export const CsvRef = z.strictObject({ table: z.enum(figureTables) });
export type FigureTable = z.infer<typeof CsvRef>["table"];
