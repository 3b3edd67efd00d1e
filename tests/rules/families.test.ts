import fc from "fast-check";
import { expect, test } from "vitest";
import type { Feedback } from "../../functions/feedback/contract.ts";
import { familiesOf, othersOf } from "../../functions/feedback/families.ts";
import { feedbackScore } from "../../functions/feedback/scores.ts";
import { testerScores } from "../../functions/feedback/tester-scores.ts";
import { FeedbackId, MemberId } from "../../functions/platform/ids.ts";
import "../property-seed.ts";
import { naiveCount, type Said } from "../reference-families.ts";
import { reportLike } from "../under-test.ts";

const members = ["a", "b", "c", "d"].map((letter) => MemberId.parse(`mem_${letter.repeat(12)}`));
const filed = [0, 0, 1, 2, 3].map((by, n) => ({ id: FeedbackId.parse(`fbk_${String(n).repeat(16)}`), by }));

const [first, second] = ["a", "b"].map((letter) => FeedbackId.parse(`fbk_${letter.repeat(16)}`)) as [
  FeedbackId,
  FeedbackId,
];
const [bo, ada] = members as [MemberId, MemberId];

const act = fc.record({
  kind: fc.constantFrom("voice", "voice", "unvoice", "merge", "split"),
  report: fc.nat(filed.length - 1),
  other: fc.nat(filed.length - 1),
  member: fc.nat(members.length - 1),
});

/** What the store holds after these acts, each as its own rule allows it; and the bare facts. */
function after(acts: readonly { kind: string; report: number; other: number; member: number }[]) {
  const said: Said[] = [];
  const into = new Map<number, number>();
  for (const { kind, report, other, member } of acts) {
    const at = said.findIndex((each) => each.report === report && each.member === member);
    const open = !into.has(report);
    if (kind === "voice" && open && filed[report]?.by !== member && at < 0) said.push({ report, member });
    if (kind === "unvoice" && open && at >= 0) said.splice(at, 1);
    if (kind === "merge" && open && !into.has(other) && report !== other) into.set(report, other);
    if (kind === "split") into.delete(report);
  }
  const reports = filed.map(({ id, by }, n): Feedback => {
    const seenBy = said.filter(({ report }) => report === n).map(({ member }) => members[member] as MemberId);
    const to = into.get(n);
    const merged = to !== undefined && { status: "merged" as const, mergedInto: filed[to]?.id as FeedbackId };
    return reportLike({ feedbackId: id, memberId: members[by] as MemberId, seen: seenBy.length, seenBy, ...merged });
  });
  return { reports, said, into };
}

test("a member counts once for a family, whatever the order of voice, merge and undo", () => {
  let counted = 0;
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const { reports, said, into } = after(acts);
      const families = familiesOf(reports);
      reports.forEach((report, n) => {
        if (report.mergedInto) return;
        const naive = naiveCount({ n, by: filed.map(({ by }) => by), said, into });
        expect(othersOf(report, families.get(report.feedbackId))).toBe(naive.length);
        if (naive.length > 0) counted += 1;
        const scores = testerScores(reports);
        for (const member of naive) expect(scores.get(members[member] as MemberId)?.score).toBeGreaterThan(0);
      });
    }),
    { numRuns: 2_000 },
  );
  expect(counted).toBeGreaterThan(500);
});

test("a tester who filed a duplicate and saw the other too counts once", () => {
  const survivor = reportLike({ feedbackId: first, memberId: bo, seen: 1, seenBy: [ada] });
  const duplicate = reportLike({ feedbackId: second, memberId: ada, seen: 1, seenBy: [bo], mergedInto: first });
  expect(othersOf(survivor, [duplicate])).toBe(1);
  expect(feedbackScore(survivor, 1).score).toBe(6);
});

test("voices that were counted before anybody kept whose they are still count", () => {
  expect(othersOf(reportLike({ feedbackId: first, memberId: bo, seen: 3, seenBy: [ada] }))).toBe(3);
});
