import type { IdeaId } from "../platform/ids.ts";
import { cardStore } from "./card-store.ts";
import { byTheClock, type ClockDeps } from "./clock-deps.ts";
import type { IdeaCard } from "./contract.ts";
import { gatheringEndsAt, isTop, nextMilestone } from "./milestones.ts";
import type { ResolvedClock } from "./policy.ts";
import { takeByClock } from "./take-by-clock.ts";
import type { CardChanges } from "./transition.ts";

type Running = IdeaCard & { clock: ResolvedClock; clockStartedAt: string };

/**
 * Crosses every milestone that an exact recount has reached, one transaction each, once and for ever.
 * Answers the card as it stands then.
 */
export async function crossMilestones(deps: ClockDeps, ideaId: IdeaId): Promise<IdeaCard | undefined> {
  for (;;) {
    const card = await cardStore(deps.table).findCard(ideaId);
    if (!card || !isClimbing(card)) return card;
    const settled = await climb(deps, card, await deps.recount(card));
    if (settled) return settled;
  }
}

/** From the card as counted; undefined when it changed on the way and has to be counted again. */
async function climb(deps: ClockDeps, from: Running, supporters: number): Promise<IdeaCard | undefined> {
  let card = from;
  while (isClimbing(card) && hasReachedNext(card, supporters)) {
    const after = await crossOne(deps, card, supporters);
    if (!after) return undefined;
    card = { ...card, ...after };
  }
  return card;
}

function crossOne(deps: ClockDeps, card: Running, counted: number): Promise<IdeaCard | undefined> {
  const now = deps.clock();
  const reached = card.reached + 1;
  const endsAt = gatheringEndsAt(card.clock, new Date(card.clockStartedAt), reached).toISOString();
  const { supporters = 0, extraDays = 0 } = nextMilestone(card.clock, card.reached) ?? {};
  const opensReview: CardChanges = isTop(card.clock, reached)
    ? { stage: "in_review", reviewOpenedAt: now.toISOString() }
    : {};
  return takeByClock(deps, {
    card,
    changes: { reached, endsAt, ...opensReview },
    record: {
      ...byTheClock,
      kind: "milestone",
      from: card.stage,
      milestone: { step: reached, supporters, counted, extraDays, endsAt },
    },
    now,
  });
}

const isClimbing = (card: IdeaCard): card is Running =>
  card.stage === "gathering" && card.clock !== undefined && card.clockStartedAt !== undefined;

/** Whether a count has reached the next step of a climbing idea. */
export function hasReachedNext(card: IdeaCard, supporters: number): boolean {
  const next = card.stage === "gathering" && card.clock && nextMilestone(card.clock, card.reached);
  return next ? supporters >= next.supporters : false;
}
