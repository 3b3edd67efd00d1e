import { newCommentId } from "../../../functions/comments/comment-id.ts";
import { commentItem, tallyKey } from "../../../functions/comments/comment-item.ts";
import type { Comment } from "../../../functions/comments/contract.ts";
import type { Notice } from "../../../functions/notifications/contract.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import type { CommentId } from "../../../functions/platform/ids.ts";
import type { Item } from "../../../functions/platform/stored.ts";
import { keys } from "../../../functions/platform/table.ts";
import { seededBytes } from "./chance.ts";
import type { Lived } from "./life.ts";
import { type Person, people } from "./people.ts";
import type { Said } from "./said.ts";
import { demoTalk } from "./talk/all.ts";

const thankedAfterDays = 0.6;

/** Everything that was said under an idea by now, answers after what they answer. */
export const talkOf = ({ name, card }: Pick<Lived, "name" | "card">): Comment[] =>
  (demoTalk[name] ?? []).flatMap((said) => {
    const from = new Date(card.publishedAt ?? "");
    const first = commentOf(said, card, addDays(from, said.day));
    const { commentId: parentId } = first;
    const answers = (said.answers ?? []).map((answer) =>
      commentOf(answer, card, addDays(new Date(first.at), answer.day), parentId),
    );
    return [{ ...first, answers: answers.length }, ...answers];
  });

function commentOf(said: Said, card: Lived["card"], at: Date, parentId?: CommentId): Comment {
  const { memberId, name, lang, role, title }: Person = people[said.by];
  const liker: Person | undefined = said.liked && people[said.liked];
  const later = addDays(at, thankedAfterDays).toISOString();
  const { update = false, text } = said;
  return {
    commentId: newCommentId(at, seededBytes(`${card.ideaId} ${text}`), { update, parentId }),
    ideaId: card.ideaId,
    circleId: card.circleId,
    memberId,
    name,
    ...(role && { role }),
    ...(role && title && { title }),
    official: role === "product" || role === "brand",
    lang,
    text,
    at: at.toISOString(),
    rev: 1,
    ...(parentId && { parentId }),
    answers: 0,
    reactions: liker ? { [liker.memberId]: { kind: "liked", name: liker.name, at: later } } : {},
    ...(said.credited && { creditedAt: later }),
  };
}

/** The comments, what counts them, and the thanks on the page of the idea. */
export function talkItems(comments: readonly Comment[]): Item[] {
  const tallies = new Map<string, Item>();
  for (const { ideaId, memberId } of comments) {
    const key = tallyKey(ideaId, memberId);
    const before = tallies.get(`${key.pk} ${key.sk}`);
    tallies.set(`${key.pk} ${key.sk}`, { ...key, v: 1, comments: Number(before?.comments ?? 0) + 1 });
  }
  const credits = comments.flatMap(({ ideaId, commentId, name, creditedAt }) =>
    creditedAt ? [{ ...keys.talk(ideaId, "CREDIT", commentId), v: 1, commentId, name, creditedAt }] : [],
  );
  return [...comments.map(commentItem), ...tallies.values(), ...credits];
}

/** What those who spoke were told: an answer to them, a thank-you. */
export function talkNotices(comments: readonly Comment[], { card: { ideaId, title, authorName } }: Lived): Notice[] {
  const byId = new Map(comments.map((comment) => [comment.commentId, comment]));
  return comments.flatMap(({ commentId: about, parentId, memberId, name, at, creditedAt }): Notice[] => {
    const asked = parentId && byId.get(parentId);
    const one = { ideaId, title, about, as: "writer" } as const;
    return [
      ...(asked && asked.memberId !== memberId
        ? [{ ...one, memberId: asked.memberId, at, kind: "reply", by: name } as const]
        : []),
      ...(creditedAt ? [{ ...one, memberId, at: creditedAt, kind: "credited", by: authorName } as const] : []),
    ];
  });
}
