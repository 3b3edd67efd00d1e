import { broughtCommentParts } from "../comments/import-parts.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublicStage } from "../ideas/lifecycle.ts";
import { parsed } from "../platform/http.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly } from "../platform/read.ts";
import type { Table } from "../platform/table.ts";
import { refusedPart } from "../platform/write.ts";
import { refusal } from "./bring.ts";
import { instantOf, nameIn, withoutMail } from "./cells.ts";
import { CommentRow, type Import, type RowResult } from "./contract.ts";
import { commentIdOf } from "./ids-of.ts";
import { commentMark, madeKey } from "./item.ts";
import { importLimits } from "./limits.ts";

export type CommentDeps = { table: Table; findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined> };
type Of = Pick<Import, "ofImport" | "lang"> & { tool: string; at?: string };
type Row = { value: unknown; row: number };

/** Rows of comments: those of one idea one after the other, for they share its tally. */
export async function bringComments(
  deps: CommentDeps,
  values: readonly unknown[],
  from: number,
  of: Import,
  now: Date,
) {
  const results: RowResult[] = [];
  const byIdea = Map.groupBy(
    values.map((value, i): Row => ({ value, row: from + i })),
    ({ value }) => ideaNamed(value),
  );
  await Promise.all(
    [...byIdea.values()].map(async (rows) => {
      for (const { value, row } of rows) results[row - from] = await bringComment(deps, value, row, of, now);
    }),
  );
  return results;
}

const ideaNamed = (value: unknown): string => {
  const row = CommentRow.safeParse(value);
  return row.success ? (row.data.ideaId ?? "") : "";
};

/** One comment as one transaction: sent twice it is one; nobody is told. */
async function bringComment(deps: CommentDeps, value: unknown, row: number, of: Import, now: Date): Promise<RowResult> {
  const { table } = deps;
  try {
    const { comment, card } = await judgedComment(deps, value, of, now);
    const mark = commentMark(of.importId, card.ideaId, comment.commentId);
    const refused = await refusedPart(table, [
      ...broughtCommentParts(table, card, { from: of.tool }, comment),
      { Put: { TableName: table.name, Item: { ...mark, v: 1, row } } },
    ]);
    if (refused === undefined) return { state: "made", ideaId: card.ideaId, comments: 1 };
    const before = await getStrongly(table, mark);
    if (before?.row === row) return { state: "made", ideaId: card.ideaId, comments: 1 };
    return { state: "here", ideaId: card.ideaId, ...(before && { row: Number(before.row) }) };
  } catch (error) {
    return refusal(error);
  }
}

/** The same judgement, and nothing is written. */
export async function tryComment(deps: CommentDeps, value: unknown, of: Of, now: Date): Promise<RowResult> {
  try {
    const { card } = await judgedComment(deps, value, of, now);
    return { state: "made", ideaId: card.ideaId, comments: 1 };
  } catch (error) {
    return refusal(error);
  }
}

/** @throws Problem invalid-input, also where the idea is none of the earlier import, or has gone */
async function judgedComment({ table, findCard }: CommentDeps, value: unknown, of: Of, now: Date) {
  const { ideaId, text: typed, author, at: posted } = parsed(CommentRow, value);
  const known = ideaId && of.ofImport && (await getStrongly(table, madeKey(of.ofImport, ideaId)));
  const card = ideaId && known ? await findCard(ideaId) : undefined;
  if (!card || !isPublicStage(card.stage)) throw refused("idea", "not-accepted");
  const text = withoutMail(typed);
  if (text.length > importLimits.comment) throw refused("text", "too-long", importLimits.comment);
  // Undated, it stands where the import does: at the same instant each time that it is sent.
  const at = instantOf(posted, of.lang, now) ?? of.at ?? now.toISOString();
  const name = nameIn(author, importLimits.name);
  const commentId = commentIdOf(card.ideaId, new Date(at), text, name);
  return { card, comment: { commentId, text, name: name ?? of.tool, at } };
}

const refused = (path: string, code: string, limit?: number) =>
  new Problem("invalid-input", { issues: [{ path, code, ...(limit !== undefined && { limit }) }] });
