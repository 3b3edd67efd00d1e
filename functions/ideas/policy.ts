import * as z from "zod/mini";

export { circle, classic } from "./presets.ts";

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
