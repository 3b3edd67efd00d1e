import type { Language } from "../platform/languages.ts";
import type { Role } from "../platform/session.ts";
import type { Scope, ShownNotice } from "./contract.ts";

/** What a mail is made of, whatever it looks like. `stop` leads to the page that ends such mails. */
export type MailModel = {
  lang: Language;
  name: string;
  notices: ShownNotice[];
  /** What its unsubscribe link stops. */
  scope: Scope;
  digest: boolean;
  stop: string;
  stopAll: string;
};
/** An invitation to work here; `token` is the secret of its link. */
export type InvitationModel = {
  lang: Language;
  byName: string;
  roles: readonly Role[];
  expiresAt: string;
  token: string;
};
export type MailText = { subject: string; html: string; text: string };
/** What is sent once and to somebody who is not a member has nothing to stop. */
export type Mail = MailText & { to: string; stop?: string };

/** Thrown when it is certain that a mail was not taken; any other error leaves that open. */
export class NotSent extends Error {}
/** @throws NotSent */
export type SendMail = (mail: Mail) => Promise<void>;
