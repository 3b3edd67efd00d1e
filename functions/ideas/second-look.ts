import type { IdeaId } from "../platform/ids.ts";
import { cardStore } from "./card-store.ts";
import { byTheClock, type ClockDeps } from "./clock-deps.ts";
import type { IdeaCard } from "./contract.ts";
import { takeByClock } from "./take-by-clock.ts";

/** On the day named in the decision, a parked idea is in review again by itself. */
export async function openSecondLook(deps: ClockDeps, ideaId: IdeaId): Promise<IdeaCard | undefined> {
  for (;;) {
    const card = await cardStore(deps.table).findCard(ideaId);
    const now = deps.clock();
    if (!card?.secondLookAt || card.stage !== "parked" || now.getTime() < Date.parse(card.secondLookAt)) return card;
    const opened = await takeByClock(deps, {
      card,
      changes: { stage: "in_review", reviewOpenedAt: now.toISOString(), secondLookAt: undefined },
      record: { ...byTheClock, kind: "stage", from: card.stage },
      now,
    });
    if (opened) return opened;
  }
}
