import type { Reasons } from "../../functions/ideas/contract.ts";
import type { MailModel } from "../../functions/notifications/mail.ts";
import { groundsOf, newsLink, newsSentence } from "../components/news.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { mailMessages } from "../i18n/mail.ts";
import { paths } from "../paths.ts";
import type { MailContext } from "./context.ts";
import { buttonLook, look, mailStyles } from "./look.ts";

type MailProps = { model: MailModel; context: MailContext };

/** One column without a picture but the brand's logo: readable wherever mails are read, in the brand's colours, light and dark. */
export function MailPage({ model, context }: MailProps) {
  const { lang, name, digest } = model;
  const { brand, origin } = context;
  const words = mailMessages[lang];
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{brand.name}</title>
        <style>{mailStyles(brand)}</style>
      </head>
      <body class="paper" style={look.paper}>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
          <tr>
            <td align="center" style={look.around}>
              <table role="presentation" width="100%" style={look.column} cellpadding="0" cellspacing="0">
                <tr>
                  <td class="ink" style={look.brand}>
                    <a class="ink" href={`${origin}${paths.home(lang)}`} style={look.brandLink}>
                      <MailLogo context={context} />
                      {brand.name}
                    </a>
                  </td>
                </tr>
                <tr>
                  <td class="card ink" style={look.card}>
                    <p style={look.text}>{words.hello(name)}</p>
                    {digest && <p style={look.text}>{words.digestLead}</p>}
                    <News model={model} context={context} />
                    <p style={look.last}>
                      <a class="ink" href={`${origin}${paths.notifications(lang)}`} style={look.link}>
                        {words.all}
                      </a>
                    </p>
                  </td>
                </tr>
                <Foot model={model} context={context} />
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

/** Its name stands beside it, so that programs that show no pictures lose nothing. */
function MailLogo({ context: { brand, origin } }: Pick<MailProps, "context">) {
  if (!brand.logo) return null;
  const { address, width, height } = brand.logo;
  const shown = Math.min(120, Math.round((32 * width) / height));
  return (
    <img src={origin + address} width={shown} height={Math.round((shown * height) / width)} alt="" style={look.logo} />
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
