import type { Act } from "../acts/contract.ts";
import type { Circle } from "../circles/contract.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import type { Item } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import type { Facts, Figures, StaffFigures } from "./contract.ts";
import type { FactStore } from "./fact-store.ts";
import { figuresOf, publicFacts } from "./figures.ts";
import { staffFiguresOf } from "./staff-figures.ts";

export type FoldDeps = {
  facts: FactStore;
  circles: () => Promise<Circle[]>;
  /** All acts of a month, "2026-11" in UTC. */
  actsOfMonth: (month: string) => Promise<Act[]>;
  timeZone: string;
  send: SendAll;
};

/**
 * Makes all figures of all facts, once an hour, and keeps them as two items: what anyone may read, and what staff may.
 * The first run of all asks for what was before it: the next one finds it told.
 */
export async function foldFigures(deps: FoldDeps, now: Date): Promise<{ figures: Figures; staff: StaffFigures }> {
  const [facts, before] = await Promise.all([allFacts(deps, now), deps.facts.staffFigures()]);
  const figures = figuresOf(publicFacts(facts), now);
  const staff = staffFiguresOf(facts, now, deps.timeZone);
  await deps.facts.put(figuresItem("public", figures));
  await deps.facts.put(figuresItem("staff", staff));
  if (!before) await sendEvery(deps.send, [{ rebuildFrom: "" }]);
  return { figures, staff };
}

const figuresItem = (whose: "public" | "staff", figures: Figures): Item => ({
  ...keys.figures(whose),
  v: 1,
  ...figures,
});

async function allFacts({ facts, circles, actsOfMonth }: FoldDeps, now: Date): Promise<Facts> {
  const [ideas, talk, reports, members, pulses, all] = await Promise.all([
    facts.ideas(),
    facts.talk(),
    facts.reports(),
    facts.members(),
    facts.pulses(),
    circles(),
  ]);
  const since = [...all.map(({ createdAt }) => createdAt), now.toISOString()].toSorted()[0] ?? now.toISOString();
  const acts = (await Promise.all(monthsFrom(since, now).map(actsOfMonth))).flat();
  return {
    ideas,
    talk,
    reports,
    members,
    acts: acts.map(({ at, kind, circleId, ideaId }) => ({ at, kind, circleId, ideaId })),
    circles: all.map(({ circleId, name, palette, visibility, createdAt }) => {
      const lastActOn = pulses.get(circleId);
      return {
        circleId,
        name,
        palette,
        ...(visibility === "private" && { private: true as const }),
        createdAt,
        ...(lastActOn && { lastActOn }),
      };
    }),
  };
}

/** Months of UTC from an instant to another, both included. */
export function monthsFrom(since: string, now: Date): string[] {
  const months: string[] = [];
  const month = new Date(`${since.slice(0, 7)}-01T00:00:00Z`);
  for (; month <= now; month.setUTCMonth(month.getUTCMonth() + 1)) months.push(month.toISOString().slice(0, 7));
  return months;
}
