import { hashed } from "../platform/reference.ts";
import type { Fields, Item } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import { shardOf } from "../support/shard.ts";
import type { Figures, IdeaFact, ReportFact, StaffFigures, TalkFact } from "./contract.ts";

/** Partitions of each kind of fact: a storm of supports marks many members at once. */
export const factShards = 16;

const factShard = (id: string): number => shardOf(id, factShards);

export const ideaFactItem = (fact: IdeaFact): Item => ({
  ...keys.ideaFact(factShard(fact.ideaId), fact.ideaId),
  v: 1,
  ...fact,
});
export const talkFactItem = (fact: TalkFact): Item => ({
  ...keys.talkFact(factShard(fact.ideaId), fact.ideaId, fact.commentId),
  v: 1,
  ...fact,
});
export const reportFactItem = (fact: ReportFact): Item => ({
  ...keys.reportFact(factShard(fact.reportId), fact.reportId),
  v: 1,
  ...fact,
});

/** A hash of the member's id: who reads the partition learns of nobody, and who leaves can still be taken out. */
export function activityKey(memberId: string) {
  const nameless = hashed(`activity ${memberId}`).slice(0, 22);
  return keys.activity(factShard(nameless), nameless);
}
/** As a whole, where many are written at once. */
export const activityItem = (memberId: string, months: Iterable<string>): Item => ({
  ...activityKey(memberId),
  v: 1,
  months: new Set(months),
});
export const pulseItem = (circleId: string, lastActOn: string): Item => ({
  ...keys.circlePulse(circleId),
  v: 1,
  lastActOn,
});

export const ideaFactFields: Fields<IdeaFact> = {
  ideaId: true,
  circleId: true,
  private: true,
  stage: true,
  sent: true,
  wordsAt: true,
  publishedAt: true,
  stepAt: true,
  reviews: true,
  approvedAt: true,
  launchedAt: true,
  refusals: true,
};
export const talkFactFields: Fields<TalkFact> = {
  ideaId: true,
  commentId: true,
  circleId: true,
  private: true,
  at: true,
  by: true,
  question: true,
  noticed: true,
  goneAt: true,
  removed: true,
};
export const reportFactFields: Fields<ReportFact> = {
  reportId: true,
  circleId: true,
  private: true,
  at: true,
  settledAt: true,
  outcome: true,
};
export const figuresFields: Fields<Figures> = {
  asOf: true,
  yearFrom: true,
  since: true,
  stages: true,
  ideas: true,
  year: true,
  ever: true,
  circles: true,
};
export const staffFiguresFields: Fields<StaffFigures> = {
  ...figuresFields,
  funnel: true,
  engagement: true,
  cohorts: true,
  questions: true,
  quiet: true,
};
