import { useState } from "preact/hooks";
import { EmptyState } from "../../components/empty-state.tsx";
import { newsMessages } from "../../i18n/news.ts";
import { paths } from "../../paths.ts";
import { isSignedOut } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { SignedOut, TroubleNote } from "../trouble.tsx";
import { Days } from "./news-days.tsx";
import { useNews } from "./use-news.ts";

/** What happened since: by day and idea, the latest first. */
export function NotificationsApp() {
  const words = useWords(newsMessages);
  const { news, trouble, load, mark, markAll, older } = useNews();
  /** What held before everything was marked: undefined when there is nothing to take back. */
  const [before, setBefore] = useState<string | null>();
  const unread = news.notices.filter((notice) => notice.unread).length;
  const readAll = async () => {
    const was = await markAll();
    setBefore(was);
    if (was !== undefined) announce(words.markedAll);
  };
  const takeBack = async () => {
    await markAll(before ?? null);
    setBefore(undefined);
    announce(words.undone);
  };
  if (trouble && isSignedOut(trouble)) return <SignedOut heading={words.heading} words={words.signIn} />;
  return (
    <div class="news">
      <Head unread={unread} here={news.state === "here"} onReadAll={readAll} />
      {before !== undefined && (
        <div class="notice notice--done news__done">
          <p>{words.markedAll}</p>
          <button type="button" class="button button--quiet button--small" onClick={takeBack}>
            {words.undo}
          </button>
        </div>
      )}
      {news.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {trouble && <TroubleNote trouble={trouble} onRetry={load} />}
      {news.state === "here" && news.notices.length === 0 && <Nothing />}
      <Days notices={news.notices} onMark={mark} />
      {news.next && (
        <button type="button" class="button button--quiet news__older" onClick={older}>
          {words.older}
        </button>
      )}
    </div>
  );
}

function Head({ unread, here, onReadAll }: { unread: number; here: boolean; onReadAll: () => void }) {
  const words = useWords(newsMessages);
  const { format } = useEdition();
  return (
    <header class="mine__head">
      <div>
        <h1>{words.heading}</h1>
        {here && <p class="soft">{unread > 0 ? words.unread(unread, format) : words.allRead}</p>}
      </div>
      <div class="actions">
        {unread > 0 && (
          <button type="button" class="button button--quiet" onClick={onReadAll}>
            {words.markAll}
          </button>
        )}
        <a class="button button--quiet" href={paths.notificationSettings(format.lang)}>
          {words.settings}
        </a>
      </div>
    </header>
  );
}

function Nothing() {
  const words = useWords(newsMessages).empty;
  const { lang } = useEdition();
  return (
    <EmptyState title={words.title} text={words.body}>
      <a class="button" href={paths.ideas(lang)}>
        {words.action}
      </a>
    </EmptyState>
  );
}
