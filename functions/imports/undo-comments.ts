import type { Comment } from "../comments/contract.ts";
import { takenCommentParts } from "../comments/import-parts.ts";
import { CommentId, IdeaId } from "../platform/ids.ts";
import type { Table } from "../platform/table.ts";
import { refusedPart } from "../platform/write.ts";
import type { Import, UndoInput } from "./contract.ts";
import { importLimits } from "./limits.ts";
import type { ImportStore } from "./store.ts";
import type { UndoStep } from "./undo.ts";

export type UndoCommentsDeps = {
  table: Table;
  imports: ImportStore;
  findComment: (ideaId: IdeaId, commentId: CommentId) => Promise<Comment | undefined>;
};

/**
 * Takes away some comments of an import. Whoever answers, reacts or removes writes the very comment, so one condition
 * says whether it is still as it came: nothing has to be closed first.
 */
export async function undoComments(deps: UndoCommentsDeps, of: Import, { step, after }: UndoInput): Promise<UndoStep> {
  if (step === "close") return { looked: 0, gone: 0, kept: [] };
  const { table, imports } = deps;
  const { marks, next } = await imports.saidMarks(of.importId, after, importLimits.undoneAtOnce);
  let gone = 0;
  // One after the other: comments of one idea share its tally.
  for (const mark of marks) {
    const [, idea = "", id = ""] = mark.sk.split("#");
    const comment = await deps.findComment(IdeaId.parse(idea), CommentId.parse(id));
    const forget = { Delete: { TableName: table.name, Key: mark } };
    const refused = await refusedPart(table, [...(comment ? takenCommentParts(table, comment) : []), forget]);
    if (refused === undefined) gone++;
  }
  return { looked: marks.length, gone, kept: [], ...(next && { next }) };
}
