import { isDeepStrictEqual } from "node:util";
import type { Comment } from "../comments/contract.ts";
import type { IdeaCard, IdeaRecord } from "../ideas/contract.ts";
import type { CommentId, IdeaId, MemberId } from "../platform/ids.ts";
import type { Item } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import { dayIn } from "../platform/zoned-time.ts";
import type { Report } from "../reports/contract.ts";
import type { Decision } from "../review/contract.ts";
import { shardOf } from "../support/shard.ts";
import { factShards, ideaFactItem, reportFactItem, talkFactItem } from "./fact-items.ts";
import type { ActMark, FactMessage } from "./fact-message.ts";
import type { FactStore } from "./fact-store.ts";
import { ideaFact } from "./idea-fact.ts";
import { reportFact, talkFact } from "./talk-fact.ts";

/** Strong reads of what facts are made of. */
export type FactSources = {
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  records: (ideaId: IdeaId) => Promise<IdeaRecord[]>;
  decisions: (ideaId: IdeaId) => Promise<Decision[]>;
  findComment: (ideaId: IdeaId, commentId: CommentId) => Promise<Comment | undefined>;
  findReport: (target: string, memberId: MemberId) => Promise<Report | undefined>;
};
export type KeepDeps = { facts: FactStore; sources: FactSources; timeZone: string };

type OneFact = Extract<FactMessage, { idea: unknown } | { talk: unknown } | { report: unknown } | { acted: unknown }>;

/** Does what a message says. Twice, late or in another order, the facts end as the source items are. */
export async function keepFacts(deps: KeepDeps, message: OneFact) {
  if ("idea" in message) return keepIdea(deps, message.idea);
  if ("talk" in message) return keepComment(deps, message.talk, message.commentId);
  if ("report" in message) return keepReport(deps, message.report, message.memberId);
  return markActs(deps, message.ideaId, message.acted);
}

export function keepIdea({ facts, sources }: KeepDeps, ideaId: IdeaId): Promise<void> {
  return keepTrue(facts, keys.ideaFact(shardOf(ideaId, factShards), ideaId), async () => {
    const [card, decisions] = await Promise.all([sources.findCard(ideaId), sources.decisions(ideaId)]);
    return card && ideaFactItem(ideaFact(card, await sources.records(ideaId), decisions));
  });
}

export function keepComment({ facts, sources }: KeepDeps, ideaId: IdeaId, commentId: CommentId): Promise<void> {
  return keepTrue(facts, keys.talkFact(shardOf(ideaId, factShards), ideaId, commentId), async () => {
    const [card, comment] = await Promise.all([sources.findCard(ideaId), sources.findComment(ideaId, commentId)]);
    return card && comment && !comment.imported ? talkFactItem(talkFact(comment, card)) : undefined;
  });
}

export async function keepReport({ facts, sources }: KeepDeps, target: string, memberId: MemberId): Promise<void> {
  const report = await sources.findReport(target, memberId);
  const card = report && (await sources.findCard(report.ideaId));
  if (!report || !card) return;
  const { pk, sk } = reportFactItem(reportFact(report, card));
  await keepTrue(facts, { pk: String(pk), sk: String(sk) }, async () => {
    const found = await sources.findReport(target, memberId);
    return found && reportFactItem(reportFact(found, card));
  });
}

/** Who changes a source item sends a message of their own: at rest, what was written last was read last. */
async function keepTrue(facts: FactStore, key: { pk: string; sk: string }, read: () => Promise<Item | undefined>) {
  for (let tried = 0; tried < mostTries; tried++) {
    const item = await read();
    await (item ? facts.put(item) : facts.remove(key));
    if (isDeepStrictEqual(await read(), item)) return;
  }
  throw new Error(`The facts at ${key.pk} ${key.sk} changed ${mostTries} times while they were read`);
}
const mostTries = 12;

const atOnce = 20;

/** A mark for the month of each member, one for the circle's latest day. */
export async function markActs({ facts, sources, timeZone }: KeepDeps, ideaId: IdeaId, acted: readonly ActMark[]) {
  const days = acted.map(({ memberId, at }) => ({ memberId, day: dayIn(timeZone, new Date(at)) }));
  const marks = new Map(days.map(({ memberId, day }) => [`${memberId} ${day.slice(0, 7)}`, { memberId, day }]));
  const each = [...marks.values()];
  for (let i = 0; i < each.length; i += atOnce)
    await Promise.all(each.slice(i, i + atOnce).map(({ memberId, day }) => facts.markMonth(memberId, day.slice(0, 7))));
  const latest = days
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const card = latest && (await sources.findCard(ideaId));
  if (card) await facts.markDay(card.circleId, latest);
}
