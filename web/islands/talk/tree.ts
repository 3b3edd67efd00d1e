import type { CommentModel, TalkModel, ThreadModel } from "../../talk/models.ts";

/** The thread as it is now, in its place, and number and thanks that follow from it; undefined takes it out. */
export function withThread(talk: TalkModel, rootId: string, thread: ThreadModel | undefined): TalkModel {
  const replaced = (threads: ThreadModel[]) =>
    threads.flatMap((each) => (each.commentId === rootId ? (thread ?? []) : each));
  const before = [...talk.threads, ...talk.updates].find(({ commentId }) => commentId === rootId);
  return {
    ...talk,
    comments: talk.comments + readableIn(thread) - readableIn(before),
    credits: creditsWith(talk.credits, rootId, thread),
    threads: replaced(talk.threads),
    updates: replaced(talk.updates),
  };
}

const readableIn = (thread: ThreadModel | undefined) => (thread ? thread.answers + (thread.gone ? 0 : 1) : 0);

/** Those thanked for answers that this page does not show keep their thanks. */
function creditsWith(credits: TalkModel["credits"], rootId: string, thread: ThreadModel | undefined) {
  const shown = thread ? [thread, ...thread.answersShown] : [];
  const others = credits.filter(({ commentId }) =>
    thread ? !shown.some((each) => each.commentId === commentId) : rootOf(commentId) !== rootId,
  );
  const thanked = shown.filter(({ credited, gone }) => credited && !gone);
  return [...others, ...thanked.map(({ commentId, name }) => ({ commentId, name }))];
}

/** A new one on top; one that is there already stays where it is. */
export function withPosted(talk: TalkModel, posted: ThreadModel): TalkModel {
  const list = posted.commentId.startsWith("upd_") ? "updates" : "threads";
  if (talk[list].some(({ commentId }) => commentId === posted.commentId)) return talk;
  return { ...talk, comments: talk.comments + 1, [list]: [posted, ...talk[list]] };
}

/** The next page beneath, what is there already left out. */
export function withMore({ nextCursor: _, ...talk }: TalkModel, page: TalkModel): TalkModel {
  const known = new Set(talk.threads.map(({ commentId }) => commentId));
  const more = page.threads.filter(({ commentId }) => !known.has(commentId));
  return { ...talk, threads: [...talk.threads, ...more], ...(page.nextCursor && { nextCursor: page.nextCursor }) };
}

export const rootOf = (commentId: string): string => commentId.split(".")[0] ?? commentId;

/** Held for a moderator; the same words sent again are there once. */
export function withWaiting(talk: TalkModel, held: CommentModel): TalkModel {
  const others = (talk.waiting ?? []).filter(({ text }) => text !== held.text);
  return { ...talk, waiting: [...others, held] };
}

export const withoutWaiting = ({ waiting = [], ...talk }: TalkModel, commentId: string): TalkModel => ({
  ...talk,
  waiting: waiting.filter((held) => held.commentId !== commentId),
});
