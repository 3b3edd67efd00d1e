import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { takesSupport } from "../../functions/ideas/lifecycle.ts";
import { gatheringEndsAt } from "../../functions/ideas/milestones.ts";
import { classic } from "../../functions/ideas/policy.ts";
import { addDays } from "../../functions/platform/clock.ts";

type Timeline = { title: string; publishedAt: string; reached: Record<string, string> };
const timelines: Timeline[] = JSON.parse(
  readFileSync(new URL("../fixtures/idea-timelines.json", import.meta.url), "utf8"),
);
const steps = classic.milestones.map(({ supporters }, reached) => ({ supporters, reached }));

const reachedAt = ({ reached }: Timeline, supporters: number) => new Date(reached[supporters] ?? Number.NaN);
const deadline = ({ publishedAt }: Timeline, reached: number) =>
  gatheringEndsAt(classic, new Date(publishedAt), reached);

test("there are sixteen real ideas, each with every milestone", () => {
  expect(timelines).toHaveLength(16);
  for (const timeline of timelines)
    expect(Object.keys(timeline.reached)).toEqual(steps.map((s) => String(s.supporters)));
});

describe.each(timelines)("$title", (timeline) => {
  test.each(steps)(
    "reached $supporters before the deadline that its milestones had earned it",
    ({ supporters, reached }) => {
      expect(reachedAt(timeline, supporters).getTime()).toBeLessThan(deadline(timeline, reached).getTime());
    },
  );

  test.each(steps)(
    "still gathers one millisecond before the deadline with $reached milestones, and no more at it",
    ({ reached }) => {
      const endsAt = deadline(timeline, reached);
      const idea = { stage: "gathering", endsAt: endsAt.toISOString() } as const;
      expect(takesSupport(idea, new Date(endsAt.getTime() - 1))).toBe(true);
      expect(takesSupport(idea, endsAt)).toBe(false);
    },
  );
});

test("six of the sixteen would have expired had each milestone restarted the window instead of adding to it", () => {
  const lost = timelines.filter((timeline) => {
    let endsAt = addDays(new Date(timeline.publishedAt), classic.firstWindowDays);
    return classic.milestones.some(({ supporters, extraDays }) => {
      const at = reachedAt(timeline, supporters);
      const tooLate = at >= endsAt;
      endsAt = addDays(at, extraDays);
      return tooLate;
    });
  });
  expect(lost).toHaveLength(6);
});
