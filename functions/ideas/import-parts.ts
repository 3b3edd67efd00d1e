import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { cardItem } from "./card-item.ts";
import type { IdeaCard, IdeaRecord, IdeaStory } from "./contract.ts";
import { dueKey, duesOf } from "./due.ts";

const notThereYet = "attribute_not_exists(pk)";
const asItWasRead = "#version = :readVersion";

/** An idea that comes from elsewhere, all at once; the first part holds only if there is none with this id. */
export function broughtIdeaParts(
  table: Table,
  { card, story, record }: { card: IdeaCard; story: IdeaStory; record: IdeaRecord },
  now: Date,
): TransactPart[] {
  const put = (Item: Record<string, unknown>): TransactPart => ({ Put: { TableName: table.name, Item } });
  return [
    { Put: { TableName: table.name, Item: cardItem(card), ConditionExpression: notThereYet } },
    put({ ...keys.story(card.ideaId), v: 1, ...story }),
    put({ ...keys.record(card.ideaId, record.number), v: 1, ...record }),
    ...duesOf(card, now).map((due) => put({ ...dueKey(due), v: 1, ...due })),
  ];
}

/** Takes an idea away without a trace, if its card is still as read; it must have left every list before. */
export const takenIdeaParts = (table: Table, card: IdeaCard): TransactPart[] => [
  {
    Delete: {
      TableName: table.name,
      Key: keys.card(card.ideaId),
      ConditionExpression: asItWasRead,
      ExpressionAttributeNames: { "#version": "version" },
      ExpressionAttributeValues: { ":readVersion": card.version },
    },
  },
  { Delete: { TableName: table.name, Key: keys.story(card.ideaId) } },
  ...Array.from({ length: card.version }, (_, n) => ({
    Delete: { TableName: table.name, Key: keys.record(card.ideaId, n + 1) },
  })),
];
