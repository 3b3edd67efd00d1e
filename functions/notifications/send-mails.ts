import type { MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { dayIn, instantIn } from "../platform/zoned-time.ts";
import { type Contact, choiceFor } from "./choice.ts";
import type { ContactStore } from "./contact-store.ts";
import type { Scope, ShownNotice } from "./contract.ts";
import { inDigestUpTo, nextDigestAt } from "./digest-time.ts";
import { usualDigestHour } from "./limits.ts";
import { type Mail, type MailModel, type MailText, NotSent, type SendMail } from "./mail.ts";
import { type MailInvitationDeps, mailInvitation } from "./mail-invitation.ts";
import type { MailedNotices } from "./mailed-notices.ts";
import type { MailsMessage } from "./message.ts";
import { topicOf } from "./topics.ts";

export type SendMailsDeps = {
  contacts: Pick<ContactStore, "contactOf" | "claimDigest" | "releaseDigest">;
  news: MailedNotices;
  member: (memberId: MemberId) => Promise<{ name: string; lang: Language }>;
  planDigest: (memberId: MemberId, at: Date) => Promise<void>;
  compose: (model: MailModel) => MailText;
  /** The address of the page that stops such mails. */
  stopLink: (memberId: MemberId, scope: Scope, lang: Language) => string;
  send: SendMail;
  timeZone: string;
  report: (line: Record<string, unknown>) => void;
} & MailInvitationDeps;

/**
 * A mail is claimed before it is sent, so that it is sent at most once. Refused for certain, the claim is given back and the
 * message comes again; whoever dies in between, or never hears the answer, has sent it or not: nobody tries again, for the
 * notice stands on the site, and the same mail twice would be worse than none.
 */
export async function sendMails(deps: SendMailsDeps, message: MailsMessage, now: Date): Promise<void> {
  if (message.type === "staff-invitation") return mailInvitation(deps, message, now);
  const contact = await deps.contacts.contactOf(message.memberId);
  if (!contact.email) return;
  const to = { ...contact, email: contact.email, memberId: message.memberId };
  if (message.type === "notice") await sendNotice(deps, to, message.noticeId, now);
  else await sendDigest(deps, to, message.at);
}

type To = Contact & { email: string; memberId: MemberId };

async function sendNotice(deps: SendMailsDeps, to: To, noticeId: string, now: Date): Promise<void> {
  const notice = await deps.news.notice(to.memberId, noticeId);
  if (!notice) return;
  const scope = topicOf(notice);
  if (choiceFor(to, scope) !== "mail") return;
  const mail = await mailTo(deps, to, { notices: [notice], scope, digest: false });
  if (await deps.news.claimMail(to.memberId, noticeId, now))
    await attempt(deps, mail, () => deps.news.releaseMail(to.memberId, noticeId));
}

async function sendDigest(deps: SendMailsDeps, to: To, at: string): Promise<void> {
  if (to.digestAt === at) return;
  const later = dueLater(to, at, deps.timeZone);
  if (later) return await deps.planDigest(to.memberId, later);
  const upTo = inDigestUpTo(at);
  const arrived = await deps.news.arrivedBetween(to.memberId, to.digestUpTo ?? "", upTo);
  const notices = arrived.filter((notice) => notice.unread && choiceFor(to, topicOf(notice)) === "digest");
  if (notices.length === 0) return;
  const mail = await mailTo(deps, to, { notices, scope: "digest", digest: true });
  if (await deps.contacts.claimDigest(to.memberId, to.digestAt, at, upTo))
    await attempt(deps, mail, () => deps.contacts.releaseDigest(to.memberId, at, to));
}

/** When a digest comes instead: its hour was moved since it was planned, or its day has had one. */
function dueLater({ digestAt, digestHour = usualDigestHour }: To, at: string, timeZone: string): Date | undefined {
  const day = (instant: string | Date) => dayIn(timeZone, new Date(instant));
  const isItsHour = instantIn(timeZone, day(at), digestHour).toISOString() === at;
  const hadOne = digestAt !== undefined && day(at) <= day(digestAt);
  if (isItsHour && !hadOne) return undefined;
  let next = nextDigestAt(new Date(at), digestHour, timeZone);
  while (digestAt !== undefined && day(next) <= day(digestAt))
    next = nextDigestAt(new Date(next.getTime() + 1), digestHour, timeZone);
  return next;
}

type What = { notices: ShownNotice[]; scope: Scope; digest: boolean };

async function mailTo(deps: SendMailsDeps, { memberId, email }: To, what: What): Promise<Mail> {
  const { name, lang } = await deps.member(memberId);
  const stop = deps.stopLink(memberId, what.scope, lang);
  const stopAll = deps.stopLink(memberId, "all", lang);
  return { ...deps.compose({ lang, name, ...what, stop, stopAll }), to: email, stop };
}

async function attempt(deps: SendMailsDeps, mail: Mail, release: () => Promise<void>): Promise<void> {
  try {
    await deps.send(mail);
  } catch (error) {
    if (error instanceof NotSent) {
      await release();
      throw error;
    }
    deps.report({ level: "error", mail: "sent or not, nobody heard", error: String(error) });
  }
}
