import { type Answer, answerOf, doneOf, type Sent } from "../../apps/answer.ts";
import type { Lang } from "../../paths.ts";
import type { CommentModel, ReactionName, TalkModel, ThreadModel } from "../../talk/models.ts";

export type Words = { text: string; lang: Lang };
const json = (method: string, body: object): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** The talk's part of the API, for one idea. */
export function talkRequests(ideaId: string) {
  const base = `/api/ideas/${ideaId}`;
  const comments = `${base}/comments`;
  const asked = <T>(path: string, init?: RequestInit): Promise<Answer<Sent<T>>> => answerOf<T>(fetch(path, init));
  const done = (path: string, init: RequestInit) => doneOf(fetch(path, init));
  return {
    read: (query: { first?: Lang; cursor?: string }) => asked<TalkModel>(`${comments}?${new URLSearchParams(query)}`),
    readThread: (commentId: string) => asked<ThreadModel & { nextCursor?: string }>(`${comments}/${commentId}`),
    post: (words: Words, parentId?: string) =>
      asked<CommentModel>(comments, json("POST", { ...words, ...(parentId && { parentId }) })),
    postUpdate: (words: Words) => asked<CommentModel>(`${base}/updates`, json("POST", words)),
    edit: (commentId: string, words: Words, rev: number) =>
      asked<CommentModel>(`${comments}/${commentId}`, json("PUT", { ...words, rev })),
    remove: (commentId: string) => done(`${comments}/${commentId}`, { method: "DELETE" }),
    react: (commentId: string, kind: ReactionName | undefined) =>
      done(`${comments}/${commentId}/reaction`, kind ? json("PUT", { kind }) : { method: "DELETE" }),
    credit: (commentId: string, on: boolean) =>
      done(`${comments}/${commentId}/credit`, { method: on ? "PUT" : "DELETE" }),
  };
}
export type TalkRequests = ReturnType<typeof talkRequests>;
