import type { MemberId } from "../platform/ids.ts";
import type { Feedback } from "./contract.ts";
import type { Severity } from "./limits.ts";

/** An issue that stops somebody weighs five times one that hardly shows. */
const ofSeverity: Readonly<Record<Severity, number>> = { blocking: 5, annoying: 3, minor: 1 };
const ofKind = { suggestion: 2, praise: 1 } as const;
/** Seeing again what another saw first is half the work of finding it. */
const shareOfSeeing = 0.5;

type Weighed = Pick<Feedback, "kind" | "severity">;

/** An issue without a severity counts as annoying: the middle. */
export const weightOf = ({ kind, severity = "annoying" }: Weighed): number =>
  kind === "issue" ? ofSeverity[severity] : ofKind[kind];

/** The first who say the same count most: 1, 3 and 7 others add one, two and three times the weight. */
export const damped = (others: number): number => Math.log2(1 + Math.max(0, others));

/** What a score is made of, so that it can be told in words. */
export type FeedbackScore = { weight: number; others: number; score: number };

/** Severity weight × (1 + damped confirmations); to one decimal. */
export function feedbackScore(report: Weighed, others: number): FeedbackScore {
  const weight = weightOf(report);
  return { weight, others, score: toOneDecimal(weight * (1 + damped(others))) };
}

type Counted = Weighed & Pick<Feedback, "memberId" | "status" | "feedbackId" | "mergedInto">;
/** A report with how many others say the same, and who of them. */
export type Reproduced = Counted & { others: number; seenBy: readonly MemberId[] };
export type TesterScore = { originated: number; reproduced: number; score: number };

/**
 * What somebody found first, with its whole score, and what they saw again, with half its weight. What was withdrawn or
 * closed counts for nobody; a report that was merged counts for its reporter as seeing the other again.
 */
export function testerScore(memberId: MemberId, reports: readonly Reproduced[]): TesterScore {
  const counting = reports.filter(({ status }) => !["withdrawn", "closed", "merged"].includes(status));
  const own = counting.filter((report) => report.memberId === memberId);
  const seen = counting.filter((report) => report.memberId !== memberId && report.seenBy.includes(memberId));
  const originated = sum(own.map((report) => feedbackScore(report, report.others).score));
  const reproduced = sum(seen.map((report) => weightOf(report) * shareOfSeeing));
  return {
    originated: toOneDecimal(originated),
    reproduced: toOneDecimal(reproduced),
    score: toOneDecimal(originated + reproduced),
  };
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
const toOneDecimal = (figure: number) => Math.round(figure * 10) / 10;
