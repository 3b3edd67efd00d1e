import { newCommentId } from "../../../functions/comments/comment-id.ts";
import { heldIdOf } from "../../../functions/comments/held-id.ts";
import { heldItem } from "../../../functions/comments/held-store.ts";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import type { Item } from "../../../functions/platform/stored.ts";
import { seededBytes } from "./chance.ts";
import { people } from "./people.ts";

const text =
  "I compared a few: https://one.example, https://two.example and https://three.example. The second one folds the same way.";

/** One comment of Bo's that waits for a moderator, for it is mostly links. */
export function heldItems(cards: readonly IdeaCard[], now: Date): Item[] {
  const card = cards.find(
    ({ stage, private: secret, authorId }) => stage === "gathering" && !secret && authorId !== people.bo.memberId,
  );
  if (!card) return [];
  const at = addDays(now, -0.2);
  const { memberId, name, lang } = people.bo;
  const words = {
    commentId: newCommentId(at, seededBytes("a held comment")),
    ideaId: card.ideaId,
    circleId: card.circleId,
    memberId,
    name,
    official: false,
    lang,
    text,
    at: at.toISOString(),
    rev: 1,
    answers: 0,
    reactions: {},
  };
  return [heldItem({ heldId: heldIdOf(words, undefined), at: words.at, words, why: { links: 3 }, title: card.title })];
}
