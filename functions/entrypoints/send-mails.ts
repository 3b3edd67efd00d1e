import { SESv2Client } from "@aws-sdk/client-sesv2";
import { composeMail } from "../../web/mail/compose.tsx";
import { composeInvitation } from "../../web/mail/invitation.tsx";
import { paths } from "../../web/paths.ts";
import { memberStore } from "../members/store.ts";
import { contactStore } from "../notifications/contact-store.ts";
import { mailedNotices } from "../notifications/mailed-notices.ts";
import { MailsMessage } from "../notifications/message.ts";
import { digestPlanner } from "../notifications/plan-digest.ts";
import { sendBySes } from "../notifications/send-by-ses.ts";
import { sendMails } from "../notifications/send-mails.ts";
import { stopToken } from "../notifications/stop-link.ts";
import { systemClock } from "../platform/clock.ts";
import { cursors } from "../platform/cursor.ts";
import type { MemberId } from "../platform/ids.ts";
import { onMessages } from "../platform/lambda.ts";
import { staffStore } from "../staff/store.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { log } from "./log.ts";

const table = theTable();
const origin = environment.publicOrigin();
const seals = cursors(environment.cursorSecret());
const [from, configurationSet] = [environment.mailFrom(), environment.mailConfigurationSet()];

const deps = (sender: string) => ({
  contacts: contactStore(table),
  news: mailedNotices(table),
  member: memberStore(table).member,
  planDigest: digestPlanner(table),
  invitations: staffStore(table),
  composeInvitation: (model: Parameters<typeof composeInvitation>[0]) => composeInvitation(model, { brand, origin }),
  compose: (model: Parameters<typeof composeMail>[0]) => composeMail(model, { brand, origin }),
  stopLink: (memberId: MemberId, scope: Parameters<typeof stopToken>[1]["scope"], lang: "fr" | "en") =>
    origin + paths.unsubscribe(lang, stopToken(seals, { memberId, scope })),
  // One try: a request whose answer is lost may have been taken.
  send: sendBySes(new SESv2Client({ maxAttempts: 1 }), { from: sender, configurationSet }),
  timeZone: brand.timeZone,
  report: log,
});
const known = from ? deps(from) : undefined;

/** Without a sender nothing is sent: the news are on the site. */
export const handler = onMessages("send-mails", log, async (body) => {
  const message = MailsMessage.parse(body);
  if (known) await sendMails(known, message, systemClock());
});
