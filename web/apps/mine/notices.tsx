import type { ShownNotice } from "../../../functions/notifications/contract.ts";
import { newsLink, newsSentence } from "../../components/news.ts";
import { memberMessages } from "../../i18n/member.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { Nothing } from "./nothing.tsx";

const shownHere = 8;

/** The latest news, each with what there is to do; the rest has a page of its own. */
export function Notices({ notices }: { notices: readonly ShownNotice[] }) {
  const words = useWords(memberMessages);
  const { lang, format } = useEdition();
  return (
    <aside class="notices" aria-labelledby="notices-title">
      <h2 id="notices-title">{words.sections.notices}</h2>
      {notices.length === 0 && <Nothing title={`${words.empty.notices.title} ${words.empty.notices.body}`} />}
      <ol class="notices__list">
        {notices.slice(0, shownHere).map((notice) => (
          <li key={notice.noticeId} class={`notices__item notices__item--${notice.kind}`}>
            <p>{newsSentence(notice, format)}</p>
            <p class="row__meta">
              <time dateTime={notice.at}>{format.date(notice.at)}</time>
              {" · "}
              <NoticeLink notice={notice} />
            </p>
          </li>
        ))}
      </ol>
      {notices.length > 0 && (
        <p class="notices__all">
          <a href={paths.notifications(lang)}>{words.allNotices}</a>
        </p>
      )}
    </aside>
  );
}

function NoticeLink({ notice }: { notice: ShownNotice }) {
  const { href, text } = newsLink(notice, useEdition());
  return <a href={href}>{text}</a>;
}
