import { msPerDay } from "../platform/clock.ts";
import type { IdeaCard } from "./contract.ts";

/** A support counts half after so many days. */
export const halfLifeDays = 3;
/** Added to the step that is climbed, so that three friends on a step of five do not lead. */
const damping = 20;
/** Measured by this while an idea has no numbers of its own yet. */
const stepWithoutClock = 100;

type Counted = Pick<IdeaCard, "supporters" | "countedAt" | "heat" | "clockStartedAt" | "publishedAt">;

/** Supports of recent days as they weigh at `now`; written beside every new count, from the count before it. */
export function heatAfter(before: Counted, supporters: number, now: Date): number {
  const cooled = heatOf(before) * 2 ** -(daysBetween(before.countedAt, now) / halfLifeDays);
  return Math.round(Math.max(0, cooled + supporters - before.supporters) * 100) / 100;
}

/** What supports weigh at `now`, where all of them are known. */
export function heatOfSupports(supports: readonly { givenAt: string }[], now: Date): number {
  const weights = supports.map(({ givenAt }) => 2 ** -(daysBetween(givenAt, now) / halfLifeDays));
  return Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 100) / 100;
}

/** As of the last count. Cards from before heat was kept are taken to have gathered evenly. */
export function heatOf(card: Counted): number {
  if (card.heat !== undefined) return card.heat;
  const age = daysBetween(card.clockStartedAt ?? card.publishedAt, new Date(card.countedAt ?? 0));
  if (card.supporters === 0 || age <= 0) return card.supporters;
  const meanLife = halfLifeDays / Math.LN2;
  return (card.supporters / age) * meanLife * (1 - 2 ** -(age / halfLifeDays));
}

/**
 * How strongly an idea climbs: its heat measured by the step before it, on a scale of half-lives since 1970.
 * All ideas cool at one rate, so who stands before whom follows from the cards alone, whenever it is asked.
 * Undefined where nothing climbs.
 */
export function momentum(card: IdeaCard): number | undefined {
  const heat = heatOf(card);
  if (card.stage !== "gathering" || heat <= 0 || !card.countedAt) return undefined;
  return Math.log2(heat / (stepOf(card) + damping)) + Date.parse(card.countedAt) / msPerDay / halfLifeDays;
}

/** From the milestone reached last to the next one. */
function stepOf({ clock, reached }: IdeaCard): number {
  const next = clock?.milestones[reached]?.supporters;
  return next === undefined ? stepWithoutClock : next - (clock?.milestones[reached - 1]?.supporters ?? 0);
}

const daysBetween = (from: string | undefined, to: Date): number =>
  from ? Math.max(0, to.getTime() - Date.parse(from)) / msPerDay : 0;
