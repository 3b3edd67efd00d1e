import type { ReadyReply, RepliesVersion } from "../../../../functions/replies/contract.ts";
import { type Answer, answerOf, doneOf } from "../../answer.ts";
import { api } from "../../client.ts";

export type RepliesInForce = { version: number; at?: string; byName?: string; replies?: ReadyReply[] };
export type KeptReplies = { rev: number; version: number; savedAt: string; byName: string; replies: ReadyReply[] };
export type OpenedReplies = RepliesInForce & { draft?: KeptReplies };

const { replies } = api.studio;

export const openReplies = (): Promise<Answer<OpenedReplies>> => answerOf(replies.draft.$get());
export const saveReplies = (json: {
  rev: number;
  version: number;
  replies: ReadyReply[];
}): Promise<Answer<{ rev: number; savedAt: string }>> => answerOf(replies.draft.$put({ json }));
export const dropReplies = (rev: number): Promise<Answer<undefined>> =>
  doneOf(replies.draft.$delete({ query: { rev: String(rev) } }));
export const publishReplies = (rev: number, version: number): Promise<Answer<RepliesInForce>> =>
  answerOf(replies.publication.$put({ json: { rev, version } }));
export const restoreReplies = (number: number, version: number): Promise<Answer<RepliesInForce>> =>
  answerOf(replies.restoration.$put({ json: { number, version } }));
export const readVersions = (before?: number): Promise<Answer<{ versions: RepliesVersion[] }>> =>
  answerOf(replies.versions.$get({ query: before ? { before: String(before) } : {} }));
