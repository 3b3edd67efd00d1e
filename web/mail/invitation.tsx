import { render } from "preact-render-to-string";
import type { InvitationModel, MailText } from "../../functions/notifications/mail.ts";
import { formatFor } from "../i18n/format.ts";
import { invitationMailMessages } from "../i18n/invitation-mail.ts";
import { studioPaths } from "../studio-paths.ts";
import type { MailContext } from "./context.ts";
import { MailFrame } from "./frame.tsx";
import { buttonLook, look } from "./look.ts";

/** An invitation to work for the brand: who invites, to what, the link and its end. Nothing else is ever sent to the address. */
export function composeInvitation(model: InvitationModel, context: MailContext): MailText {
  const { lang, byName, roles, expiresAt, token } = model;
  const { brand, origin } = context;
  const words = invitationMailMessages[lang];
  const format = formatFor(lang, brand.timeZone);
  const link = `${origin}${studioPaths.team(lang, token)}`;
  const said = words.invites(byName, brand.name);
  const asWhat = words.asWhat(format.list(roles.map((role) => words.roles[role])));
  const until = words.until(format.dateTime(expiresAt));
  const foot = (
    <tr>
      <td class="soft" style={look.foot}>
        <p style={look.text}>{words.why(brand.name)}</p>
      </td>
    </tr>
  );
  const page = (
    <MailFrame lang={lang} context={context} foot={foot}>
      <p style={look.text}>{words.hello}</p>
      <p style={look.said}>{said}</p>
      <p style={look.text}>{asWhat}</p>
      <p style={look.text}>
        <a class="button" href={link} style={buttonLook(brand)}>
          {words.open}
        </a>
      </p>
      <p style={look.text}>{until}</p>
    </MailFrame>
  );
  return {
    // On one line: names are people's own words.
    subject: words.subject(byName, brand.name).replaceAll(/\s*[\r\n]+\s*/g, " "),
    html: `<!doctype html>${render(page)}`,
    text: [
      words.hello,
      said,
      asWhat,
      `${words.open}${words.colon}${link}`,
      until,
      `--\n${brand.name}\n${words.why(brand.name)}`,
    ].join("\n\n"),
  };
}
