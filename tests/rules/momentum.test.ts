import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { halfLifeDays, heatAfter, heatOf, momentum } from "../../functions/ideas/momentum.ts";
import { addDays } from "../../functions/platform/clock.ts";
import { balconyCard } from "../cards.ts";

const start = new Date("2026-03-02T09:00:00.000Z");
const { heat: _, ...withoutHeat } = balconyCard;
const idea = (more: Partial<IdeaCard> = {}): IdeaCard => ({
  ...withoutHeat,
  reached: 0,
  clockStartedAt: addDays(start, -30).toISOString(),
  countedAt: start.toISOString(),
  ...more,
});
const later = (days: number) => addDays(start, days);

describe("heat", () => {
  test("halves in every half-life and takes what came since", () => {
    const card = idea({ supporters: 100, heat: 40 });
    expect(heatAfter(card, 100, later(halfLifeDays))).toBe(20);
    expect(heatAfter(card, 110, later(halfLifeDays))).toBe(30);
  });

  test("of supports withdrawn never falls below nothing", () => {
    expect(heatAfter(idea({ supporters: 10, heat: 1 }), 0, later(0))).toBe(0);
  });

  test("of a card from before heat was kept is that of an even climb", () => {
    expect(heatOf(idea({ supporters: 0 }))).toBe(0);
    const even = heatOf(idea({ supporters: 300 }));
    expect(even).toBeGreaterThan(10 * halfLifeDays);
    expect(even).toBeLessThan(10 * halfLifeDays * 1.5);
  });

  test("kept count by count is what the supports weigh, however they are batched", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 12 }), (perDay) => {
        let card = idea({ supporters: 0, heat: 0 });
        for (const [day, more] of perDay.entries()) {
          const supporters = card.supporters + more;
          const at = later(day);
          card = { ...card, supporters, heat: heatAfter(card, supporters, at), countedAt: at.toISOString() };
        }
        const weighed = perDay.reduce((sum, n, day) => sum + n * 2 ** -((perDay.length - 1 - day) / halfLifeDays), 0);
        expect(Math.abs(heatOf(card) - weighed)).toBeLessThan(0.2);
      }),
    );
  });
});

describe("momentum", () => {
  const climb = (heat: number, more: Partial<IdeaCard> = {}) => momentum(idea({ heat, supporters: 50, ...more })) ?? 0;

  test("rises with recent support, and is measured by the step that is climbed", () => {
    expect(climb(20)).toBeGreaterThan(climb(10));
    const steep = { firstWindowDays: 60, milestones: [{ supporters: 10_000, extraDays: 0 }] };
    expect(climb(20)).toBeGreaterThan(climb(20, { clock: steep }));
  });

  test("does not let three friends on a step of five lead over a crowd on a step of a hundred", () => {
    const tiny = { firstWindowDays: 30, milestones: [{ supporters: 5, extraDays: 0 }] };
    const hundred = { firstWindowDays: 30, milestones: [{ supporters: 100, extraDays: 0 }] };
    expect(climb(3, { clock: tiny })).toBeLessThan(climb(40, { clock: hundred }));
  });

  test("orders two ideas the same way however late they are compared", () => {
    const early = idea({ heat: 40, countedAt: later(0).toISOString() });
    const late = idea({ heat: 12, countedAt: later(6).toISOString() });
    expect(momentum(late)).toBeGreaterThan(momentum(early) ?? 0);
    expect(heatAfter(early, early.supporters, later(6))).toBeLessThan(12);
  });

  test.each([
    ["without support", idea({ supporters: 0 })],
    ["that nobody supported lately", idea({ heat: 0, supporters: 90 })],
    ["in review", idea({ heat: 30, stage: "in_review" })],
  ])("is not told of an idea %s", (_, card) => expect(momentum(card)).toBeUndefined());
});
