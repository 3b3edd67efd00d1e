import { describe, expect, test } from "vitest";
import { allowedActs } from "../../functions/feedback/allowed.ts";
import type { Feedback } from "../../functions/feedback/contract.ts";
import { assertMayMerge, familiesOf, othersOf } from "../../functions/feedback/families.ts";
import { feedbackStatuses } from "../../functions/feedback/lifecycle.ts";
import { feedbackScore, testerScore } from "../../functions/feedback/scores.ts";
import { boardOf } from "../../functions/feedback/triage-board.ts";
import { isThereAlready, labelled, moved } from "../../functions/feedback/triage-steps.ts";
import { FeedbackId, MemberId, ProgrammeId } from "../../functions/platform/ids.ts";
import { cast } from "../cast.ts";

const now = new Date("2026-05-04T09:00:00.000Z");
const id = (letter: string) => FeedbackId.parse(`fbk_${letter.repeat(16)}`);
const report = (more: Partial<Feedback> = {}): Feedback => ({
  feedbackId: id("a"),
  programmeId: ProgrammeId.parse("prg_aaaaaaaaaaaa"),
  memberId: cast.bo.memberId,
  name: cast.bo.name,
  lang: "en",
  at: "2026-05-03T09:00:00.000Z",
  kind: "issue",
  severity: "annoying",
  featureId: "tank",
  title: "The tank leaks",
  text: "",
  status: "new",
  version: 1,
  seen: 0,
  notSeen: 0,
  couldNotTry: 0,
  ...more,
});

describe("the score of a report", () => {
  test.each([
    ["blocking", 0, 5],
    ["blocking", 1, 10],
    ["annoying", 3, 9],
    ["minor", 7, 4],
    ["minor", 0, 1],
  ] as const)("is its weight times one more than the damped others (%s, %i: %f)", (severity, others, score) => {
    expect(feedbackScore({ kind: "issue", severity }, others).score).toBe(score);
  });
  test("grows with each who says the same, and less with each", () => {
    const scores = Array.from({ length: 40 }, (_, others) => feedbackScore({ kind: "suggestion" }, others).score);
    const steps = scores.slice(1).map((score, at) => score - (scores[at] ?? 0));
    expect(steps.every((step) => step >= 0)).toBe(true);
    expect(Math.max(...steps)).toBe(steps[0]);
  });
});

describe("the score of a tester", () => {
  const eva = MemberId.parse("mem_eva000000000");
  const of = (more: Partial<Feedback>, others = 0, seenBy: MemberId[] = []) => ({ ...report(more), others, seenBy });
  test("counts what they found first and what they saw again, and never the same twice", () => {
    const found = of({ severity: "blocking" }, 1, [eva]);
    expect(testerScore(cast.bo.memberId, [found])).toEqual({ originated: 10, reproduced: 0, score: 10 });
    expect(testerScore(eva, [found])).toEqual({ originated: 0, reproduced: 2.5, score: 2.5 });
    expect(testerScore(cast.bo.memberId, [of({}, 0, [cast.bo.memberId])])).toMatchObject({ reproduced: 0 });
  });
  test.each(["withdrawn", "closed", "merged"] as const)("counts nothing of what is %s", (status) => {
    expect(testerScore(cast.bo.memberId, [of({ status })]).score).toBe(0);
  });
});

