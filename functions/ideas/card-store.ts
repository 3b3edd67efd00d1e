import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { cancellationReasons, isWorthRetrying, keys, retrying, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import type { IdeaCard, IdeaRecord, IdeaStory } from "./contract.ts";
import { findCard } from "./find-card.ts";
import { type CardChanges, transitionParts } from "./transition.ts";

const storyFields: Fields<IdeaStory> = { ideaId: true, story: true, rev: true, submittedAt: true, pictures: true };
const recordFields: Fields<IdeaRecord> = {
  ideaId: true,
  number: true,
  at: true,
  by: true,
  kind: true,
  from: true,
  to: true,
  why: true,
  milestone: true,
  other: true,
};

/** A step to take: the card as read, what changes on it, the line of the timeline, and what else must hold with it. */
export type Step = {
  card: IdeaCard;
  changes: CardChanges;
  record: Omit<IdeaRecord, "ideaId" | "number" | "at" | "to">;
  now: Date;
  also?: TransactPart[];
};

/** One idea: its card, its words, its timeline, and the only way to move it. */
export function cardStore(table: Table) {
  return {
    /** @throws Problem not-found */
    async card(ideaId: IdeaId): Promise<IdeaCard> {
      const card = await findCard(table, ideaId);
      if (!card) throw new Problem("not-found");
      return card;
    },
    findCard: (ideaId: IdeaId) => findCard(table, ideaId),
    /** @throws Problem not-found */
    async story(ideaId: IdeaId): Promise<IdeaStory> {
      const item = await getStrongly(table, keys.story(ideaId));
      if (!item) throw new Problem("not-found");
      return stored(item, storyFields);
    },
    /** The timeline, oldest first. */
    async records(ideaId: IdeaId): Promise<IdeaRecord[]> {
      const items = await queryAll(table, { ...startingWith(keys.card(ideaId).pk, "RECORD#"), ConsistentRead: true });
      return items.map(recordOf);
    },
    async record(ideaId: IdeaId, number: number): Promise<IdeaRecord | undefined> {
      const item = await getStrongly(table, keys.record(ideaId, number));
      return item && recordOf(item);
    },
    /** Takes a step, all or nothing. @throws Problem idea-changed-meanwhile when the card is no longer as read */
    async take(step: Step): Promise<IdeaCard> {
      const { after, parts } = transitionParts(table.name, step.card, step.changes, step.record, step.now);
      await transact(table, [...parts, ...(step.also ?? [])]);
      return after;
    },
  };
}
export type CardStore = ReturnType<typeof cardStore>;

const recordOf = (item: Item): IdeaRecord => stored(item, recordFields);

/** All or nothing. @throws Problem idea-changed-meanwhile when a condition no longer holds, busy */
export async function transact(table: Table, parts: TransactPart[]): Promise<void> {
  try {
    await retrying(() => table.client.send(new TransactWriteCommand({ TransactItems: parts })));
  } catch (error) {
    if (cancellationReasons(error)?.includes("ConditionalCheckFailed"))
      throw new Problem("idea-changed-meanwhile", { cause: error });
    throw isWorthRetrying(error) ? new Problem("busy", { cause: error }) : error;
  }
}
