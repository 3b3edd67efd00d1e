import type { Comment } from "../comments/contract.ts";
import type { WalkFrom, WalkPage } from "../ideas/walk-published.ts";
import { IdeaId } from "../platform/ids.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import type { Report } from "../reports/contract.ts";
import type { Support } from "../support/contract.ts";
import type { FactMessage } from "./fact-message.ts";
import { type KeepDeps, keepComment, keepFacts, keepIdea, keepReport, markActs } from "./keep-facts.ts";

export type RebuildDeps = KeepDeps & {
  send: SendAll;
  clock: () => Date;
  /** Published ideas, a page at a time. */
  walk: (from: WalkFrom, now: Date) => Promise<WalkPage>;
  /** Ideas that wait for moderation, and those that an act was about: no list of published ones names them. */
  unpublished: (now: Date) => Promise<string[]>;
  talkOf: (ideaId: IdeaId) => Promise<Comment[]>;
  reportsOf: (target: string) => Promise<Report[]>;
  supports: (ideaId: IdeaId, shard: number, after?: string) => Promise<{ supports: Support[]; next?: string }>;
};

/** Does what any message of the queue says. A rebuild may be killed anywhere and started twice. */
export async function handleFactMessage(deps: RebuildDeps, message: FactMessage): Promise<void> {
  if ("rebuildFrom" in message) return walkOn(deps, message.rebuildFrom);
  if ("rebuild" in message) return rebuildIdea(deps, message.rebuild);
  if ("supportsOf" in message) return markSupports(deps, message);
  return keepFacts(deps, message);
}

/** One step of the way through all ideas: messages for a page of them, then one for the next step. */
async function walkOn(deps: RebuildDeps, from: string): Promise<void> {
  const now = deps.clock();
  const at: WalkFrom = from ? JSON.parse(from) : { year: now.getUTCFullYear() };
  const page = await deps.walk(at, now);
  const others = from ? [] : await knownIdeas(deps, now);
  const next = page.next ?? (at.private ? undefined : { year: now.getUTCFullYear(), private: true as const });
  const ids = new Set([...others, ...page.cards.map(({ ideaId }) => ideaId)]);
  await sendEvery(deps.send, [
    ...[...ids].map((rebuild) => ({ rebuild })),
    ...(next ? [{ rebuildFrom: JSON.stringify(next) }] : []),
  ]);
}

async function knownIdeas({ facts, unpublished }: RebuildDeps, now: Date): Promise<IdeaId[]> {
  const [known, others] = await Promise.all([facts.ideas(), unpublished(now)]);
  return [...known.map(({ ideaId }) => ideaId), ...others.map((id) => IdeaId.parse(id))];
}

async function rebuildIdea(deps: RebuildDeps, ideaId: IdeaId): Promise<void> {
  await keepIdea(deps, ideaId);
  const card = await deps.sources.findCard(ideaId);
  if (!card) return;
  await rebuildTalk(deps, ideaId);
  const records = await deps.sources.records(ideaId);
  const byAuthor = records.flatMap(({ by, at }) =>
    by.kind === "author" && by.memberId ? [{ memberId: by.memberId, at }] : [],
  );
  await markActs(deps, ideaId, byAuthor);
  const shards = Array.from({ length: card.shards }, (_, shard) => ({ supportsOf: ideaId, shard }));
  await sendEvery(deps.send, shards);
}

async function rebuildTalk(deps: RebuildDeps, ideaId: IdeaId): Promise<void> {
  const talk = await deps.talkOf(ideaId);
  for (const { commentId } of talk) if (!commentId.startsWith("upd_")) await keepComment(deps, ideaId, commentId);
  await markActs(
    deps,
    ideaId,
    talk.filter(({ role, imported }) => !role && !imported),
  );
  for (const target of [ideaId, ...talk.map(({ commentId }) => `${ideaId}.${commentId}`)]) {
    const reports = await deps.reportsOf(target);
    for (const { reporterId } of reports) await keepReport(deps, target, reporterId);
    await markActs(
      deps,
      ideaId,
      reports.map(({ reporterId, at }) => ({ memberId: reporterId, at })),
    );
  }
}

type SupportsOf = Extract<FactMessage, { supportsOf: unknown }>;

async function markSupports(deps: RebuildDeps, { supportsOf, shard, after }: SupportsOf): Promise<void> {
  const { supports, next } = await deps.supports(supportsOf, shard, after);
  const marks = supports.map(({ memberId, givenAt }) => ({ memberId, at: givenAt }));
  await markActs(deps, supportsOf, marks);
  if (next) await sendEvery(deps.send, [{ supportsOf, shard, after: next }]);
}