describe("a family of reports", () => {
  const [a, b, c, d] = ["a", "b", "c", "d"].map((letter, at) =>
    report({ feedbackId: id(letter), memberId: MemberId.parse(`mem_${String(at).repeat(12)}`), seen: at }),
  ) as [Feedback, Feedback, Feedback, Feedback];
  const into = (duplicate: Feedback, survivor: Feedback): Feedback => ({
    ...duplicate,
    status: "merged",
    mergedInto: survivor.feedbackId,
  });

  test("ends in one report however far round, and comes apart as it was put together", () => {
    const [ab, bc] = [into(a, b), into(b, c)];
    expect(familiesOf([ab, bc, c, d])).toEqual(new Map([[c.feedbackId, [ab, bc]]]));
    expect(familiesOf([ab, b, c, d])).toEqual(new Map([[b.feedbackId, [ab]]]));
  });
  test("counts everybody but whoever filed the one that goes on", () => {
    expect(othersOf(c, [into(a, c), into(b, c)])).toBe(2 + (0 + 1) + 2);
    expect(othersOf(c, [{ ...into(a, c), memberId: c.memberId }])).toBe(2);
  });
  test("is not followed for ever, were it a circle", () => {
    expect(() => familiesOf([into(a, b), into(b, a)])).not.toThrow();
  });
  test("takes in none while other testers may not read it", () => {
    expect(() => assertMayMerge(a, { ...b, held: ["zut"] })).toThrow("feedback-held");
    expect(() => assertMayMerge({ ...a, held: ["zut"] }, b)).not.toThrow();
  });
  test("takes in no report that goes along with another, that was withdrawn, or itself", () => {
    expect(() => assertMayMerge(a, into(b, a))).toThrow("feedback-merge-circle");
    expect(() => assertMayMerge(a, into(b, c))).toThrow("feedback-merge-circle");
    expect(() => assertMayMerge(a, { ...b, status: "withdrawn" })).toThrow("feedback-wrong-status");
    expect(() => assertMayMerge({ ...a, status: "confirmed" }, b)).toThrow("feedback-wrong-status");
    expect(() => assertMayMerge(a, a)).toThrow("same-feedback");
    expect(() => assertMayMerge(a, { ...b, status: "closed" })).not.toThrow();
  });
  test("stands on the board by its weight, with its duplicates", () => {
    const board = boardOf([a, into(b, d), into(c, d), d]);
    expect(board.map(({ feedbackId, duplicates }) => [feedbackId, duplicates])).toEqual([
      [d.feedbackId, 2],
      [c.feedbackId, 0],
      [b.feedbackId, 0],
      [a.feedbackId, 0],
    ]);
  });
});

describe("what the team may do", () => {
  test.each([
    ["new", "accepted asked fixed closed merged"],
    ["needs_info", "accepted fixed closed merged"],
    ["accepted", "asked fixed closed merged"],
    ["fixed", "accepted asked retest closed merged"],
    ["confirmed", "reopened"],
    ["closed", "reopened"],
    ["merged", "split"],
    ["withdrawn", ""],
  ] as const)("with a report that is %s: %s", (status, acts) => {
    const arranging = ["answered", "assigned", "labelled", "linked"];
    const steps = allowedActs({ status, kind: "issue" }).filter((act) => !arranging.includes(act));
    expect(steps.join(" ")).toBe(acts);
  });
  test("never mends praise", () => {
    for (const status of feedbackStatuses) expect(allowedActs({ status, kind: "praise" })).not.toContain("fixed");
  });
});

describe("a step", () => {
  test("is refused when another hand moved the report since it was read", () => {
    const input = { to: "accepted", read: "new" } as const;
    expect(() => moved(report({ status: "closed" }), input, now)).toThrow("feedback-changed-meanwhile");
  });
  test("that is sent again changes nothing; asking again to look does", () => {
    const fixed = report({ status: "fixed", fixedIn: "3" });
    expect(isThereAlready(fixed, { to: "fixed", read: "new", fixedIn: "3" })).toBe(true);
    expect(isThereAlready(fixed, { to: "fixed", read: "fixed", fixedIn: "3" })).toBe(false);
    expect(isThereAlready(fixed, { to: "fixed", read: "new", fixedIn: "4" })).toBe(false);
    expect(moved(fixed, { to: "fixed", read: "fixed", fixedIn: "3" }, now)).toMatchObject({
      act: "fixed",
      changes: { fixedAt: now.toISOString() },
    });
  });
  test("stops the time to the first answer, once", () => {
    const input = { to: "accepted", read: "new" } as const;
    expect(moved(report(), input, now).changes).toMatchObject({ answeredAt: now.toISOString() });
    expect(moved(report({ answeredAt: "2026-05-03T10:00:00.000Z" }), input, now).changes).not.toHaveProperty(
      "answeredAt",
    );
  });
  test("back from an end takes the end along", () => {
    const closed = report({ status: "closed", closedAt: "2026-05-03T10:00:00.000Z" });
    expect(moved(closed, { to: "accepted", read: "closed" }, now)).toMatchObject({
      act: "reopened",
      changes: { status: "accepted", closedAt: undefined },
    });
  });
  test("keeps labels in one order, each once", () => {
    expect(labelled(report(), ["vent", "bac", "vent"])?.changes.labels).toEqual(["bac", "vent"]);
    expect(labelled(report({ labels: ["bac", "vent"] }), ["vent", "bac"])).toBeUndefined();
  });
});
