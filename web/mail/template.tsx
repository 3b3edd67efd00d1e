import type { Reasons } from "../../functions/ideas/contract.ts";
import type { MailModel } from "../../functions/notifications/mail.ts";
import { groundsOf, newsLink, newsSentence } from "../components/news.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { mailMessages } from "../i18n/mail.ts";
import { paths } from "../paths.ts";
import type { MailContext } from "./context.ts";
import { MailFrame } from "./frame.tsx";
import { buttonLook, look } from "./look.ts";

type MailProps = { model: MailModel; context: MailContext };

/** News, one after the other, and how to stop them. */
export function MailPage({ model, context }: MailProps) {
  const { lang, name, digest } = model;
  const words = mailMessages[lang];
  return (
    <MailFrame lang={lang} context={context} foot={<Foot model={model} context={context} />}>
      <p style={look.text}>{words.hello(name)}</p>
      {digest && <p style={look.text}>{words.digestLead}</p>}
      <News model={model} context={context} />
      <p style={look.last}>
        <a class="ink" href={`${context.origin}${paths.notifications(lang)}`} style={look.link}>
          {words.all}
        </a>
      </p>
    </MailFrame>
  );
}

function News({ model: { lang, notices, digest }, context: { brand, origin } }: MailProps) {
  const format = formatFor(lang, brand.timeZone);
  return notices.map((notice) => {
    const { href, text } = newsLink(notice, format);
    return (
      <div key={notice.noticeId} class="line" style={look.line}>
        <p style={look.said}>{newsSentence(notice, format)}</p>
        {notice.why && <WhyInMail why={notice.why} format={format} />}
        {digest ? (
          <p style={look.text}>
            <a class="ink" href={origin + href} style={look.link}>
              {text}
            </a>
          </p>
        ) : (
          <p style={look.text}>
            <a class="button" href={origin + href} style={buttonLook(brand)}>
              {text}
            </a>
          </p>
        )}
      </div>
    );
  });
}

function WhyInMail({ why, format }: { why: Reasons; format: Format }) {
  const grounds = groundsOf(why, format);
  return (
    <>
      {grounds && <p style={look.grounds}>{grounds}</p>}
      <p class="line ink" style={look.quote} lang={why.lang} dir="auto">
        {why.text}
      </p>
    </>
  );
}

function Foot({ model: { lang, digest, stop, stopAll }, context: { origin } }: MailProps) {
  const words = mailMessages[lang];
  const kind = digest ? "digest" : "notice";
  const links = [
    [stop, words.stop[kind]],
    [stopAll, words.stopAll],
    [`${origin}${paths.notificationSettings(lang)}`, words.settings],
  ] as const;
  return (
    <tr>
      <td class="soft" style={look.foot}>
        <p style={look.text}>{words.why[kind]}</p>
        {links.map(([href, text]) => (
          <p key={href} style={look.footLine}>
            <a class="soft" href={href} style={look.footLink}>
              {text}
            </a>
          </p>
        ))}
      </td>
    </tr>
  );
}
