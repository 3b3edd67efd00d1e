import type { Item } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import { storedCard } from "./card-item.ts";
import type { IdeaCard } from "./contract.ts";
import { decidedStages, isPublic } from "./lifecycle.ts";
import type { ListOrder } from "./list-orders.ts";
import { momentum } from "./momentum.ts";

const digits = 10;
/** Keeps momenta from before 1970 above nothing; none is near. */
const aboveNothing = 1_000;

/** Where an idea stands among those of its tags: one entry a tag and order, a copy of its card. */
export function tagEntries(card: IdeaCard): Item[] {
  if (!isPublic(card)) return [];
  const places = Object.entries(placesOf(card)).flatMap(([order, place]) => (place ? [{ order, place }] : []));
  return [...new Set(card.tags)].flatMap((tag) =>
    places.map(({ order, place }) => ({
      ...keys.tagged(tag, order, `${place}#${card.ideaId}`),
      v: 1,
      ...storedCard(card),
    })),
  );
}

/** Sort keys as text; an order that does not hold the idea has none. */
function placesOf(card: IdeaCard): Record<ListOrder, string | undefined> {
  const climbs = momentum(card);
  return {
    newest: card.publishedAt,
    trending: climbs === undefined ? undefined : (climbs + aboveNothing).toFixed(4).padStart(digits, "0"),
    "most-supported": card.supporters > 0 ? String(card.supporters).padStart(digits, "0") : undefined,
    "closing-soon": card.stage === "gathering" ? card.endsAt : undefined,
    decided: decidedStages.includes(card.stage) ? card.decidedAt : undefined,
  };
}
