import { actStore } from "../functions/acts/store.ts";
import { circleStore } from "../functions/circles/store.ts";
import { talkStore } from "../functions/comments/store.ts";
import { enrolmentStore } from "../functions/enrolment/store.ts";
import { testNewsOn } from "../functions/entrypoints/test-news.ts";
import { feedbackStore } from "../functions/feedback/store.ts";
import { followersOf } from "../functions/follows/store.ts";
import { cardStore } from "../functions/ideas/card-store.ts";
import type { SweepDeps } from "../functions/ideas/due-handlers.ts";
import { memberStore } from "../functions/members/store.ts";
import { contactStore } from "../functions/notifications/contact-store.ts";
import type { Scope } from "../functions/notifications/contract.ts";
import type { InvitationModel, Mail, SendMail } from "../functions/notifications/mail.ts";
import { mailedNotices } from "../functions/notifications/mailed-notices.ts";
import { MailsMessage, NoticesMessage } from "../functions/notifications/message.ts";
import { digestPlanner } from "../functions/notifications/plan-digest.ts";
import { sendMails } from "../functions/notifications/send-mails.ts";
import { sendNotices } from "../functions/notifications/send-notices.ts";
import { noticeStore } from "../functions/notifications/store.ts";
import type { Clock } from "../functions/platform/clock.ts";
import type { IdeaId, MemberId } from "../functions/platform/ids.ts";
import type { SendAll } from "../functions/platform/send.ts";
import type { Table } from "../functions/platform/table.ts";
import { programmeStore } from "../functions/programmes/store.ts";
import { parcelStore } from "../functions/shipping/store.ts";
import { staffStore } from "../functions/staff/store.ts";
import { supportersOf } from "../functions/support/supporters.ts";
import { supportersNow } from "./merging.ts";

const timeZone = "Europe/Paris";

export const emptyQueues = () => ({ notices: [] as unknown[], mails: [] as unknown[] });

/** The news of a table: its two queues in memory, and the mails that were sent. */
export function newsOf({ table, clock }: { table: Table; clock: Clock }, waiting = emptyQueues()) {
  const sent: Mail[] = [];
  const into =
    (queue: unknown[]): SendAll =>
    async (messages) => {
      queue.push(...messages.map(({ body }) => JSON.parse(JSON.stringify(body))));
      return [];
    };
  const { findCard, record } = cardStore(table);
  const contacts = contactStore(table);
  const news = noticeStore(table);
  const planDigest = digestPlanner(table);
  const noticesDeps = {
    findCard,
    record,
    comment: talkStore(table).find,
    act: actStore(table).find,
    findParcel: parcelStore(table).find,
    findProgramme: programmeStore(table).findCard,
    feedback: feedbackStore(table),
    tests: enrolmentStore(table).tests,
    ...testNewsOn(table, timeZone),
    contactOf: contacts.contactOf,
    keep: news.keep,
    planDigest,
    supporters: supportersOf.bind(undefined, table),
    followers: followersOf.bind(undefined, table),
    isSupporting: async (ideaId: IdeaId, memberId: MemberId) => (await supportersNow(table, ideaId)).has(memberId),
    belongs: circleStore(table).belongs,
    sendNotices: into(waiting.notices),
    sendMails: into(waiting.mails),
    timeZone,
  };
  const mailsDeps = (send: SendMail) => ({
    contacts,
    news: mailedNotices(table),
    member: memberStore(table).member,
    planDigest,
    invitations: staffStore(table),
    composeInvitation: ({ lang, byName, roles, expiresAt, token }: InvitationModel) => ({
      subject: `${lang} ${byName}`,
      html: "",
      text: `${token} ${roles.join()} ${expiresAt}`,
    }),
    compose: ({ notices }: { notices: { kind: string; ideaId: string }[] }) => ({
      subject: notices.map(({ kind }) => kind).join(" "),
      html: "",
      text: notices.map(({ ideaId }) => ideaId).join(" "),
    }),
    stopLink: (memberId: MemberId, scope: Scope) => `https://ideas.example/stop/${memberId}/${scope}`,
    send,
    timeZone,
    report: () => {},
  });
  const keepMail: SendMail = async (mail) => void sent.push(mail);

  return {
    waiting,
    sent,
    contacts,
    news,
    planDigest,
    tell: (message: unknown) => sendNotices(noticesDeps, NoticesMessage.parse(message), clock()),
    mail: (message: unknown, send = keepMail) => sendMails(mailsDeps(send), MailsMessage.parse(message), clock()),
    /** Handles what waits, and what that leads to. */
    async settle(send = keepMail): Promise<void> {
      while (waiting.notices.length + waiting.mails.length > 0) {
        // A message is taken away when it is done, as a queue does it.
        for (; waiting.notices.length > 0; waiting.notices.shift()) await this.tell(waiting.notices[0]);
        for (; waiting.mails.length > 0; waiting.mails.shift()) await this.mail(waiting.mails[0], send);
      }
    },
    /** For sweeps: the messages that they send. */
    dues: {
      notify: async (near) => void waiting.notices.push({ type: "deadline.near", ...near }),
      carry: async () => undefined,
      programme: async () => undefined,
      forgetWords: async () => undefined,
      digest: async (due) => void waiting.mails.push({ type: "digest", ...due }),
    } satisfies Omit<SweepDeps, "table" | "clock" | "recount">,
    kinds: async (memberId: MemberId) => (await news.notices(memberId)).notices.map(({ kind }) => kind),
  };
}
