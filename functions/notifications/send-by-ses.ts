import { type SESv2Client, SESv2ServiceException, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { type Mail, NotSent, type SendMail } from "./mail.ts";

export type Sender = { from: string; configurationSet?: string | undefined };

/**
 * Sends by SES, with the headers of one-click unsubscribe (RFC 8058). The client must not try again by itself:
 * a request whose answer was lost may have been taken.
 */
export function sendBySes(client: SESv2Client, { from, configurationSet }: Sender): SendMail {
  return async (mail) => {
    try {
      await client.send(new SendEmailCommand({ ...commandOf(mail), FromEmailAddress: from, ...set(configurationSet) }));
    } catch (error) {
      throw error instanceof SESv2ServiceException ? new NotSent(error.name, { cause: error }) : error;
    }
  };
}

const set = (ConfigurationSetName: string | undefined) => ConfigurationSetName && { ConfigurationSetName };
const text = (Data: string) => ({ Data, Charset: "UTF-8" });

const commandOf = ({ to, subject, html, text: plain, stop }: Mail) => ({
  Destination: { ToAddresses: [to] },
  Content: {
    Simple: {
      Subject: text(subject),
      Body: { Html: text(html), Text: text(plain) },
      ...(stop && {
        Headers: [
          { Name: "List-Unsubscribe", Value: `<${stop}>` },
          { Name: "List-Unsubscribe-Post", Value: "List-Unsubscribe=One-Click" },
        ],
      }),
    },
  },
});
