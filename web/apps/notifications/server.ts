import type { ShownNotice } from "../../../functions/notifications/contract.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

export type NewsPage = { notices: ShownNotice[]; next?: string; asOf: string };
const news = api.my.notifications;

export const readNews = (after?: string): Promise<Answer<NewsPage>> =>
  answerOf(news.$get({ query: { ...(after && { after }) } }));

/** Goes on when the page is left: the click that opens a notice also marks it. */
export const markRead = (noticeId: string) =>
  doneOf(news[":noticeId"].read.$put({ param: { noticeId } }, { init: { keepalive: true } }));

export const markUnread = (noticeId: string) => doneOf(news[":noticeId"].read.$delete({ param: { noticeId } }));

/** Answers what held before, to take it back with. */
export const readUpTo = (upTo: string | null): Promise<Answer<{ before: string | null }>> =>
  answerOf(news.read.$put({ json: { upTo } }));
