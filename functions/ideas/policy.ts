import * as z from "zod/mini";

const days = z.int().check(z.minimum(0), z.maximum(3_650));
const windowDays = z.int().check(z.minimum(1), z.maximum(3_650));
const supporters = z.int().check(z.minimum(1), z.maximum(10_000_000));

const FixedPolicy = z.strictObject({
  kind: z.literal("fixed"),
  firstWindowDays: windowDays,
  milestones: z.array(z.strictObject({ supporters, extraDays: days })).check(z.minLength(1), z.maxLength(8)),
});

const SharePolicy = z.strictObject({
  kind: z.literal("share"),
  firstWindowDays: windowDays,
  waitBelowMembers: z.int().check(z.minimum(0), z.maximum(1_000)),
  milestones: z
    .array(
      z.strictObject({
        percent: z.number().check(z.minimum(0.1), z.maximum(100)),
        atLeast: supporters,
        extraDays: days,
      }),
    )
    .check(z.minLength(1), z.maxLength(8)),
});

/** When support is counted in heads, or in shares of the circle's members. Days are extra: they stack. */
export const MilestonePolicy = z.discriminatedUnion("kind", [FixedPolicy, SharePolicy]);
export type MilestonePolicy = z.infer<typeof MilestonePolicy>;

/** A policy's numbers as frozen on an idea. */
export type ResolvedClock = {
  firstWindowDays: number;
  milestones: { supporters: number; extraDays: number }[];
};

/** As LEGO Ideas runs it: 789 days at the most. */
export const classic = {
  kind: "fixed",
  firstWindowDays: 60,
  milestones: [
    { supporters: 100, extraDays: 365 },
    { supporters: 1_000, extraDays: 182 },
    { supporters: 5_000, extraDays: 182 },
    { supporters: 10_000, extraDays: 0 },
  ],
} as const satisfies MilestonePolicy;

/** For circles of 100 to 1,000 people, where ten thousand is out of reach. */
export const circle = {
  kind: "share",
  firstWindowDays: 30,
  waitBelowMembers: 30,
  milestones: [
    { percent: 2, atLeast: 5, extraDays: 60 },
    { percent: 5, atLeast: 10, extraDays: 90 },
    { percent: 10, atLeast: 15, extraDays: 0 },
  ],
} as const satisfies MilestonePolicy;
