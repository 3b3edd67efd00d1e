import type { Notice } from "../../../functions/members/contract.ts";
import { memberMessages } from "../../i18n/member.ts";
import { type Lang, paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { Nothing } from "./nothing.tsx";

/** What happened to one's ideas, newest first, each with what there is to do. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const words = useWords(memberMessages);
  const { lang, format } = useEdition();
  return (
    <aside class="notices" aria-labelledby="notices-title">
      <h2 id="notices-title">{words.sections.notices}</h2>
      {notices.length === 0 && <Nothing title={`${words.empty.notices.title} ${words.empty.notices.body}`} />}
      <ol class="notices__list">
        {notices.map((notice) => (
          <li key={`${notice.at}${notice.kind}${notice.ideaId}`} class={`notices__item notices__item--${notice.kind}`}>
            <p>{words.notices[notice.kind](notice.title, notice.endsAt ? format.dateTime(notice.endsAt) : "")}</p>
            <p class="row__meta">
              <time dateTime={notice.at}>{format.date(notice.at)}</time>
              {" · "}
              <NoticeLink notice={notice} lang={lang} />
            </p>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function NoticeLink({ notice, lang }: { notice: Notice; lang: Lang }) {
  const words = useWords(memberMessages).notices.act;
  if (notice.kind === "returned") return <a href={paths.write(lang, notice.ideaId)}>{words.mend}</a>;
  if (notice.kind === "declined") return <a href="#ideas-title">{words.read}</a>;
  return <a href={paths.idea(lang, notice)}>{notice.kind === "decided" ? words.read : words.see}</a>;
}
