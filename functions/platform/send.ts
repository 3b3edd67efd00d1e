import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";

export type Outgoing = { body: unknown; delaySeconds: number };
/** Sends all it can, ten a request; answers which could not be sent, by their place. */
export type SendAll = (messages: readonly Outgoing[]) => Promise<number[]>;

const perRequest = 10;

/** Messages as JSON to one queue. A request that fails as a whole fails its ten. */
export function sendAllTo(client: SQSClient, queueUrl: string): SendAll {
  return async (messages) => {
    const starts = Array.from({ length: Math.ceil(messages.length / perRequest) }, (_, i) => i * perRequest);
    const failed = await Promise.all(
      starts.map((start) => sendTen(client, queueUrl, messages.slice(start, start + perRequest), start)),
    );
    return failed.flat();
  };
}

async function sendTen(client: SQSClient, queueUrl: string, messages: readonly Outgoing[], start: number) {
  const places = messages.map((_, i) => start + i);
  try {
    const { Failed = [] } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: messages.map(({ body, delaySeconds }, i) => ({
          Id: String(places[i]),
          MessageBody: JSON.stringify(body),
          DelaySeconds: delaySeconds,
        })),
      }),
    );
    return Failed.map(({ Id }) => Number(Id));
  } catch {
    return places;
  }
}

/** All or none, as far as the sender can tell. @throws Error when one could not be sent: whoever asked comes back */
export async function sendEvery(
  send: SendAll,
  bodies: readonly unknown[],
  delaySecondsAt: (place: number) => number = () => 0,
): Promise<void> {
  if (bodies.length === 0) return;
  const failed = await send(bodies.map((body, place) => ({ body, delaySeconds: delaySecondsAt(place) })));
  if (failed.length > 0) throw new Error(`${failed.length} of ${bodies.length} messages could not be sent`);
}
