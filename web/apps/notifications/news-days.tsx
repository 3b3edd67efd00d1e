import type { ShownNotice } from "../../../functions/notifications/contract.ts";
import { newsMessages } from "../../i18n/news.ts";
import { useEdition, useWords } from "../edition.ts";
import { byDayAndIdea } from "./days.ts";
import { NoticeLine } from "./notice-line.tsx";

const dayInMs = 86_400_000;
type DaysProps = { notices: readonly ShownNotice[]; onMark: (noticeId: string, unread: boolean) => void };

/** Grouped as people remember: that day, about that idea or report. */
export function Days({ notices, onMark }: DaysProps) {
  const words = useWords(newsMessages);
  const { format } = useEdition();
  const today = format.date(new Date().toISOString());
  const yesterday = format.date(new Date(Date.now() - dayInMs).toISOString());
  const called = (day: string) => (day === today ? words.today : day === yesterday ? words.yesterday : day);
  return byDayAndIdea(notices, format.date).map(({ day, ideas }) => (
    <section key={day} class="news__day" aria-label={called(day)}>
      <h2>{called(day)}</h2>
      {ideas.map(({ key, title, notices: its }) => (
        <div key={key} class="news__idea">
          <h3 dir="auto">{title || words.account}</h3>
          <ol>
            {its.map((notice) => (
              <NoticeLine key={notice.noticeId} notice={notice} onMark={onMark} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  ));
}
