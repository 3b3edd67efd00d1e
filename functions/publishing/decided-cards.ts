import type { Circle } from "../circles/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { decidedStages } from "../ideas/lifecycle.ts";
import type { Language } from "../platform/languages.ts";
import type { Decision } from "../review/contract.ts";
import { currentCards, presentCards } from "./list-cards.ts";
import { presentDecision } from "./present-decision.ts";
import type { PageSources } from "./sources.ts";

/** A decided idea and the decision in force. */
export type Decided = { card: IdeaCard; decision: Decision };

/** Decided cards with their decisions; one Query each, so for short lists only. */
export async function withDecisions(sources: PageSources, cards: readonly IdeaCard[]): Promise<Decided[]> {
  const decided = (await currentCards(sources, cards)).filter((card) => decidedStages.includes(card.stage));
  const found = await Promise.all(
    decided.map(async (card) => ({ card, decisions: await sources.decisions(card.ideaId) })),
  );
  return found.flatMap(({ card, decisions: [decision] }) => (decision ? [{ card, decision }] : []));
}

export const presentDecided = (decided: readonly Decided[], circles: readonly Circle[], lang: Language) =>
  decided.flatMap(({ card, decision }) =>
    presentCards([card], circles, lang).map((model) => ({ ...model, decision: presentDecision(decision, lang) })),
  );
