import type { MemberId } from "../platform/ids.ts";
import type { Feedback } from "./contract.ts";
import { familiesOf, othersOf } from "./families.ts";
import { type Reproduced, type TesterScore, testerScore } from "./scores.ts";

/** The score of everybody who found something or saw it again. */
export function testerScores(reports: readonly Feedback[]): Map<MemberId, TesterScore> {
  const families = familiesOf(reports);
  const counted = reports.map((report): Reproduced => {
    const family = families.get(report.feedbackId) ?? [];
    const saw = [report, ...family].flatMap(({ seenBy = [] }) => seenBy);
    const seenBy = [...saw, ...family.map(({ memberId }) => memberId)];
    return { ...report, others: othersOf(report, family), seenBy };
  });
  const everybody = new Set(reports.flatMap(({ memberId, seenBy = [] }) => [memberId, ...seenBy]));
  return new Map([...everybody].map((memberId) => [memberId, testerScore(memberId, counted)]));
}
