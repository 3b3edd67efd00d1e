import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Event } from "../events/catalogue.ts";
import { authorsOf } from "../ideas/authors.ts";
import type { CardStore } from "../ideas/card-store.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import { keys, supportPk, type Table } from "../platform/table.ts";
import { updateIf } from "../platform/write.ts";
import type { Support } from "../support/contract.ts";
import { shardOf } from "../support/shard.ts";
import { supportOfItem } from "../support/support-item.ts";
import { type Carrying, carriedBack, carriedOver, noToBoth } from "./carried.ts";
import { type Place, readThere, writeThere } from "./carried-support.ts";
import type { CarryPage, Merge } from "./contract.ts";
import { type MergeStore, stepOf } from "./store.ts";

export type CarryDeps = {
  table: Table;
  findCard: CardStore["findCard"];
  merges: Pick<MergeStore, "find" | "takenIn" | "tell" | "settle">;
  /** To the queue `carries`. */
  send: SendAll;
  /** Counts an idea exactly, once all its supports are there. */
  count: (ideaId: IdeaId) => Promise<void>;
  /** Has those concerned told that an idea was merged, or split again; the same word again is the same. */
  tell: (merge: Merge) => Promise<void>;
  /** Supports a page; tests shorten it. */
  aPage?: number;
};

const usualPage = 100;
/** So many supports are carried at once. */
const atOnce = 20;

/** The first page of a merge or a split, as soon as it is known. */
export async function beginToCarry(deps: CarryDeps, event: Extract<Event, { type: "idea.staged" }>): Promise<void> {
  const { ideaId, merged: into, number } = event;
  if (into) await sendEvery(deps.send, [{ type: "carry", ideaId, into, number, shard: 0 } satisfies CarryPage]);
}

/** All that one page works with. */
type Over = { duplicate: IdeaCard; survivor: IdeaCard };
type Work = Over & { merge: Merge; others: Merge[] };

/**
 * Carries one page of supports over, or back after a split, and sends for the next. Killed anywhere, the message comes back
 * and finds what is done already done; of a step that was overtaken by the next one, nothing more is done.
 */
export async function carryPage(deps: CarryDeps, page: CarryPage, now: Date): Promise<void> {
  const work = await workOf(deps, page);
  if (!work) return;
  const { supports, after } = await supportsFrom(deps, page);
  for (let start = 0; start < supports.length; start += atOnce)
    await Promise.all(supports.slice(start, start + atOnce).map((support) => carryOne(deps, work, support)));
  const next = nextPage(page, after, work.duplicate.shards);
  if (next) return sendEvery(deps.send, [next]);
  if (page.closing) await arrived(deps, work.merge, now);
}

async function workOf(deps: CarryDeps, { ideaId, into, number }: CarryPage): Promise<Work | undefined> {
  const [duplicate, survivor, takenIn] = await Promise.all([
    deps.findCard(ideaId),
    deps.findCard(into),
    deps.merges.takenIn(into),
  ]);
  const merge = takenIn.find((each) => each.ideaId === ideaId);
  if (!merge || !duplicate || !survivor || stepOf(merge) !== number) return undefined;
  return { merge, duplicate, survivor, others: takenIn.filter((each) => each !== merge && !each.split) };
}

async function supportsFrom({ table, aPage = usualPage }: CarryDeps, { ideaId, shard, after }: CarryPage) {
  const pk = supportPk(ideaId, shard);
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
      ConsistentRead: true,
      Limit: aPage,
      ...(after && { ExclusiveStartKey: { pk, sk: after } }),
    }),
  );
  return { supports: Items.map(supportOfItem), after: LastEvaluatedKey && String(LastEvaluatedKey.sk) };
}

function nextPage(page: CarryPage, after: string | undefined, shards: number): CarryPage | undefined {
  const { after: _, ...from } = page;
  if (after) return { ...from, after };
  return page.shard + 1 < shards ? { ...from, shard: page.shard + 1 } : undefined;
}

async function carryOne(deps: CarryDeps, work: Work, support: Support): Promise<void> {
  const { merge, survivor } = work;
  const { memberId } = support;
  const place = { survivor, ideaId: merge.ideaId, memberId };
  if (merge.split) await back(deps, merge, place, support);
  else await over(deps, merge, place, support, work);
  if (merge.split || support.withdrawnAt) await heldByAnother(deps, work, memberId);
}

/**
 * Reads, decides, writes over what was read; again if its member, or another pass, was faster. Then looks once more at what
 * was carried: whoever held a page for long may have written what was no longer so.
 */
async function over(deps: CarryDeps, merge: Merge, place: Place, support: Support, work: Over): Promise<void> {
  const isTheirs = authorsOf(work.survivor).includes(place.memberId);
  for (let given = support; ; ) {
    const there = await readThere(deps.table, place);
    const change: Carrying = carriedOver(given, there, merge, isTheirs);
    if (change.do === "leave") return;
    if (!(await writeThere(deps.table, place, there, change))) continue;
    const since = await supportAt(deps.table, work.duplicate, place.memberId);
    if (!since || (since.givenAt === given.givenAt && since.withdrawnAt === given.withdrawnAt)) return;
    given = since;
  }
}

async function back(deps: CarryDeps, merge: Merge, place: Place, support: Support): Promise<void> {
  const { split, at, ideaId } = merge;
  if (!split) return;
  for (;;) {
    const there = await readThere(deps.table, place);
    const no = noToBoth(support, there, at, split.at);
    if (no) await withdraw(deps, support, no);
    const change = carriedBack(there, ideaId, split.number);
    if (change.do === "leave" || (await writeThere(deps.table, place, there, change, split.number))) return;
  }
}

/** Only the support as read: whoever gave anew since meant it. */
async function withdraw({ table, findCard }: CarryDeps, support: Support, at: string): Promise<void> {
  const { ideaId, memberId, givenAt } = support;
  const card = await findCard(ideaId);
  if (!card) return;
  await updateIf(table, {
    Key: keys.support(ideaId, shardOf(memberId, card.shards), memberId),
    ConditionExpression: "givenAt = :given AND attribute_not_exists(withdrawnAt)",
    UpdateExpression: "SET withdrawnAt = :at REMOVE memberPk, memberSk",
    ExpressionAttributeValues: { ":given": givenAt, ":at": at },
  });
}

/** Gone with one idea, a support may still come with another that was merged into the same. */
async function heldByAnother(deps: CarryDeps, { others, survivor }: Work, memberId: MemberId): Promise<void> {
  for (const merge of others) {
    const card = await deps.findCard(merge.ideaId);
    const support = card && (await supportAt(deps.table, card, memberId));
    if (!support) continue;
    await over(deps, merge, { survivor, ideaId: merge.ideaId, memberId }, support, { duplicate: card, survivor });
  }
}

async function supportAt(table: Table, { ideaId, shards }: IdeaCard, memberId: MemberId) {
  const item = await getStrongly(table, keys.support(ideaId, shardOf(memberId, shards), memberId));
  return item && supportOfItem(item);
}

/** Told first, settled then: killed in between, the last look is taken again. A merge that was split before is never told. */
async function arrived(deps: CarryDeps, merge: Merge, now: Date): Promise<void> {
  await deps.count(merge.into);
  const isTold = merge.split ? merge.told === true : await deps.merges.tell(merge);
  if (isTold) await deps.tell(merge);
  await deps.merges.settle(merge, now);
}
