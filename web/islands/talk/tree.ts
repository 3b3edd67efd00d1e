import type { TalkModel, ThreadModel } from "../../talk/models.ts";

/** The thread as it is now, in its place; undefined takes it out. */
export function withThread(talk: TalkModel, rootId: string, thread: ThreadModel | undefined): TalkModel {
  const replaced = (threads: ThreadModel[]) =>
    threads.flatMap((each) => (each.commentId === rootId ? (thread ?? []) : each));
  return { ...talk, threads: replaced(talk.threads), updates: replaced(talk.updates) };
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
