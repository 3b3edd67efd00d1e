import type { MemberId } from "../platform/ids.ts";
import { type Contact, choiceFor } from "./choice.ts";
import type { OwnNews } from "./contract.ts";
import { nextDigestAt } from "./digest-time.ts";
import { usualDigestHour } from "./limits.ts";
import type { MailsMessage } from "./message.ts";
import { noticeIdOf } from "./notice-item.ts";
import type { NoticeStore } from "./store.ts";
import { topicOf } from "./topics.ts";

export type DeliverDeps = {
  contactOf: (memberId: MemberId) => Promise<Contact>;
  keep: NoticeStore["keep"];
  /** Makes a digest fall due; the same hour and member again are the same. */
  planDigest: (memberId: MemberId, at: Date) => Promise<void>;
  /** IANA zone of the brand, in which digests have their hour. */
  timeZone: string;
};

/**
 * Tells one member, as they want it, and answers the mail to be sent, if any. Done again it changes nothing: the notice
 * has its own key, the digest its hour, and whoever sends mails takes each only once.
 */
export async function deliver(
  deps: DeliverDeps,
  memberId: MemberId,
  news: OwnNews,
  now: Date,
): Promise<MailsMessage | undefined> {
  const contact = await deps.contactOf(memberId);
  const choice = choiceFor(contact, topicOf(news));
  if (choice === "none") return undefined;
  const notice = { memberId, ...news };
  await deps.keep(notice, now);
  if (!contact.email) return undefined;
  if (choice === "mail") return { type: "notice", memberId, noticeId: noticeIdOf(notice) };
  if (choice === "digest")
    await deps.planDigest(memberId, nextDigestAt(now, contact.digestHour ?? usualDigestHour, deps.timeZone));
  return undefined;
}
