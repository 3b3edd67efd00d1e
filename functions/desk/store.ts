import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaId } from "../platform/ids.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { retrying, type Table } from "../platform/table.ts";
import { putIf, type TransactPart } from "../platform/write.ts";
import type { Reviewer } from "../review/contract.ts";
import { teamKeys } from "../review/team-keys.ts";
import type { Batch, DeskLine, Note, NoteId } from "./contract.ts";

const batchFields: Fields<Batch> = {
  cutOffOn: true,
  cutOffAt: true,
  name: true,
  announced: true,
  by: true,
  at: true,
};
const noteFields: Fields<Note> = { noteId: true, ideaId: true, text: true, lang: true, by: true, at: true };
const reviewerFields: Fields<Reviewer> = { memberId: true, name: true };
const wholeDesk = {
  KeyConditionExpression: "pk = :desk",
  ExpressionAttributeValues: { ":desk": teamKeys.batch("").pk },
};
const notThereYet = "attribute_not_exists(pk)";

/** What the product team arranges among itself: batches, who looks at what, notes. */
export function deskStore(table: Table) {
  const put = (Item: Item) => putIf(table, { Item });
  const drop = (Key: { pk: string; sk: string }) =>
    retrying(() => table.client.send(new DeleteCommand({ TableName: table.name, Key })));
  return {
    /** Batches, reviewers and what lies on the desk: one Query, whatever the number of ideas decided before. */
    async desk(): Promise<{ batches: Batch[]; reviewers: Reviewer[]; lines: DeskLine[] }> {
      const items = await queryAll(table, { ...wholeDesk, ConsistentRead: true });
      const of = (prefix: string) => items.filter(({ sk }) => String(sk).startsWith(prefix));
      return {
        batches: of("BATCH#").map(batchOf),
        reviewers: of("REVIEWER#").map((item) => stored(item, reviewerFields)),
        lines: of("DESK#").map(lineOf),
      };
    },
    async batch(cutOffOn: string): Promise<Batch | undefined> {
      const item = await getStrongly(table, teamKeys.batch(cutOffOn));
      return item && batchOf(item);
    },
    saveBatch: (batch: Batch) => put({ ...teamKeys.batch(batch.cutOffOn), v: 1, ...batch }),
    dropBatch: (cutOffOn: string) => drop(teamKeys.batch(cutOffOn)),
    /** Whoever has opened the board can be asked to look at an idea. */
    enrol: (reviewer: Reviewer) => put({ ...teamKeys.reviewer(reviewer.memberId), v: 1, ...reviewer }),
    assign: (line: DeskLine & { mark: "ASSIGNED" }) =>
      put({ ...teamKeys.onDesk(line.ideaId, "ASSIGNED", line.memberId), v: 1, ...line }),
    unassign: (ideaId: IdeaId, memberId: string) => drop(teamKeys.onDesk(ideaId, "ASSIGNED", memberId)),
    place: (ideaId: IdeaId, cutOffOn: string) =>
      put({ ...teamKeys.onDesk(ideaId, "BATCH"), v: 1, ideaId, mark: "BATCH", cutOffOn }),
    placeByDate: (ideaId: IdeaId) => drop(teamKeys.onDesk(ideaId, "BATCH")),
    /** For the transaction that decides: the idea leaves the desk; whoever looked at a parked one keeps it for its second look. */
    async cleared(ideaId: IdeaId, keepsAssignees: boolean): Promise<TransactPart[]> {
      const items = await queryAll(table, {
        ...startingWith(teamKeys.batch("").pk, `DESK#${ideaId}#`),
        ConsistentRead: true,
      });
      return items
        .filter(({ mark }) => mark !== "DRAFT" && !(keepsAssignees && mark === "ASSIGNED"))
        .map(({ pk, sk }) => ({ Delete: { TableName: table.name, Key: { pk, sk } } }));
    },
    /** Oldest first. */
    async notes(ideaId: IdeaId): Promise<Note[]> {
      const { pk } = teamKeys.decisionDraft(ideaId);
      const items = await queryAll(table, { ...startingWith(pk, "NOTE#"), ConsistentRead: true });
      return items.map((item) => stored(item, noteFields)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    },
    /** Once, by the id that its writer's browser made up. */
    addNote: (note: Note) =>
      putIf(table, {
        Item: { ...teamKeys.teamNote(note.ideaId, note.noteId), v: 1, ...note },
        ConditionExpression: notThereYet,
      }),
    async note(ideaId: IdeaId, noteId: NoteId): Promise<Note | undefined> {
      const item = await getStrongly(table, teamKeys.teamNote(ideaId, noteId));
      return item && stored(item, noteFields);
    },
    dropNote: (ideaId: IdeaId, noteId: NoteId) => drop(teamKeys.teamNote(ideaId, noteId)),
  };
}
export type DeskStore = ReturnType<typeof deskStore>;

const batchOf = (item: Item): Batch => stored(item, batchFields);
const lineOf = ({ pk: _pk, sk: _sk, v: _v, ...line }: Item): DeskLine => line as DeskLine;
