import type { Notice } from "../../functions/notifications/contract.ts";
import type { Format } from "../i18n/format.ts";
import { newsMessages } from "../i18n/news.ts";
import { paths } from "../paths.ts";

type Told = Pick<Notice, "kind" | "ideaId" | "title" | "private" | "endsAt" | "by" | "about">;

/** A notice in the reader's words. */
export function newsSentence({ kind, title, endsAt, by }: Told, format: Format): string {
  const words = newsMessages[format.lang];
  return words.said[kind]({ title, when: endsAt ? format.dateTime(endsAt) : "", by: by ?? words.somebody });
}

/** Where it leads, and what to call that. */
export function newsLink(notice: Told, { lang }: Pick<Format, "lang">): { href: string; text: string } {
  const words = newsMessages[lang].act;
  const page = paths.idea(lang, { ...notice, private: notice.private === true });
  switch (notice.kind) {
    case "returned":
      return { href: paths.write(lang, notice.ideaId), text: words.mend };
    case "declined":
    case "withdrawn":
      return { href: paths.mine(lang), text: words.mine };
    case "decided":
      return { href: page, text: words.read };
    case "comment":
    case "reply":
    case "update":
    case "credited":
      return { href: notice.about ? `${page}#${notice.about}` : page, text: words.see };
    default:
      return { href: page, text: words.see };
  }
}
