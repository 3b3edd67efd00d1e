import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { msPerDay } from "../platform/clock.ts";
import { getStrongly } from "../platform/read.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import type { IdeaCard } from "./contract.ts";
import { expireIdea } from "./expire-idea.ts";
import { type StartClockDeps, startClock, waitsForMembers } from "./start-clock.ts";
import { newestYear, type WalkFrom, walkPublished } from "./walk-published.ts";

const pageSize = 50;
const ideasARun = 2_000;
const ideasAtOnce = 4;
/** A request that knew the old card may still have come a moment after review opened, and its batch may be lost. */
const freshReviewMs = msPerDay;

export type Reconciled = { looked: number; settled: number; failures: { ideaId: string; error: unknown }[] };

/**
 * Makes lost batches and lost messages harmless: recounts ideas that gather or did until lately, crosses and expires what is due,
 * starts clocks that wait no longer. Each run goes on where the last one ended.
 */
export async function reconcile(deps: StartClockDeps, now: Date, atMost = ideasARun): Promise<Reconciled> {
  const done: Reconciled = { looked: 0, settled: 0, failures: [] };
  let from: WalkFrom | undefined = await storedCursor(deps.table, now);
  while (from && done.looked < atMost) {
    const page: Awaited<ReturnType<typeof walkPublished>> = await walkPublished(deps.table, from, pageSize, now);
    const counted = page.cards.filter((card) => card.stage === "gathering" || isFreshInReview(card, now));
    for (let i = 0; i < counted.length; i += ideasAtOnce)
      await Promise.all(counted.slice(i, i + ideasAtOnce).map((card) => settle(deps, card, done)));
    done.looked += page.cards.length;
    from = page.next ?? (from.private ? undefined : { ...newestYear(now), private: true });
    await keepCursor(deps.table, from);
  }
  return done;
}

const isFreshInReview = ({ stage, reviewOpenedAt }: IdeaCard, now: Date): boolean =>
  stage === "in_review" && reviewOpenedAt !== undefined && now.getTime() < Date.parse(reviewOpenedAt) + freshReviewMs;

async function settle(deps: StartClockDeps, listed: IdeaCard, done: Reconciled): Promise<void> {
  try {
    if (waitsForMembers(listed)) await startClock(deps, listed.ideaId);
    if (listed.stage === "gathering") await expireIdea(deps, listed.ideaId);
    else await deps.recount(listed);
    done.settled++;
  } catch (error) {
    done.failures.push({ ideaId: listed.ideaId, error });
  }
}

async function storedCursor(table: Table, now: Date): Promise<WalkFrom> {
  const item = await getStrongly(table, keys.reconcileCursor());
  return item ? (JSON.parse(String(item.from)) as WalkFrom) : newestYear(now);
}

/** Kept patiently: a run that breaks off here would leave what failed before it to the run after the next. */
async function keepCursor(table: Table, from: WalkFrom | undefined): Promise<void> {
  const [TableName, Key] = [table.name, keys.reconcileCursor()];
  const Item = { ...Key, v: 1, from: JSON.stringify(from) };
  if (from) await retrying(() => table.client.send(new PutCommand({ TableName, Item })));
  else await retrying(() => table.client.send(new DeleteCommand({ TableName, Key })));
}
