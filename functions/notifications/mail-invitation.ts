import type { StaffInvitation } from "../staff/contract.ts";
import { type InvitationModel, type MailText, NotSent, type SendMail } from "./mail.ts";
import type { MailsMessage } from "./message.ts";

export type MailInvitationDeps = {
  invitations: {
    findInvitation: (invitationId: string) => Promise<StaffInvitation | undefined>;
    /** False when it was mailed, used or taken back. */
    claimMail: (invitationId: string, now: Date) => Promise<boolean>;
    releaseMail: (invitationId: string) => Promise<void>;
  };
  composeInvitation: (model: InvitationModel) => MailText;
  send: SendMail;
  report: (line: Record<string, unknown>) => void;
};
type Asked = Extract<MailsMessage, { type: "staff-invitation" }>;

/**
 * Mails an invitation to work here to the address that it is for, at most once, as all mails; only while it is open. The
 * address is read from the invitation: no message carries it.
 */
export async function mailInvitation(deps: MailInvitationDeps, asked: Asked, now: Date): Promise<void> {
  const { invitationId, token, lang } = asked;
  const invitation = await deps.invitations.findInvitation(invitationId);
  if (!invitation?.email || invitation.usedAt || now.getTime() >= Date.parse(invitation.expiresAt)) return;
  const { email, roles, by, expiresAt } = invitation;
  const mail = { ...deps.composeInvitation({ lang, byName: by.name, roles, expiresAt, token }), to: email };
  if (!(await deps.invitations.claimMail(invitationId, now))) return;
  try {
    await deps.send(mail);
  } catch (error) {
    if (error instanceof NotSent) {
      await deps.invitations.releaseMail(invitationId);
      throw error;
    }
    deps.report({ level: "error", mail: "sent or not, nobody heard", error: String(error) });
  }
}
