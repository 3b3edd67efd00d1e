import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import type { Programme, ProgrammeCard, ProgrammeContent } from "./contract.ts";

const notThereYet = "attribute_not_exists(pk)";
const asItWasRead = "version = :read";
const aDraftAsItWasRead = "version = :read AND #stage = :draft";

/** Programmes: a small card that is read often, and everything else beside it. */
export function programmeStore(table: Table) {
  const findCard = async (programmeId: ProgrammeId): Promise<ProgrammeCard | undefined> => {
    const item = await getStrongly(table, keys.programme(programmeId));
    return item && cardOf(item);
  };
  return {
    findCard,
    /** @throws Problem not-found */
    async programme(programmeId: ProgrammeId): Promise<Programme> {
      const [card, content] = await Promise.all([
        findCard(programmeId),
        getStrongly(table, keys.programmeContent(programmeId)),
      ]);
      if (!card || !content) throw new Problem("not-found");
      return { ...stored(content, contentFields), ...card };
    },
    /** Every card, drafts too; a brand has tens of them. */
    async cards(): Promise<ProgrammeCard[]> {
      const all = { ...startingWith(keys.programme("").pk, "PROGRAMME#"), ConsistentRead: true };
      return (await queryAll(table, all)).map(cardOf);
    },
    /** Card and content as they are now to be; `read` is the version that they were made from, 0 for a new one. False when another was first. */
    async save(programme: Programme, read: number, also: TransactPart[] = []): Promise<boolean> {
      const { card, content } = programmeItems(programme);
      const put = { TableName: table.name, Item: card };
      const guarded: TransactPart = {
        Put:
          read === 0
            ? { ...put, ConditionExpression: notThereYet }
            : { ...put, ConditionExpression: asItWasRead, ExpressionAttributeValues: { ":read": read } },
      };
      const parts = [guarded, { Put: { TableName: table.name, Item: content } }, ...also];
      return (await refusedPart(table, parts)) === undefined;
    },
    /** A draft as it was read is gone; false when it has changed or opened since. */
    async dropDraft({ programmeId, version }: Pick<ProgrammeCard, "programmeId" | "version">): Promise<boolean> {
      const TableName = table.name;
      const guarded = {
        ConditionExpression: aDraftAsItWasRead,
        ExpressionAttributeNames: { "#stage": "stage" },
        ExpressionAttributeValues: { ":read": version, ":draft": "draft" },
      };
      const parts: TransactPart[] = [
        { Delete: { TableName, Key: keys.programme(programmeId), ...guarded } },
        { Delete: { TableName, Key: keys.programmeContent(programmeId) } },
      ];
      return (await refusedPart(table, parts)) === undefined;
    },
  };
}
export type ProgrammeStore = ReturnType<typeof programmeStore>;

const cardFields: Fields<ProgrammeCard> = {
  programmeId: true,
  title: true,
  pitch: true,
  kind: true,
  circleId: true,
  ideaId: true,
  visibility: true,
  variants: true,
  priorityHours: true,
  acceptHours: true,
  eligibility: true,
  stage: true,
  version: true,
  createdAt: true,
  openedAt: true,
  priorityUntil: true,
  startsOn: true,
  endsOn: true,
  startedAt: true,
  closedAt: true,
  termsVersion: true,
  termsChangedAt: true,
};
const contentFields: Fields<ProgrammeContent> = {
  story: true,
  phases: true,
  features: true,
  notice: true,
  screener: true,
  terms: true,
  rewards: true,
  figures: true,
};
/** Card and content as they are stored. */
export const programmeItems = (programme: Programme) => ({
  card: { ...keys.programme(programme.programmeId), v: 1, ...stored(programme, cardFields) },
  content: { ...keys.programmeContent(programme.programmeId), v: 1, ...stored(programme, contentFields) },
});
const cardOf = (item: Item): ProgrammeCard => stored(item, cardFields);
