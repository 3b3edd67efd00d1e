import type { CircleId, IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { cardStore } from "./card-store.ts";
import { byTheClock, type ClockDeps } from "./clock-deps.ts";
import type { IdeaCard } from "./contract.ts";
import { gatheringEndsAt } from "./milestones.ts";
import type { ResolvedClock } from "./policy.ts";
import { takeByClock } from "./take-by-clock.ts";

export type StartClockDeps = ClockDeps & {
  /** The numbers of a circle's policy for its members of today. */
  resolvedClock: (circleId: CircleId) => Promise<ResolvedClock | "waiting">;
};

/** Starts a clock that waited for members, once there are enough; the numbers are frozen then. */
export async function startClock(deps: StartClockDeps, ideaId: IdeaId): Promise<IdeaCard | undefined> {
  for (;;) {
    const card = await cardStore(deps.table).findCard(ideaId);
    if (!card || !waitsForMembers(card)) return card;
    const clock = await clockFor(deps, card.circleId);
    if (clock === "waiting") return card;
    const now = deps.clock();
    const endsAt = gatheringEndsAt(clock, now, 0).toISOString();
    const started = await takeByClock(deps, {
      card,
      changes: { clock, clockStartedAt: now.toISOString(), endsAt },
      record: { ...byTheClock, kind: "clock-started", from: card.stage },
      now,
    });
    if (started) return started;
  }
}

export const waitsForMembers = (card: IdeaCard): boolean => card.stage === "gathering" && card.clock === undefined;

/** A policy that the circle is too small for waits like any other. */
async function clockFor(deps: StartClockDeps, circleId: CircleId): Promise<ResolvedClock | "waiting"> {
  try {
    return await deps.resolvedClock(circleId);
  } catch (error) {
    if (error instanceof Problem && error.code === "milestone-above-membership") return "waiting";
    throw error;
  }
}
