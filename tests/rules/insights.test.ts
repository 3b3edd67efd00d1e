import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cohortsOf, engagementOf, monthsAfter } from "../../functions/insights/activity.ts";
import type { ActFact, Facts, PeriodFigures, Refusals } from "../../functions/insights/contract.ts";
import { figuresOf, publicFacts } from "../../functions/insights/figures.ts";
import { ideaFact } from "../../functions/insights/idea-fact.ts";
import { median, medianOf } from "../../functions/insights/numbers.ts";
import { funnelOf, openQuestions, staffFiguresOf } from "../../functions/insights/staff-figures.ts";
import { reportFact, talkFact } from "../../functions/insights/talk-fact.ts";
import { circleIds, type History, histories, isHidden, now } from "../histories.ts";
import { referenceOf } from "../reference-figures.ts";

const factsOf = (lived: readonly History[], more: Partial<Facts> = {}): Facts => ({
  ideas: lived.map(({ card, records, decisions }) => ideaFact(card, records, decisions)),
  talk: lived.flatMap(({ card, comments }) => comments.map((comment) => talkFact(comment, card))),
  reports: lived.flatMap(({ card, reports }) => reports.map((report) => reportFact(report, card))),
  acts: [],
  members: [],
  circles: circleIds.map((circleId) => ({
    circleId,
    name: { fr: circleId, en: circleId },
    palette: "clay",
    createdAt: "2025-01-01T00:00:00.000Z",
    ...(isHidden(circleId) && { private: true as const }),
  })),
  ...more,
});

const refusedOf = (refusals: readonly Refusals[]) =>
  Object.fromEntries(
    refusals.flatMap(({ cited, ...counts }) => {
      const rule = "unlawful" in cited ? "unlawful" : (cited.rule?.fr ?? "none");
      return Object.entries(counts).flatMap(([kind, n]) => (n > 0 ? [[`${rule} ${kind}`, n]] : []));
    }),
  );
const withoutWaiting = ({ waiting: _, ...median }: PeriodFigures["toDecision"]) => median;
const told = (period: PeriodFigures, stages: object) => ({
  stages,
  toModeration: withoutWaiting(period.toModeration),
  toFirstAnswer: withoutWaiting(period.toFirstAnswer),
  toDecision: withoutWaiting(period.toDecision),
  reasons: period.reasons,
  voice: period.voice,
  refused: refusedOf(period.refusals),
  reports: period.reports,
});

describe("public figures", () => {
  test("agree with a count by hand, over a year, ever, and circle by circle", () => {
    fc.assert(
      fc.property(histories, (lived) => {
        const figures = figuresOf(publicFacts(factsOf(lived)), now);
        expect(told(figures.ever, figures.stages)).toEqual(referenceOf(lived, ""));
        expect(told(figures.year, figures.stages)).toEqual(referenceOf(lived, figures.yearFrom));
        for (const { circle, stages, year } of figures.circles)
          expect(told(year, stages)).toEqual(referenceOf(lived, figures.yearFrom, circle.circleId));
      }),
      { numRuns: 300 },
    );
  });

  test("are the same without anything that happened in a private circle", () => {
    fc.assert(
      fc.property(histories, (lived) => {
        const open = lived.filter(({ card }) => !isHidden(card.circleId));
        const acts: ActFact[] = lived.map(({ card: { ideaId, circleId } }, i) => ({
          at: "2026-10-01T00:00:00.000Z",
          kind: "warned",
          ideaId,
          ...(i % 2 === 0 && { circleId }),
        }));
        const public_ = acts.filter(({ ideaId }) => open.some(({ card }) => card.ideaId === ideaId));
        expect(figuresOf(publicFacts(factsOf(lived, { acts })), now)).toEqual(
          figuresOf(publicFacts(factsOf(open, { acts: public_ })), now),
        );
      }),
    );
  });

  test("count nothing where there is nothing", () => {
    const { ideas, stages, year } = figuresOf(publicFacts(factsOf([])), now);
    expect({ ideas, stages, year }).toEqual({
      ideas: 0,
      stages: {},
      year: {
        toModeration: { n: 0, waiting: 0 },
        toFirstAnswer: { n: 0, waiting: 0 },
        toDecision: { n: 0, waiting: 0 },
        reasons: { part: 0, n: 0 },
        voice: { part: 0, n: 0 },
        refusals: [],
        reports: { filed: 0, kept: 0, removed: 0, waiting: 0 },
        sanctions: { warned: 0, limited: 0, suspended: 0, lifted: 0 },
        appeals: { part: 0, n: 0 },
      },
    });
  });
});

