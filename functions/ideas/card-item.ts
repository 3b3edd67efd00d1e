import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import { clockIn, clockText } from "./clock-text.ts";
import type { IdeaCard } from "./contract.ts";
import { decidedStages, isPublicStage } from "./lifecycle.ts";
import type { ResolvedClock } from "./policy.ts";

/** Queues are spread over four partitions, so that no stage lies on one. */
export const queueShards = 4;

export type QueueName = "moderation" | "review";
export const queuePk = (queue: QueueName, shard: number) => `QUEUE#${queue}#${shard}`;
export const yearPk = (year: string) => `IDEAS#${year}`;
export const decidedPk = (year: string) => `DECIDED#${year}`;
export const circlePk = (circleId: string) => `CIRCLE#${circleId}#IDEAS`;
/** Partitions of private ideas: no public list knows them. */
export const privateYearPk = (year: string) => `PRIVATE-IDEAS#${year}`;
export const privateCirclePk = (circleId: string) => `CIRCLE#${circleId}#PRIVATE-IDEAS`;
export const privateDecidedPk = (year: string) => `PRIVATE-DECIDED#${year}`;
export const authorPk = (memberId: string) => `MEMBER#${memberId}#IDEAS`;

/** Index keys follow from the card alone; one that does not apply is undefined, and the item leaves that index. */
export function indexKeys(card: IdeaCard): Record<(typeof indexAttributes)[number], string | undefined> {
  const published = isPublicStage(card.stage) ? card.publishedAt : undefined;
  const ofYear = card.private ? privateYearPk : yearPk;
  const ofCircle = card.private ? privateCirclePk : circlePk;
  const listed = published && `${published}#${card.ideaId}`;
  const [queue, since] = queueOf(card);
  return {
    memberPk: card.imported ? undefined : authorPk(card.authorId),
    memberSk: card.imported ? undefined : `${card.submittedAt}#${card.ideaId}`,
    yearPk: published && ofYear(published.slice(0, 4)),
    yearSk: listed,
    circlePk: published && ofCircle(card.circleId),
    circleSk: listed,
    queuePk: queue,
    queueSk: queue && `${since}#${card.ideaId}`,
  };
}

export const indexAttributes = [
  "memberPk",
  "memberSk",
  "yearPk",
  "yearSk",
  "circlePk",
  "circleSk",
  "queuePk",
  "queueSk",
] as const;

function queueOf(card: IdeaCard): [string | undefined, string | undefined] {
  if (card.stage === "submitted") return [queuePk("moderation", shardOf(card.ideaId)), card.submittedAt];
  if (card.stage === "in_review") return [queuePk("review", shardOf(card.ideaId)), card.reviewOpenedAt];
  if (decidedStages.includes(card.stage) && card.decidedAt)
    return [(card.private ? privateDecidedPk : decidedPk)(card.decidedAt.slice(0, 4)), card.decidedAt];
  return [undefined, undefined];
}

const shardOf = (ideaId: string) => (ideaId.codePointAt(ideaId.length - 1) ?? 0) % queueShards;

/** The stored item: key, index keys, format version, and the card itself. */
export const cardItem = (card: IdeaCard) => ({
  ...keys.card(card.ideaId),
  ...defined(indexKeys(card)),
  v: 1,
  ...storedCard(card),
});

const cardFields: Fields<IdeaCard> = {
  ideaId: true,
  title: true,
  pitch: true,
  circleId: true,
  lang: true,
  kind: true,
  improves: true,
  tags: true,
  authorId: true,
  authorName: true,
  stage: true,
  version: true,
  submittedAt: true,
  publishedAt: true,
  clock: true,
  clockStartedAt: true,
  endsAt: true,
  reached: true,
  shards: true,
  supporters: true,
  countedAt: true,
  heat: true,
  reviewOpenedAt: true,
  decidedAt: true,
  secondLookAt: true,
  private: true,
  picture: true,
  startedFrom: true,
  coCreators: true,
  mergedInto: true,
  mergedAt: true,
  splitFrom: true,
  imported: true,
};

/** What is stored of a card, or of changes to it. */
export const storedCard = <C extends { clock?: ResolvedClock | undefined }>(card: C) =>
  card.clock ? { ...card, clock: clockText(card.clock) } : card;

/** The card of a stored item or of a copy of it in a list. */
export function cardOf(item: Item): IdeaCard {
  const card = stored<IdeaCard>(item, cardFields);
  return typeof item.clock === "string" ? { ...card, clock: clockIn(item.clock) } : card;
}

const defined = <T extends object>(from: T) =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined));
