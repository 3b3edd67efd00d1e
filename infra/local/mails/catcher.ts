import type { Answer } from "../http-server.ts";
import type { Mailbox } from "./mailbox.ts";
import { mailPage, mailsPath } from "./pages.ts";
import { answerAsSes } from "./ses.ts";

/** Where the functions of this machine find SES; the SDK adds the rest of the path. */
export const sesPath = "/local/ses";

/** Answers the addresses that only this machine has, and hands all others on. */
export const withMailCatcher =
  (mailbox: Mailbox, now: () => Date, others: Answer): Answer =>
  async (request) => {
    if (request.path === `${sesPath}/v2/email/outbound-emails`) return await answerAsSes(mailbox, request, now());
    const isMail = request.path === mailsPath || request.path.startsWith(`${mailsPath}/`);
    return isMail ? await mailPage(mailbox, request.path) : await others(request);
  };
