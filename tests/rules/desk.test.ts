import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BoardIdea } from "../../functions/desk/contract.ts";
import { CircleId, MemberId } from "../../functions/platform/ids.ts";
import { supportCurve } from "../../functions/review/support-curve.ts";
import { everything, filtered, loadOf, nothing } from "../../web/apps/review/board-filters.ts";
import { bothTexts, emptyDecision, sameWords } from "../../web/apps/review/decision-draft.ts";
import { demandCurve, demandOf } from "../../web/apps/review/demand.ts";
import { disagrees, tallyOf } from "../../web/apps/review/score-drawing.ts";
import { keyOf } from "../../web/apps/review/use-keys.ts";

const pia = { memberId: MemberId.parse("mem_p1a000000000"), name: "Pia" };
const lou = { memberId: MemberId.parse("mem_10v000000000"), name: "Lou" };
type Row = Pick<BoardIdea, "circleId" | "cutOffOn" | "assignees" | "daysWaiting">;
const row = (circle: string, assignees: Row["assignees"], daysWaiting: number, cutOffOn?: string): Row => ({
  circleId: CircleId.parse(circle),
  assignees,
  daysWaiting,
  ...(cutOffOn && { cutOffOn }),
});
const rows = [row("velo", [pia], 12, "2026-11-30"), row("velo", [pia, lou], 3), row("jardin", [], 40)];

describe("the board", () => {
  test.each([
    [everything, [0, 1, 2]],
    [{ ...everything, circle: "velo" }, [0, 1]],
    [{ ...everything, batch: "2026-11-30" }, [0]],
    [{ ...everything, batch: nothing }, [1, 2]],
    [{ ...everything, reviewer: lou.memberId }, [1]],
    [{ ...everything, reviewer: nothing }, [2]],
    [{ circle: "jardin", batch: "", reviewer: pia.memberId }, []],
  ])("shows by %o", (filters, shown) => {
    expect(filtered(rows, filters)).toEqual(shown.map((at) => rows[at]));
  });

  test("tells the load of each and what nobody looks at, with the longest wait", () => {
    expect(loadOf(rows, [pia, lou])).toEqual([
      { reviewer: pia, ideas: 2, longestDays: 12 },
      { reviewer: lou, ideas: 1, longestDays: 3 },
      { ideas: 1, longestDays: 40 },
    ]);
    expect(loadOf([], [pia])[0]).toEqual({ reviewer: pia, ideas: 0, longestDays: 0 });
  });

  test("letters act outside fields only; Ctrl + Enter sends from anywhere", () => {
    const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });
    expect(keyOf(press("J"), false)).toBe("j");
    expect(keyOf(press("j"), true)).toBeUndefined();
    expect(keyOf(press("j", { ctrlKey: true }), false)).toBeUndefined();
    expect(keyOf(press("Enter", { ctrlKey: true }), true)).toBe("send");
  });
});

describe("demand", () => {
  test("is the share that would pay at least so much, as counted one by one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 60 }), (values) => {
        const points = demandOf(values);
        for (const { price, people, share } of points) {
          let counted = 0;
          for (const value of values) if (value >= price) counted++;
          expect(people).toBe(counted);
          expect(share).toBeCloseTo(counted / values.length, 12);
        }
        expect(points[0]?.share).toBe(1);
        const shares = points.map(({ share }) => share);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }),
    );
  });

  test("is drawn inside its frame, and names the price that half would pay", () => {
    const frame = { width: 640, height: 240, left: 60, right: 24, top: 16, bottom: 32 };
    const curve = demandCurve(demandOf([10, 20, 30, 40]), frame);
    expect(curve.half?.price).toBe(30);
    for (const { x, y } of curve.dots) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x).toBeLessThanOrEqual(frame.width - frame.right);
      expect(y).toBeGreaterThanOrEqual(frame.top);
    }
    expect(demandCurve([], frame).half).toBeUndefined();
  });
});

describe("two texts", () => {
  const mine = { ...emptyDecision, reasons: { fr: "La mienne.", en: "" }, outcome: "approved" as const };
  const theirs = { ...emptyDecision, reasons: { fr: "La sienne.", en: "Theirs." }, outcome: "parked" as const };

  test("can both be kept, one’s own first, nothing twice", () => {
    const both = bothTexts(mine, theirs);
    expect(both.reasons).toEqual({ fr: "La mienne.\n\nLa sienne.", en: "Theirs." });
    expect(both.outcome).toBe("approved");
    expect(sameWords(bothTexts(mine, mine), mine)).toBe(true);
  });

  test("are the same when their words are, whoever wrote them when", () => {
    expect(sameWords(mine, { ...mine, at: "2026-03-02", rev: 7 })).toBe(true);
    expect(sameWords(mine, theirs)).toBe(false);
  });
});

test("reviewers disagree from two marks apart", () => {
  expect([0, 1, 2, 4].map((spread) => disagrees({ spread }))).toEqual([false, false, true, true]);
  const score = (mark: number) => ({ marks: [{ criterionId: "wanted", mark }] });
  const scores = [score(2), score(2), score(5)] as unknown as Parameters<typeof tallyOf>[0];
  expect(tallyOf(scores, "wanted")).toEqual([0, 2, 0, 0, 1]);
});

test("the reasons of supporters are counted, told once each, the fullest first", () => {
  const support = (n: number, why?: string) => ({
    ideaId: "ide_000000000000",
    memberId: `mem_${String(n).padStart(12, "0")}`,
    givenAt: "2026-03-02T09:00:00.000Z",
    answers: { ...(why && { why }) },
  });
  const supports = [support(1, "Oui."), support(2, "Parce que cela se répare."), support(3, "Oui."), support(4)];
  const curve = supportCurve(
    supports[0]?.ideaId as Parameters<typeof supportCurve>[0],
    supports as unknown as Parameters<typeof supportCurve>[1],
    "Europe/Paris",
    new Date(),
  );
  expect(curve.answers.whys).toEqual({ n: 3, kept: ["Parce que cela se répare.", "Oui."] });
});
