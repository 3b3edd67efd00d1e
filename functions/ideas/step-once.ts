import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { CardStore, Step } from "./card-store.ts";
import type { IdeaCard } from "./contract.ts";
import type { Stage } from "./lifecycle.ts";

/** What a person decided about a card of this version. */
export type Decided = { version: number; to: Stage; memberId: MemberId };
type Ideas = Pick<CardStore, "card" | "record" | "take">;

/**
 * Takes a step that a person decided on the card as read; sent again, or twice at once, it is taken once and answered.
 * @throws Problem idea-changed-meanwhile when somebody else, or the clock, moved the idea since
 */
export function stepOnce(
  ideas: Ideas,
  ideaId: IdeaId,
  decided: Decided,
  prepare: (card: IdeaCard) => Step | Promise<Step>,
): Promise<IdeaCard> {
  return onceMoreIfStale(async () => {
    const card = await ideas.card(ideaId);
    if (await isRepeat(ideas, card, decided)) return card;
    assertAsRead(card, decided.version);
    return ideas.take(await prepare(card));
  });
}

/** Somebody was faster by a moment: the second reading finds the same act done, or another that stands in its way. */
export async function onceMoreIfStale<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Problem && error.code === "idea-changed-meanwhile") return attempt();
    throw error;
  }
}

function assertAsRead({ version, stage }: IdeaCard, versionRead: number): void {
  if (version !== versionRead) throw new Problem("idea-changed-meanwhile", { values: { version, stage } });
}

async function isRepeat(ideas: Ideas, card: IdeaCard, { version, to, memberId }: Decided): Promise<boolean> {
  if (card.version !== version + 1 || card.stage !== to) return false;
  const record = await ideas.record(card.ideaId, card.version);
  return record?.by.memberId === memberId;
}
