import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assertPolicyHolds,
  gatheringEndsAt,
  isTop,
  milestonesReached,
  nextMilestone,
  resolveClock,
} from "../../functions/ideas/milestones.ts";
import { circle, classic, type MilestonePolicy } from "../../functions/ideas/policy.ts";
import { msPerDay } from "../../functions/platform/clock.ts";

const heads = (members: number) => {
  const clock = resolveClock(circle, members);
  return clock === "waiting" ? clock : clock.milestones.map(({ supporters }) => supporters);
};

describe("the policy of a circle", () => {
  test.each([
    [0, "waiting"],
    [1, "waiting"],
    [29, "waiting"],
    [30, [5, 10, 15]],
    [99, [5, 10, 15]],
    [100, [5, 10, 15]],
    [101, [5, 10, 15]],
    [1_000, [20, 50, 100]],
  ])("for %i members asks for %j", (members, expected) => {
    expect(heads(members)).toEqual(expected);
  });

  test("shares are rounded up to whole people", () => {
    expect(heads(251)).toEqual([6, 13, 26]);
  });

  test("for any membership steps rise, and nobody is asked for more people than there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: circle.waitBelowMembers, max: 10_000_000 }), (members) => {
        const [first = 0, second = 0, third = 0] = heads(members) as number[];
        return first < second && second < third && third <= members;
      }),
    );
  });

  test("a share that a machine cannot hold exactly is not rounded up by its error", () => {
    const policy = { ...circle, milestones: [{ percent: 0.1, atLeast: 1, extraDays: 0 }] } satisfies MilestonePolicy;
    expect(resolveClock(policy, 1_000)).toMatchObject({ milestones: [{ supporters: 1 }] });
  });

  test("a step above the membership is refused with both figures", () => {
    const policy = { ...circle, milestones: [{ percent: 2, atLeast: 40, extraDays: 0 }] } satisfies MilestonePolicy;
    expect(() => resolveClock(policy, 39)).toThrowError(
      expect.objectContaining({ code: "milestone-above-membership", values: { supporters: 40, members: 39 } }),
    );
    expect(resolveClock(policy, 40)).toMatchObject({ milestones: [{ supporters: 40 }] });
  });
});

describe("a policy in heads", () => {
  test("is the same for any membership", () => {
    for (const members of [0, 1, 100_000])
      expect(resolveClock(classic, members)).toMatchObject({ milestones: classic.milestones });
  });

  test("whose steps do not rise is refused, naming the step", () => {
    const [first, ...rest] = classic.milestones;
    const milestones = [first, { supporters: 100, extraDays: 1 }, ...rest];
    for (const refuse of [resolveClock, assertPolicyHolds])
      expect(() => refuse({ ...classic, milestones }, 0)).toThrowError(
        expect.objectContaining({ code: "milestones-must-rise", values: { step: 2 } }),
      );
  });
});

describe("days stack on the deadline", () => {
  const start = new Date("2026-01-01T00:00:00.000Z");

  test.each([
    [0, 60],
    [1, 425],
    [2, 607],
    [3, 789],
    [4, 789],
  ])("with %i milestones reached the classic clock runs for %i days", (reached, days) => {
    expect(gatheringEndsAt(classic, start, reached).getTime() - start.getTime()).toBe(days * msPerDay);
  });

  test("a milestone never brings the deadline nearer", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 3 }),
        (reached) => gatheringEndsAt(classic, start, reached + 1) >= gatheringEndsAt(classic, start, reached),
      ),
    );
  });
});

describe("reaching", () => {
  test.each([
    [99, 0, 0],
    [100, 0, 1],
    [1_000, 0, 2],
    [10_000, 0, 4],
    [99, 1, 1],
  ])("%i supporters with %i milestones behind them stand on %i", (supporters, already, reached) => {
    expect(milestonesReached(classic, supporters, already)).toBe(reached);
  });

  test("withdrawals take no milestone back", () => {
    fc.assert(
      fc.property(
        fc.nat(20_000),
        fc.nat({ max: 4 }),
        (supporters, already) => milestonesReached(classic, supporters, already) >= already,
      ),
    );
  });

  test("the top has no next step", () => {
    expect(nextMilestone(classic, 3)?.supporters).toBe(10_000);
    expect(nextMilestone(classic, 4)).toBeUndefined();
    expect([isTop(classic, 3), isTop(classic, 4)]).toEqual([false, true]);
  });
});
