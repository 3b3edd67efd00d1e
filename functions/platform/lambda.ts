import middy, { type MiddlewareObj } from "@middy/core";
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";

export type Log = (line: Record<string, unknown>) => void;

/** Says what ran, for how long and what went wrong; a failure is logged once and thrown on. */
function inOneLine(name: string, log: Log): MiddlewareObj {
  const begun = new WeakMap<object, number>();
  const line = (context: Context, more: Record<string, unknown>) => ({
    function: name,
    requestId: context.awsRequestId,
    ms: Math.round(performance.now() - (begun.get(context) ?? performance.now())),
    ...more,
  });
  return {
    before: ({ context }) => {
      begun.set(context, performance.now());
    },
    after: ({ context, response }) => log(line(context, { level: "info", ...outcome(response) })),
    onError: ({ context, error }) => log(line(context, { level: "error", error: String(error), stack: error?.stack })),
  };
}

const outcome = (response: { statusCode?: number; batchItemFailures?: unknown[] } | null | undefined) => ({
  ...(response?.statusCode && { status: response.statusCode }),
  ...(response?.batchItemFailures && { failed: response.batchItemFailures.length }),
});

/** An HTTP entry point around a handler made by `hono/aws-lambda`. */
export const onRequest = <Event, Result>(
  name: string,
  log: Log,
  handle: (event: Event, context: Context) => Promise<Result>,
) => middy(handle).use(inOneLine(name, log));

/** A queue's messages, each on its own: those that fail come back, the others do not. */
export const onMessages = (name: string, log: Log, each: (body: unknown, record: SQSRecord) => Promise<void>) =>
  middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const failures = await Promise.all(event.Records.map((record) => failureOf(record, each, name, log)));
    return { batchItemFailures: failures.flatMap((itemIdentifier) => (itemIdentifier ? [{ itemIdentifier }] : [])) };
  }).use(inOneLine(name, log));

async function failureOf(
  record: SQSRecord,
  each: (body: unknown, record: SQSRecord) => Promise<void>,
  name: string,
  log: Log,
): Promise<string | undefined> {
  try {
    await each(JSON.parse(record.body), record);
    return undefined;
  } catch (error) {
    log({ level: "error", function: name, messageId: record.messageId, error: String(error), stack: stackOf(error) });
    return record.messageId;
  }
}

/** A queue's messages all at once; the function says which of them, by their place, come back. */
export const onMessagesTogether = (name: string, log: Log, handle: (bodies: unknown[]) => Promise<number[]>) =>
  middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const failed = await handle(event.Records.map(({ body }) => JSON.parse(body)));
    return {
      batchItemFailures: failed.flatMap((place) => {
        const messageId = event.Records[place]?.messageId;
        return messageId ? [{ itemIdentifier: messageId }] : [];
      }),
    };
  }).use(inOneLine(name, log));

/** Changes of the table in their order; the function says which of them come back. */
export const onChanges = (
  name: string,
  log: Log,
  handle: (records: DynamoDBRecord[]) => Promise<DynamoDBBatchResponse>,
) => middy((event: { Records: DynamoDBRecord[] }) => handle(event.Records)).use(inOneLine(name, log));

/** What runs by the clock. */
export const onSchedule = (name: string, log: Log, run: () => Promise<void>) =>
  middy(async () => {
    await run();
  }).use(inOneLine(name, log));

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : undefined);
