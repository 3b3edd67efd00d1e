import { render } from "preact-render-to-string";
import type { MailModel, MailText } from "../../functions/notifications/mail.ts";
import { newsSentence } from "../components/news.ts";
import { formatFor } from "../i18n/format.ts";
import { mailMessages } from "../i18n/mail.ts";
import type { MailContext } from "./context.ts";
import { plainMail } from "./plain.ts";
import { MailPage } from "./template.tsx";

/** A mail in its reader's language: subject, HTML and the same as plain text. Pure. */
export function composeMail(model: MailModel, context: MailContext): MailText {
  return {
    subject: subjectOf(model, context),
    html: `<!doctype html>${render(<MailPage model={model} context={context} />)}`,
    text: plainMail(model, context),
  };
}

/** On one line: titles are their authors' words. */
function subjectOf({ lang, notices, digest }: MailModel, { brand }: MailContext): string {
  const format = formatFor(lang, brand.timeZone);
  const [first] = notices;
  const said =
    digest || !first
      ? mailMessages[lang].digestSubject(notices.length, brand.name, format)
      : newsSentence(first, format);
  return said.replaceAll(/\s*[\r\n]+\s*/g, " ");
}
