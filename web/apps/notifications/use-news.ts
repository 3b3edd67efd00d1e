import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ShownNotice } from "../../../functions/notifications/contract.ts";
import type { Answer, Trouble } from "../answer.ts";
import { markRead, markUnread, type NewsPage, readNews, readUpTo } from "./server.ts";

type News = { state: "loading" | "here" | "failed"; notices: ShownNotice[]; next?: string; asOf: string };
const nothingYet: News = { state: "loading", notices: [], asOf: "" };

/** Tells the bell by how many the number of unread changed; without a number it asks. */
const tellBell = (by?: number) => dispatchEvent(new CustomEvent("palier:unread", { detail: by }));

/** A member's news, page by page, and what they read of them; the page changes at once and goes back if it was refused. */
export function useNews() {
  const [news, setNews] = useState<News>(nothingYet);
  const [trouble, setTrouble] = useState<Trouble>();

  const take = useCallback((page: Answer<NewsPage>, before: ShownNotice[]) => {
    setTrouble(page.ok ? undefined : page.trouble);
    if (page.ok) setNews({ state: "here", ...page.value, notices: [...before, ...page.value.notices] });
    else if (before.length === 0) setNews({ ...nothingYet, state: "failed" });
  }, []);
  const load = useCallback(() => readNews().then((page) => take(page, [])), [take]);
  useEffect(() => void load(), [load]);

  /** Marks go out one after the other: two quick presses must not arrive the wrong way round. */
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.current.then(act);
    last.current = mine;
    return mine;
  };
  const show = (noticeId: string, unread: boolean) =>
    setNews((now) => ({
      ...now,
      notices: now.notices.map((notice) => (notice.noticeId === noticeId ? { ...notice, unread } : notice)),
    }));
  const mark = async (noticeId: string, unread: boolean) => {
    show(noticeId, unread);
    const done = await inTurn(() => (unread ? markUnread : markRead)(noticeId));
    setTrouble(done.ok ? undefined : done.trouble);
    if (done.ok) tellBell(unread ? 1 : -1);
    else show(noticeId, !unread);
  };
  /** Answers what takes it back. */
  const markAll = async (upTo: string | null = news.asOf) => {
    const done = await inTurn(() => readUpTo(upTo));
    if (!done.ok) return void setTrouble(done.trouble);
    await load();
    tellBell();
    return done.value.before;
  };
  const older = async () => take(await readNews(news.next), news.notices);
  return { news, trouble, load, mark, markAll, older };
}
