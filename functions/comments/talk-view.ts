import type { IdeaCard } from "../ideas/contract.ts";
import type { Cursors } from "../platform/cursor.ts";
import type { CommentId, IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Comment, Credit, TalkQuery } from "./contract.ts";
import type { HeldStore } from "./held-store.ts";
import { talkLimits } from "./limits.ts";
import type { Thread } from "./read-talk.ts";
import type { TalkStore } from "./store.ts";
import { takesComments } from "./talk-open.ts";
import { type CommentView, commentView, type ViewDeps } from "./view.ts";

export type TalkViewDeps = ViewDeps & { talk: TalkStore; cursors: Cursors };
/** For somebody who is signed in: their own words that wait for a moderator. */
export type OwnWaiting = { held: Pick<HeldStore, "of">; reader: MemberId | undefined };

/** A comment with its first answers. `nextCursor`: where more answers begin, on a thread by itself. */
export type ThreadView = CommentView & { answersShown: CommentView[] };
/** The talk under an idea: updates and thanks above, a page of comments below. */
export type TalkView = {
  comments: number;
  takesComments: boolean;
  authorId: MemberId;
  updates: ThreadView[];
  credits: Credit[];
  threads: ThreadView[];
  nextCursor?: string;
  /** The reader's own words that wait for a moderator; nobody else gets them. */
  waiting?: CommentView[];
  /** There are more updates than are shown here. */
  moreUpdates?: true;
};

/** How much a page shows of a talk; a published page has a budget of bytes. */
export type Room = { threads: number; bytes?: number };

const listName = (ideaId: IdeaId, first = "all") => `talk:${ideaId}:${first}`;

/** @throws Problem invalid-input for a cursor that is not ours */
export async function talkView(
  deps: TalkViewDeps,
  card: IdeaCard,
  { first, cursor }: TalkQuery,
  room: Room = { threads: talkLimits.threadsAPage },
): Promise<TalkView> {
  const { talk, cursors } = deps;
  const list = listName(card.ideaId, first);
  const from = cursor && cursors.opened(list, cursor);
  const [head, page] = await Promise.all([
    talk.head(card.ideaId),
    talk.threads(card.ideaId, { limit: room.threads, first, ...(from && { from }) }),
  ]);
  const updates = await Promise.all(head.updates.map((update) => withAnswers(deps, update)));
  const views = (threads: Thread[]) => threads.map((thread) => threadView(deps, thread, card));
  const [news, threads] = [fitting(views(updates), room.bytes), fitting(views(page.threads), room.bytes)];
  const cut = threads.length < page.threads.length ? threads.at(-1)?.commentId : undefined;
  const next = cut ?? page.next;
  return {
    comments: head.comments,
    takesComments: takesComments(card),
    authorId: card.authorId,
    updates: news,
    ...(news.length < updates.length && { moreUpdates: true }),
    credits: head.credits,
    threads,
    ...(next && { nextCursor: cursors.sealed(list, next) }),
  };
}

/** The first ones, as far as the room goes; never none. */
function fitting(threads: ThreadView[], bytes = Number.POSITIVE_INFINITY): ThreadView[] {
  let used = 0;
  const fits = threads.findIndex(({ html, answersShown }) => {
    used += [html, ...answersShown.map((answer) => answer.html)].reduce(
      (sum, each) => sum + Buffer.byteLength(each),
      0,
    );
    return used > bytes;
  });
  return fits < 0 ? threads : threads.slice(0, Math.max(1, fits));
}

/** One comment with a page of its answers. @throws Problem not-found */
export async function threadPage(
  deps: TalkViewDeps,
  card: IdeaCard,
  commentId: CommentId,
  cursor?: string,
): Promise<ThreadView & { nextCursor?: string }> {
  const { talk, cursors } = deps;
  const list = listName(card.ideaId, commentId);
  const comment = await talk.find(card.ideaId, commentId);
  if (!comment || (comment.text === undefined && comment.answers === 0)) throw new Problem("not-found");
  const page = await talk.answers(comment, {
    limit: talkLimits.answersAPage,
    ...(cursor && { from: cursors.opened(list, cursor) }),
  });
  return {
    ...threadView(deps, { comment, answers: page.answers }, card),
    ...(page.next && { nextCursor: cursors.sealed(list, page.next) }),
  };
}

async function withAnswers({ talk }: TalkViewDeps, comment: Comment): Promise<Thread> {
  if (comment.answers === 0) return { comment, answers: [] };
  return { comment, answers: (await talk.answers(comment, { limit: talkLimits.answersShown })).answers };
}

const threadView = (deps: ViewDeps, { comment, answers }: Thread, card: IdeaCard): ThreadView => ({
  ...commentView(deps, comment, card),
  answersShown: answers.map((answer) => commentView(deps, answer, card)),
});

export async function ownWaiting(deps: ViewDeps & OwnWaiting, card: IdeaCard): Promise<Pick<TalkView, "waiting">> {
  const held = deps.reader ? await deps.held.of(card.ideaId, deps.reader) : [];
  if (held.length === 0) return {};
  return { waiting: held.map(({ words }) => commentView(deps, { ...words, waits: true }, card)) };
}
