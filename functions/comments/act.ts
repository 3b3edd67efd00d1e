import type { IdeaCard } from "../ideas/contract.ts";
import { type Belongs, mayRead } from "../ideas/may-read.ts";
import type { IdeaId, MemberId, RandomBytes } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { newCommentId } from "./comment-id.ts";
import type { Comment, CommentInput, EditInput } from "./contract.ts";
import { assertOwn, type Place } from "./edit.ts";
import { type HoldDeps, heldInstead } from "./hold-words.ts";
import { type ReactionKind, talkLimits } from "./limits.ts";
import type { Words } from "./post.ts";
import type { TalkStore } from "./store.ts";
import { assertTakesComments } from "./talk-open.ts";

export type ReadDeps = { findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>; belongs: Belongs };
export type TalkDeps = ReadDeps & HoldDeps & { talk: TalkStore; random: RandomBytes };
/** As posted, or put aside until a moderator has read it: then only its writer sees it. */
export type Said = Comment & { waits?: true };
/** Who acts, and when. */
export type By = { member: SessionMember; now: Date };

/** What people do with words under an idea, whichever way it was asked: by the API, by a plain form, by the demo. */
export function talkActs(deps: TalkDeps) {
  const { talk, random } = deps;
  async function openCard(ideaId: IdeaId, { member }: By): Promise<IdeaCard> {
    const card = await readableCard(deps, ideaId, member.memberId);
    assertTakesComments(card);
    return card;
  }
  /** @throws Problem not-found */
  async function comment({ ideaId, commentId }: Place): Promise<Comment> {
    const found = await talk.find(ideaId, commentId);
    if (!found) throw new Problem("not-found");
    return found;
  }
  async function creditable(place: Place, by: By): Promise<Comment> {
    const { member } = by;
    const card = await openCard(place.ideaId, by);
    if (card.authorId !== member.memberId) throw new Problem("not-allowed");
    const thanked = await comment(place);
    if (thanked.memberId === member.memberId) throw new Problem("own-comment");
    return thanked;
  }

  async function said(card: IdeaCard, words: Words, by: By): Promise<Said> {
    return (await heldInstead(deps, card, words, by)) ? { ...words, waits: true } : talk.post(words);
  }

  return {
    /** @throws Problem not-found, talk-closed, comment-gone */
    async post(ideaId: IdeaId, input: CommentInput, by: By): Promise<Said> {
      const card = await openCard(ideaId, by);
      const { text, lang, parentId } = input;
      if (parentId) assertAnswerable(await comment({ ideaId, commentId: parentId }));
      const commentId = newCommentId(by.now, random, { parentId });
      return said(card, { ...writtenBy(card, by), text, lang, commentId, ...(parentId && { parentId }) }, by);
    },
    /** @throws Problem not-allowed, too-many-updates, talk-closed */
    async postUpdate(ideaId: IdeaId, input: Pick<CommentInput, "text" | "lang">, by: By): Promise<Said> {
      const card = await openCard(ideaId, by);
      if (card.authorId !== by.member.memberId) throw new Problem("not-allowed");
      const { updates } = await talk.head(ideaId);
      const saidBefore = updates.find(({ text }) => text === input.text);
      if (!saidBefore && updates.length >= talkLimits.updates)
        throw new Problem("too-many-updates", { values: { limit: talkLimits.updates } });
      const commentId = newCommentId(by.now, random, { update: true });
      return said(card, { ...writtenBy(card, by), ...input, official: false, commentId }, by);
    },
    /** @throws Problem not-allowed, talk-closed, comment-changed-elsewhere */
    async edit(place: Place, input: EditInput, by: By): Promise<Said> {
      const card = await openCard(place.ideaId, by);
      const before = await talk.find(place.ideaId, place.commentId);
      assertOwn(before, by.member.memberId);
      if (before.text === undefined) throw new Problem("comment-gone");
      const after = { ...before, text: input.text, lang: input.lang };
      const isNew = before.text !== input.text && before.rev === input.rev;
      if (isNew && (await heldInstead(deps, card, after, by, before.rev))) return { ...after, waits: true };
      return talk.edit(before, input, by.now);
    },
    /** One's own words may go at any time. */
    async takeBack(place: Place, { member, now }: By): Promise<void> {
      const dropped = await deps.held.drop(place.ideaId, member.memberId, place.commentId);
      const mine = await talk.find(place.ideaId, place.commentId);
      if (!mine && dropped) return;
      assertOwn(mine, member.memberId);
      await talk.takeAway(mine, undefined, now);
    },
    async react(place: Place, kind: ReactionKind | undefined, { member, now }: By): Promise<void> {
      const { memberId, name } = member;
      await readableCard(deps, place.ideaId, memberId);
      await talk.react(await comment(place), memberId, kind && { kind, name, at: now.toISOString() });
    },
    credit: async (place: Place, by: By): Promise<void> => talk.credit(await creditable(place, by), by.now),
    uncredit: async (place: Place, by: By): Promise<void> => talk.uncredit(await creditable(place, by)),
  };
}

/** @throws Problem not-found for what the reader does not see */
export async function readableCard(
  { findCard, belongs }: ReadDeps,
  ideaId: IdeaId,
  reader: MemberId | undefined,
): Promise<IdeaCard> {
  const card = await findCard(ideaId);
  if (!card || !(await mayRead(card, reader, belongs))) throw new Problem("not-found");
  return card;
}

/** One level: an answer is not answered. */
function assertAnswerable(parent: Comment): void {
  if (parent.parentId) throw new Problem("invalid-input", { issues: [{ path: "parentId", code: "not-accepted" }] });
  if (parent.text === undefined) throw new Problem("comment-gone");
}

/** In the name of the brand, whoever works for it; moderation speaks for the place. */
function writtenBy({ ideaId, circleId }: IdeaCard, { member, now }: By) {
  const role = member.roles.find((held) => held === "product" || held === "brand") ?? member.roles[0];
  return {
    ideaId,
    circleId,
    memberId: member.memberId,
    name: member.name,
    ...(role && { role }),
    ...(role && member.title && { title: member.title }),
    official: role === "product" || role === "brand",
    at: now.toISOString(),
    rev: 1,
    answers: 0,
    reactions: {},
  };
}
