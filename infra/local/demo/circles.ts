import type { CircleInput } from "../../../functions/circles/contract.ts";
import { circle, type MilestonePolicy } from "../../../functions/ideas/policy.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import { CircleId } from "../../../functions/platform/ids.ts";
import { atelierDesEnfants } from "./circles/atelier-des-enfants.ts";
import { jardinDePoche } from "./circles/jardin-de-poche.ts";
import { petitEspace } from "./circles/petit-espace.ts";
import { veloDuQuotidien } from "./circles/velo-du-quotidien.ts";

/** `members` today; `openedDaysAgo` is when the first one joined. */
export type DemoCircle = {
  circleId: CircleId;
  input: CircleInput;
  members: number;
  openedDaysAgo: number;
  /** The policy that held until so many days ago: ideas from then keep its numbers. */
  before?: { untilDaysAgo: number; policy: MilestonePolicy };
};

export const demoCircles: readonly DemoCircle[] = [
  { circleId: CircleId.parse("petit-espace"), input: petitEspace, members: 420, openedDaysAgo: 760 },
  {
    circleId: CircleId.parse("velo-du-quotidien"),
    input: veloDuQuotidien,
    members: 1_300,
    openedDaysAgo: 700,
    before: { untilDaysAgo: 430, policy: circle },
  },
  {
    circleId: CircleId.parse("jardin-de-poche"),
    input: jardinDePoche,
    members: 1_060,
    openedDaysAgo: 640,
    before: { untilDaysAgo: 450, policy: circle },
  },
  {
    circleId: CircleId.parse("atelier-des-enfants"),
    input: atelierDesEnfants,
    members: 140,
    openedDaysAgo: 820,
    before: { untilDaysAgo: 21, policy: circle },
  },
];

/** The policy of a circle as it was on a day. */
export const policyOn = ({ input, before }: DemoCircle, at: Date, now: Date): MilestonePolicy =>
  before && at < addDays(now, -before.untilDaysAgo) ? before.policy : input.policy;
