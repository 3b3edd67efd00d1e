import type { IdeaCard } from "./contract.ts";
import { decidedStages } from "./lifecycle.ts";
import { type RankedOrder, rankedOrders, type Scope } from "./list-orders.ts";
import { momentum } from "./momentum.ts";

/** So many places are kept in each list. */
export const rankedPlaces = 96;

type Order = { holds: (card: IdeaCard) => boolean; before: (a: IdeaCard, b: IdeaCard) => number };

const byDate = (a: string | undefined, b: string | undefined) => (a ?? "").localeCompare(b ?? "");

/** What a list holds, and who stands before whom; among equals the idea published first. */
export const orders: Record<RankedOrder, Order> = {
  trending: {
    holds: (card) => momentum(card) !== undefined,
    before: (a, b) => (momentum(b) ?? 0) - (momentum(a) ?? 0) || byDate(a.publishedAt, b.publishedAt),
  },
  "closing-soon": {
    holds: (card) => card.stage === "gathering" && card.endsAt !== undefined,
    before: (a, b) => byDate(a.endsAt, b.endsAt) || byDate(a.publishedAt, b.publishedAt),
  },
  "most-supported": {
    holds: (card) => card.supporters > 0,
    before: (a, b) => b.supporters - a.supporters || byDate(a.publishedAt, b.publishedAt),
  },
  decided: {
    holds: (card) => decidedStages.includes(card.stage) && card.decidedAt !== undefined,
    before: (a, b) => byDate(b.decidedAt, a.decidedAt) || byDate(a.publishedAt, b.publishedAt),
  },
};

/** All decisions have an index of their own. */
const ordersOf = (scope: Scope) =>
  scope === "all" ? rankedOrders.filter((order) => order !== "decided") : rankedOrders;

export type Ranking = { scope: Scope; order: RankedOrder; cards: IdeaCard[] };

/**
 * Takes public cards one by one and keeps the first places of every list: all ideas, and each circle.
 * Named scopes have lists even if empty, so that what stood there before is cleared.
 */
export function rankings(scopes: readonly Scope[], places = rankedPlaces) {
  const lists = new Map<string, Ranking>();

  function list(scope: Scope, order: RankedOrder): Ranking {
    const name = `${scope}#${order}`;
    const found = lists.get(name) ?? { scope, order, cards: [] };
    lists.set(name, found);
    return found;
  }

  for (const scope of scopes) for (const order of ordersOf(scope)) list(scope, order);

  return {
    take(card: IdeaCard): void {
      for (const scope of ["all", card.circleId] as const)
        for (const order of ordersOf(scope)) enter(list(scope, order), orders[order], card, places);
    },
    all: (): Ranking[] => [...lists.values()],
  };
}

function enter({ cards }: Ranking, order: Order, card: IdeaCard, places: number): void {
  if (!order.holds(card)) return;
  const at = cards.findIndex((other) => order.before(card, other) < 0);
  cards.splice(at < 0 ? cards.length : at, 0, card);
  cards.length = Math.min(cards.length, places);
}
