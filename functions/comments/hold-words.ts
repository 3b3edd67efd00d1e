import { type Act, newActId } from "../acts/contract.ts";
import type { Holding } from "../circles/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { CircleId, MemberId, RandomBytes } from "../platform/ids.ts";
import type { SessionMember } from "../platform/session.ts";
import type { TransactPart } from "../platform/write.ts";
import type { Comment } from "./contract.ts";
import { heldIdOf } from "./held-id.ts";
import type { HeldStore } from "./held-store.ts";
import { usualHolding, whyHeld } from "./why-held.ts";

export type HoldDeps = {
  held: HeldStore;
  /** What the circle says about holding, if it does. */
  holdingOf: (circleId: CircleId) => Promise<Holding | undefined>;
  joinedAt: (memberId: MemberId) => Promise<string>;
  /** Words that wait in every circle. */
  heldWords: () => readonly string[];
  acted: (act: Act) => TransactPart;
  random: RandomBytes;
};
type Words = Comment & { text: string };
type By = { member: SessionMember; now: Date };

/** Puts words aside for a moderator where the circle wants that, and says whether it did. The team's own never wait. */
export async function heldInstead(
  deps: HoldDeps,
  card: IdeaCard,
  words: Words,
  by: By,
  edits?: number,
): Promise<boolean> {
  const why = await reasonToHold(deps, card, words, by);
  if (!why) return false;
  const { member, now } = by;
  const { ideaId, circleId, title } = card;
  const at = now.toISOString();
  const heldId = heldIdOf(words, edits);
  const act: Act = {
    actId: newActId(now, deps.random),
    at,
    kind: "comment-held",
    by: { role: "platform" },
    circleId,
    ideaId,
    commentId: words.commentId,
    memberId: member.memberId,
    title,
  };
  const held = {
    heldId,
    at,
    words,
    why,
    title,
    ...(card.private && { private: true as const }),
    ...(edits && { edits }),
  };
  await deps.held.hold(held, deps.acted(act));
  return true;
}

async function reasonToHold(deps: HoldDeps, card: IdeaCard, { text }: Words, { member, now }: By) {
  if (member.roles.length > 0) return undefined;
  const holding = (await deps.holdingOf(card.circleId)) ?? usualHolding;
  const joinedAt = holding.newAccountDays > 0 ? await deps.joinedAt(member.memberId) : "";
  const asked = { holding, lists: deps.heldWords(), joinedAt, now };
  return whyHeld(text, asked);
}
