import type { ApiAnswer, ApiRequest } from "../api-gateway.ts";
import type { Mailbox } from "./mailbox.ts";

/** What `SendEmail` of SES v2 sends with simple content; see its API reference. */
type SendEmail = {
  FromEmailAddress?: string;
  Destination?: { ToAddresses?: string[] };
  Content?: {
    Simple?: {
      Subject?: { Data?: string };
      Body?: { Html?: { Data?: string }; Text?: { Data?: string } };
      Headers?: { Name: string; Value: string }[];
    };
  };
};

/** Takes a mail as SES would, and keeps it instead of sending it. */
export async function answerAsSes(mailbox: Mailbox, { body }: ApiRequest, now: Date): Promise<ApiAnswer> {
  const { FromEmailAddress: from, Destination, Content }: SendEmail = JSON.parse(body.toString("utf8"));
  const simple = Content?.Simple;
  const to = Destination?.ToAddresses?.join(", ");
  if (!from || !to || !simple?.Subject?.Data)
    return json(400, { message: "A mail without sender, address or subject" });
  const MessageId = await mailbox.keep({
    at: now.toISOString(),
    from,
    to,
    subject: simple.Subject.Data,
    html: simple.Body?.Html?.Data ?? "",
    text: simple.Body?.Text?.Data ?? "",
    headers: (simple.Headers ?? []).map(({ Name: name, Value: value }) => ({ name, value })),
  });
  return json(200, { MessageId });
}

const json = (status: number, body: object): ApiAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  cookies: [],
  body: Buffer.from(JSON.stringify(body)),
});
