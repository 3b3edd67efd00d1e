import { keys } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { indexAttributes, indexKeys, storedCard } from "./card-item.ts";
import type { IdeaCard, IdeaRecord } from "./contract.ts";
import { dueKey, duesOf } from "./due.ts";

const unchangedSinceRead = "#version = :readVersion";
const recordNotWritten = "attribute_not_exists(pk)";

/** What a transition may change on the card; undefined removes. The count belongs to counting alone. */
export type CardChanges = {
  [K in keyof Omit<IdeaCard, "ideaId" | "version" | "supporters" | "countedAt" | "heat">]?: IdeaCard[K] | undefined;
};

/**
 * The parts of one transaction that moves an idea one step: card, record and due-items, all or nothing.
 * The record's number is the card's new version, so the same step can never be taken twice.
 */
export function transitionParts(
  tableName: string,
  before: IdeaCard,
  changes: CardChanges,
  record: Omit<IdeaRecord, "ideaId" | "number" | "at" | "to">,
  now: Date,
): { after: IdeaCard; parts: TransactPart[] } {
  const after = { ...before, ...changes, version: before.version + 1 } as IdeaCard;
  const line: IdeaRecord = {
    ...record,
    ideaId: before.ideaId,
    number: after.version,
    at: now.toISOString(),
    to: after.stage,
  };
  return {
    after,
    parts: [
      cardUpdate(tableName, before, after, changes),
      {
        Put: {
          TableName: tableName,
          Item: { ...keys.record(line.ideaId, line.number), v: 1, ...line },
          ConditionExpression: recordNotWritten,
        },
      },
      ...dueParts(tableName, before, after, now),
    ],
  };
}

function cardUpdate(tableName: string, before: IdeaCard, after: IdeaCard, changes: CardChanges): TransactPart {
  const values: Record<string, unknown> = { ...storedCard(changes), version: after.version };
  const indexes = indexKeys(after);
  for (const name of indexAttributes) if (indexes[name] !== indexKeys(before)[name]) values[name] = indexes[name];
  const names = Object.keys(values);
  const set = names.filter((name) => values[name] !== undefined);
  const removed = names.filter((name) => values[name] === undefined);
  return {
    Update: {
      TableName: tableName,
      Key: keys.card(before.ideaId),
      ConditionExpression: unchangedSinceRead,
      UpdateExpression:
        `SET ${set.map((name) => `#${name} = :${name}`).join(", ")}` +
        (removed.length > 0 ? ` REMOVE ${removed.map((name) => `#${name}`).join(", ")}` : ""),
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ":readVersion": before.version,
        ...Object.fromEntries(set.map((name) => [`:${name}`, values[name]])),
      },
    },
  };
}

function dueParts(tableName: string, before: IdeaCard, after: IdeaCard, now: Date): TransactPart[] {
  const was = duesOf(before, new Date(0));
  const is = duesOf(after, now);
  const same = (a: { kind: string; at: string }) => (b: { kind: string; at: string }) =>
    a.kind === b.kind && a.at === b.at;
  const gone = was.filter((due) => !is.some(same(due)));
  const come = is.filter((due) => !was.some(same(due)));
  return [
    ...gone.map((due) => ({ Delete: { TableName: tableName, Key: dueKey(due) } })),
    ...come.map((due) => ({ Put: { TableName: tableName, Item: { ...dueKey(due), v: 1, ...due } } })),
  ];
}
