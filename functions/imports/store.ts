import type { IdeaId, ImportId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, queryOnce } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf, updateIf } from "../platform/write.ts";
import type { Import, ImportState, MadeIdea, RowResult } from "./contract.ts";
import { importItem, importOf, madeKey, madeOf } from "./item.ts";

const notBegunYet = "attribute_not_exists(pk)";
const stillAtThatRow = "#state = :running AND done = :from";
const madeAPage = 100;
const manyAPage = 1_000;

/** Imports, how far each has come, and the ideas of each. */
export function importStore(table: Table) {
  const find = async (importId: ImportId): Promise<Import | undefined> => {
    const item = await getStrongly(table, keys.import(importId));
    return item && importOf(item);
  };
  return {
    find,
    /** @throws Problem not-found */
    async import(importId: ImportId): Promise<Import> {
      const found = await find(importId);
      if (!found) throw new Problem("not-found");
      return found;
    },
    /** The latest first: a brand has tens of them, not thousands. */
    async imports(): Promise<Import[]> {
      const items = await queryAll(table, {
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": "IMPORTS" },
      });
      return items.map(importOf).toSorted((a, b) => b.at.localeCompare(a.at));
    },
    /** Begins once; begun before, the stored one is answered. */
    async begin(one: Import): Promise<Import> {
      const begun = await putIf(table, { Item: importItem(one), ConditionExpression: notBegunYet });
      return begun ? one : ((await find(one.importId)) ?? one);
    },
    /** Counts a batch once, however often it is sent; answers how the import stands then. */
    async advance(importId: ImportId, from: number, results: readonly RowResult[]): Promise<Import> {
      const count = (state: RowResult["state"]) => results.filter((result) => result.state === state).length;
      const comments = results.reduce((sum, each) => sum + (each.state === "made" ? (each.comments ?? 0) : 0), 0);
      await updateIf(table, {
        Key: keys.import(importId),
        ConditionExpression: stillAtThatRow,
        UpdateExpression: "SET done = :to ADD made :made, here :here, refused :refused, comments :comments",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: {
          ":running": "running",
          ":from": from,
          ":to": from + results.length,
          ":made": count("made"),
          ":here": count("here"),
          ":refused": count("refused"),
          ":comments": comments,
        },
      });
      return this.import(importId);
    },
    /** Moves an import from one of these states to another; false when it was elsewhere. */
    move: (importId: ImportId, from: readonly ImportState[], to: ImportState, now: Date): Promise<boolean> =>
      updateIf(table, {
        Key: keys.import(importId),
        ConditionExpression: `#state IN (${from.map((_, i) => `:from${i}`).join(", ")})`,
        UpdateExpression: "SET #state = :to, endedAt = :now",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: {
          ":to": to,
          ":now": now.toISOString(),
          ...Object.fromEntries(from.map((state, i) => [`:from${i}`, state])),
        },
      }),
    /** The ideas of an import that are still there, a page at a time. */
    async made(importId: ImportId, after?: string, limit = madeAPage): Promise<{ ideas: MadeIdea[]; next?: string }> {
      const items = await queryOnce(table, {
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :after AND :last",
        ExpressionAttributeValues: {
          ":pk": keys.imported(importId, "").pk,
          ":after": `IDEA#${after ? `${after}~` : ""}`,
          ":last": "IDEA#~",
        },
        ConsistentRead: true,
        Limit: limit,
      });
      const ideas = items.map(madeOf);
      const last = ideas.at(-1);
      return { ideas, ...(items.length === limit && last && { next: last.ideaId }) };
    },
    manyMade(importId: ImportId, after?: string) {
      return this.made(importId, after, manyAPage);
    },
    /** Where the comments of an import stand, a page at a time. */
    async saidMarks(importId: ImportId, after: string | undefined, limit: number) {
      const { pk } = keys.imported(importId, "");
      const items = await queryOnce(table, {
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :after AND :last",
        ExpressionAttributeValues: { ":pk": pk, ":after": `COMMENT#${after ? `${after}~` : ""}`, ":last": "COMMENT#~" },
        ConsistentRead: true,
        Limit: limit,
      });
      const marks = items.map(({ sk }) => ({ pk, sk: String(sk) }));
      const last = marks.at(-1)?.sk.slice("COMMENT#".length);
      return { marks, ...(items.length === limit && last && { next: last }) };
    },
    /** Marks an idea of an import as closed at an instant, or as kept for a reason. */
    mark: (importId: ImportId, ideaId: IdeaId, mark: Pick<MadeIdea, "keptFor" | "closedAt">): Promise<boolean> =>
      updateIf(table, {
        Key: madeKey(importId, ideaId),
        ConditionExpression: "attribute_exists(pk)",
        UpdateExpression: mark.keptFor ? "SET keptFor = :mark REMOVE closedAt" : "SET closedAt = :mark",
        ExpressionAttributeValues: { ":mark": mark.keptFor ?? mark.closedAt },
      }),
  };
}
export type ImportStore = ReturnType<typeof importStore>;
