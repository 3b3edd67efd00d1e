import type { FeedbackId, MemberId } from "../platform/ids.ts";
import type { Feedback } from "./contract.ts";
import { familiesOf, othersOf } from "./families.ts";
import { type Reproduced, type TesterScore, testerScore } from "./scores.ts";

/** Somebody saw what a report tells, too. */
export type Seen = { feedbackId: FeedbackId; memberId: MemberId };

/** The score of everybody who found something or saw it again. */
export function testerScores(reports: readonly Feedback[], seen: readonly Seen[]): Map<MemberId, TesterScore> {
  const families = familiesOf(reports);
  const seers = Map.groupBy(seen, ({ feedbackId }) => feedbackId);
  const counted = reports.map((report): Reproduced => {
    const family = families.get(report.feedbackId) ?? [];
    const saw = [report, ...family].flatMap(({ feedbackId }) => seers.get(feedbackId) ?? []);
    const seenBy = [...saw, ...family].map(({ memberId }) => memberId);
    return { ...report, others: othersOf(report, family), seenBy };
  });
  const everybody = new Set([...reports, ...seen].map(({ memberId }) => memberId));
  return new Map([...everybody].map((memberId) => [memberId, testerScore(memberId, counted)]));
}
