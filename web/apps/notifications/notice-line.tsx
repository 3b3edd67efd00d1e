import type { ShownNotice } from "../../../functions/notifications/contract.ts";
import { newsLink, newsSentence } from "../../components/news.ts";
import { Why } from "../../components/why.tsx";
import { newsMessages } from "../../i18n/news.ts";
import { useEdition, useWords } from "../edition.ts";

type NoticeLineProps = { notice: ShownNotice; onMark: (noticeId: string, unread: boolean) => void };

/** One thing that happened: what, when, where to look, and whether it was read. */
export function NoticeLine({ notice, onMark }: NoticeLineProps) {
  const words = useWords(newsMessages);
  const { format } = useEdition();
  const { noticeId, unread, at } = notice;
  const said = newsSentence(notice, format);
  const { href, text } = newsLink(notice, format);
  const opened = () => unread && onMark(noticeId, false);
  return (
    <li class={unread ? "news__line news__line--unread" : "news__line"}>
      <div class="news__text">
        <p>
          {unread && <strong class="news__new">{words.isNew}</strong>} {said}
        </p>
        {notice.why && <Why why={notice.why} format={format} />}
        <p class="row__meta">
          <time dateTime={at}>{format.time(at)}</time>
          {" · "}
          <a href={href} onClick={opened}>
            {text}
          </a>
        </p>
      </div>
      <button
        type="button"
        class={unread ? "button button--quiet button--small" : "news__mark"}
        aria-label={unread ? words.markReadOf(said) : words.markUnreadOf(said)}
        onClick={() => onMark(noticeId, !unread)}
      >
        {unread ? words.markRead : words.markUnread}
      </button>
    </li>
  );
}
