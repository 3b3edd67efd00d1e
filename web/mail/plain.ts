import type { MailModel } from "../../functions/notifications/mail.ts";
import { groundsOf, newsLink, newsSentence } from "../components/news.ts";
import { formatFor } from "../i18n/format.ts";
import { mailMessages } from "../i18n/mail.ts";
import { paths } from "../paths.ts";
import type { MailContext } from "./context.ts";

/** Everything that the HTML says, for those who read without it. */
export function plainMail(model: MailModel, { brand, origin }: MailContext): string {
  const { lang, name, notices, digest, stop, stopAll } = model;
  const words = mailMessages[lang];
  const format = formatFor(lang, brand.timeZone);
  const kind = digest ? "digest" : "notice";
  const link = (text: string, href: string) => `${text}${words.colon}${href}`;
  const news = notices.map((notice) => {
    const { href, text } = newsLink(notice, format);
    const grounds = notice.why && groundsOf(notice.why, format);
    return [
      newsSentence(notice, format),
      ...(grounds ? [grounds] : []),
      ...(notice.why ? [notice.why.text.replaceAll(/^/gm, "> ")] : []),
      link(text, origin + href),
    ].join("\n");
  });
  const ends = [
    link(words.stop[kind], stop),
    link(words.stopAll, stopAll),
    link(words.settings, origin + paths.notificationSettings(lang)),
  ];
  return [
    words.hello(name),
    ...(digest ? [words.digestLead] : []),
    ...news,
    link(words.all, origin + paths.notifications(lang)),
    `--\n${brand.name}\n${words.why[kind]}`,
    ends.join("\n"),
  ].join("\n\n");
}
