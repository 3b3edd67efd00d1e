import type { Event } from "../events/catalogue.ts";
import { eventsOf } from "../events/from-stream.ts";
import { queuesFor, type ReactionQueue } from "../events/routing.ts";
import type { StreamRecord } from "../events/stream-record.ts";
import type { FactMessage } from "../insights/fact-message.ts";
import { factsTouchedBy, gathered } from "../insights/touched.ts";
import type { Outgoing, SendAll } from "../platform/send.ts";
import type { PageMarks } from "./page-marks.ts";
import type { PageMessage } from "./page-message.ts";
import { type PageQueues, queueOf } from "./page-queue.ts";
import { pageName } from "./page-ref.ts";
import { pagesTouchedBy, type Touched } from "./pages-touched.ts";

export type FromStreamDeps = {
  send: Record<ReactionQueue | "insights", SendAll> & PageQueues;
  marks: PageMarks;
  clock: () => Date;
  /** No message waits longer than this; tests shorten it. */
  longestDelaySeconds?: number;
  report: (line: Record<string, unknown>) => void;
};

/** An event and the place of its record in the batch. */
type Told = { event: Event; place: number };
type Message = Outgoing & { place: number; touched?: Touched };

/**
 * Turns changes of the table into messages on the queues of reactions.
 * The first record that could not be told comes back with all after it; telling twice is harmless.
 */
export async function fromStream(deps: FromStreamDeps, records: readonly StreamRecord[]) {
  const now = deps.clock();
  const { told, facts, unreadable } = tell(deps, records);
  const pages = await pageMessages(deps, told, now);
  const failed = await Promise.all([
    send(deps.send.insights, factMessages(facts)),
    ...(["pages", "shares", "tags"] as const).map((queue) => sendPages(deps, queue, pages, now)),
    ...(["joins", "reviews", "notices", "drops", "search", "carries", "seats", "parcels"] as const).map((queue) =>
      send(deps.send[queue], messagesFor(queue, told)),
    ),
  ]);
  const first = Math.min(unreadable, ...failed.flat());
  const itemIdentifier = records[first]?.dynamodb?.SequenceNumber;
  return { batchItemFailures: itemIdentifier ? [{ itemIdentifier }] : [] };
}

/** A fact that figures are made of may have changed. */
type ToldFact = { body: FactMessage; place: number };

function tell(deps: FromStreamDeps, records: readonly StreamRecord[]) {
  const told: Told[] = [];
  const facts: ToldFact[] = [];
  for (const [place, record] of records.entries()) {
    try {
      told.push(...eventsOf(record).map((event) => ({ event, place })));
      facts.push(...factsTouchedBy(record).map((body) => ({ body, place })));
    } catch (error) {
      deps.report({ level: "error", sequenceNumber: record.dynamodb?.SequenceNumber, error: String(error) });
      return { told, facts, unreadable: place };
    }
  }
  return { told, facts, unreadable: Number.POSITIVE_INFINITY };
}

const factMessages = (facts: ToldFact[]): Message[] => gathered(facts).map((fact) => ({ ...fact, delaySeconds: 0 }));

const messagesFor = (queue: ReactionQueue, told: Told[]): Message[] =>
  told
    .filter(({ event }) => queuesFor(event).includes(queue))
    .map(({ event, place }) => ({ body: event, delaySeconds: 0, place }));

/** One message a page and delay, however many events touched it. */
async function pageMessages(deps: FromStreamDeps, told: Told[], now: Date): Promise<Message[]> {
  const wanted = new Map<string, Message>();
  for (const { event, place } of told) {
    for (const page of pagesTouchedBy(event)) {
      const touched = { ...page, delaySeconds: Math.min(page.delaySeconds, deps.longestDelaySeconds ?? 900) };
      const key = `${pageName(touched.ref)} ${touched.delaySeconds}`;
      if (!wanted.has(key)) wanted.set(key, { ...messageOf(page, touched), place, touched });
    }
    if (event.type === "circle.changed") {
      const body = { republish: { circleId: event.circleId } } satisfies PageMessage;
      wanted.set(JSON.stringify(body), { body, delaySeconds: 0, place });
    }
  }
  const messages = [...wanted.values()];
  const needed = await Promise.all(messages.map(({ touched }) => !touched || deps.marks.needsMessage(touched, now)));
  return messages.filter((_, i) => needed[i]);
}

function messageOf(page: Touched, { delaySeconds }: Touched): Outgoing {
  const body: PageMessage = { page: pageName(page.ref), ...(page.delaySeconds === 0 && { urgent: true }) };
  return { body, delaySeconds };
}

async function sendPages(deps: FromStreamDeps, queue: keyof PageQueues, all: Message[], now: Date): Promise<number[]> {
  const messages = all.filter(({ touched }) => (touched ? queueOf(touched.ref) : "pages") === queue);
  const failed = await send(deps.send[queue], messages);
  const sent = messages.filter(({ place }) => !failed.includes(place));
  await Promise.all(sent.map(({ touched }) => touched && deps.marks.note(touched, now)));
  return failed;
}

/** Places in the batch of the records whose messages could not be sent. */
async function send(sendAll: SendAll, messages: Message[]): Promise<number[]> {
  if (messages.length === 0) return [];
  const failed = await sendAll(messages.map(({ body, delaySeconds }) => ({ body, delaySeconds })));
  return failed.map((i) => messages[i]?.place ?? 0);
}
