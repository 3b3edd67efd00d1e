import { passesFilter, type streamFilters } from "../../functions/events/stream-filters.ts";
import { type Entrypoint, type EntrypointName, entrypoints } from "../../infra/definitions/entrypoints.ts";
import type { Stream } from "../stream.ts";
import { type BundledPlatform, queueEvent } from "./bundled.ts";

const readers = ["count-support", "from-stream"] as const satisfies (keyof typeof streamFilters)[];
/** Counts that come back until the next second would keep it going for ever. */
const roundsAtMost = 4;

/** Lets follow what follows: changes to the readers of the stream, messages to the functions of the queues. */
export async function pump(built: BundledPlatform, stream: Stream): Promise<void> {
  for (let round = 0; round < roundsAtMost; round++) {
    const fed = [await feedReaders(built, stream), await feedQueues(built)];
    if (fed.every((n) => n === 0)) return;
  }
}

async function feedReaders(built: BundledPlatform, stream: Stream): Promise<number> {
  const records = await stream.records();
  for (const reader of readers) {
    const Records = records.filter((record) => passesFilter(reader, record.dynamodb?.Keys ?? {}));
    if (Records.length > 0) await built.invoke(reader, { Records });
  }
  return records.length;
}

async function feedQueues(built: BundledPlatform): Promise<number> {
  let fed = 0;
  for (const [name, entrypoint] of Object.entries<Entrypoint>(entrypoints)) {
    if (entrypoint.kind !== "queue") continue;
    const messages = await built.take(entrypoint.queue);
    if (messages.length > 0) await built.invoke(name as EntrypointName, queueEvent(...messages));
    fed += messages.length;
  }
  return fed;
}