describe("medians", () => {
  test.each([
    [[7], 7],
    [[9, 1], 5],
    [[3, 3, 3, 3], 3],
    [[10, 1, 2], 2],
    [[1, 100, 2, 3], 2.5],
  ])("of %j is %d", (values, middle) => expect(median(values)).toBe(middle));
  test("are not told of fewer than five", () => {
    expect(medianOf([1, 2, 3, 4], 2)).toEqual({ n: 4, waiting: 2 });
    expect(medianOf([1, 2, 3, 4, 5], 0)).toEqual({ n: 5, seconds: 3, waiting: 0 });
    expect(medianOf([], 0)).toEqual({ n: 0, waiting: 0 });
  });
  test("have as many below as above, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
        expect(median(values.toReversed())).toBe(middle);
      }),
    );
  });
});

const month = fc.integer({ min: -30, max: 0 }).map((n) => monthsAfter("2026-11", n));
const members = fc.array(
  fc.uniqueArray(month, { minLength: 1, maxLength: 8 }).map((months) => ({ months })),
  { maxLength: 40 },
);

describe("activity", () => {
  test("months follow each other over the turn of a year, both ways", () => {
    expect([monthsAfter("2026-01", -1), monthsAfter("2025-12", 1), monthsAfter("2026-11", -23)]).toEqual([
      "2025-12",
      "2026-01",
      "2024-12",
    ]);
  });

  test("engagement and cohorts agree with a count by hand", () => {
    fc.assert(
      fc.property(members, (all) => {
        const place = (name: string) => Number(name.slice(0, 4)) * 12 + Number(name.slice(5));
        for (const { month: each, acted, active } of engagementOf(all, "2026-11")) {
          let [did, could] = [0, 0];
          for (const { months } of all) {
            if (months.some((one) => place(one) === place(each))) did++;
            if (months.some((one) => place(each) - place(one) >= 0 && place(each) - place(one) < 12)) could++;
          }
          expect({ acted, active }).toEqual({ acted: did, active: could });
        }
        for (const { month: each, n, kept } of cohortsOf(all, "2026-11")) {
          const began = all.filter(({ months }) => Math.min(...months.map(place)) === place(each));
          expect(n).toBe(began.length);
          expect(kept[0]).toBe(n);
          for (const [later, count] of kept.entries())
            expect(count).toBe(began.filter(({ months }) => months.map(place).includes(place(each) + later)).length);
        }
      }),
    );
  });
});

describe("staff figures", () => {
  test("hold private circles too, and a way of ideas that only narrows", () => {
    fc.assert(
      fc.property(histories, (lived) => {
        const staff = staffFiguresOf(factsOf(lived), now, "Europe/Paris");
        expect(staff.ideas).toBe(lived.length);
        const { sent, published, top, decided, approved, launched } = funnelOf(factsOf(lived).ideas);
        expect([sent, published, top, decided, approved, launched]).toEqual(
          [sent, published, top, decided, approved, launched].toSorted((a, b) => b - a),
        );
        expect(approved).toBe(lived.filter(({ records }) => records.some(({ to }) => to === "approved")).length);
      }),
    );
  });

  test("a question waits until the brand answers or reacts, or its author answers", () => {
    fc.assert(
      fc.property(histories, (lived) => {
        const facts = factsOf(lived);
        const waiting = new Set<string>(openQuestions(facts.talk, facts.ideas).map(({ commentId }) => commentId));
        for (const { card, comments } of lived)
          for (const { commentId, text, official, memberId, reactions } of comments) {
            const [root] = commentId.split(".");
            const answered = comments.some(
              (other) =>
                other.commentId.startsWith(`${root}.`) &&
                !other.goneAt &&
                (other.official || other.memberId === card.authorId),
            );
            const over = ["withdrawn", "removed", "declined", "expired", "merged"].includes(card.stage);
            const open =
              text?.includes("?") && !official && memberId !== card.authorId && Object.keys(reactions).length === 0;
            expect(waiting.has(commentId)).toBe(Boolean(open && !answered && !over));
          }
      }),
    );
  });

  test("a circle is quiet since its last act, or since it was opened", () => {
    const [first, second] = factsOf([]).circles;
    if (!first || !second) throw new Error("no circles");
    const circles = [
      { ...first, lastActOn: "2026-11-20" },
      { ...second, createdAt: "2026-10-23T22:30:00.000Z" },
    ];
    const { quiet } = staffFiguresOf(factsOf([], { circles }), now, "Europe/Paris");
    expect(quiet.map(({ circleId, days }) => [circleId, days])).toEqual([
      ["jardin", 29],
      ["atelier", 2],
    ]);
  });
});
