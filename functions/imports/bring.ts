import type { Circle } from "../circles/contract.ts";
import { broughtCommentParts } from "../comments/import-parts.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { broughtIdeaParts } from "../ideas/import-parts.ts";
import { resolveClock } from "../ideas/milestones.ts";
import type { ResolvedClock } from "../ideas/policy.ts";

import { parsed } from "../platform/http.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import { IdeaRow, type Import, type RowResult } from "./contract.ts";
import { commentIdOf, ideaIdOfRow } from "./ids-of.ts";
import { importedIdea } from "./imported-idea.ts";
import { madeKey, madeOf } from "./item.ts";
import { type JudgedIdea, judgedIdea } from "./judge-row.ts";

export type BringDeps = { table: Table; shards: number };
export type Bring = { of: Import; circle: Circle; clock: ResolvedClock | "waiting"; now: Date };

/** One row as one transaction: sent twice it makes one idea; a row that cannot be one says why and stops no other. */
export async function bringIdea(
  { table, shards }: BringDeps,
  value: unknown,
  row: number,
  bring: Bring,
): Promise<RowResult> {
  const { of, now } = bring;
  try {
    const cells = parsed(IdeaRow, value);
    const ideaId = ideaIdOfRow(of.circleId, of.source, cells);
    const idea = judgedIdea(cells, { lang: of.lang, now });
    const made = importedIdea(ideaId, cells.stage, idea, { ...bring, shards });
    const mark = {
      ...madeKey(of.importId, ideaId),
      v: 1,
      ideaId,
      title: idea.title,
      row,
      ...(cells.ref && { ref: cells.ref }),
    };
    const parts: TransactPart[] = [
      ...broughtIdeaParts(table, made, now),
      { Put: { TableName: table.name, Item: mark } },
      ...answerParts(table, made.card, idea, of, now),
    ];
    const refused = await refusedPart(table, parts);
    const elsewhere = refused === undefined ? undefined : await madeByAnother(table, of, ideaId, row);
    return elsewhere ?? madeOfRow(ideaId, idea);
  } catch (error) {
    return refusal(error);
  }
}

/** What the brand answered there comes as the first comment. */
function answerParts(table: Table, card: IdeaCard, { answer }: JudgedIdea, of: Import, now: Date): TransactPart[] {
  if (!answer) return [];
  const at = answer.at ?? now.toISOString();
  const commentId = commentIdOf(card.ideaId, new Date(at), answer.text, answer.name);
  return broughtCommentParts(
    table,
    card,
    { from: of.tool },
    { commentId, text: answer.text, name: answer.name ?? of.tool, at },
  );
}

const madeOfRow = (ideaId: IdeaId, { remarks, answer }: JudgedIdea): RowResult => ({
  state: "made",
  ideaId,
  ...(remarks.length > 0 && { remarks }),
  ...(answer && { comments: 1 }),
});

/** An earlier row made it, or an earlier import; undefined if it was this very row, sent before. */
async function madeByAnother(table: Table, of: Import, ideaId: IdeaId, row: number): Promise<RowResult | undefined> {
  const item = await getStrongly(table, madeKey(of.importId, ideaId));
  const before = item && madeOf(item);
  if (!before) return { state: "here", ideaId };
  return before.row === row ? undefined : { state: "here", ideaId, row: before.row };
}

/** The same judgement, and nothing is written. */
export async function tryIdea(
  table: Table,
  value: unknown,
  of: Pick<Import, "circleId" | "source" | "lang">,
  now: Date,
): Promise<RowResult> {
  try {
    const cells = parsed(IdeaRow, value);
    const ideaId = ideaIdOfRow(of.circleId, of.source, cells);
    const idea = judgedIdea(cells, { lang: of.lang, now });
    const there = await getStrongly(table, keys.card(ideaId));
    return there ? { state: "here", ideaId } : madeOfRow(ideaId, idea);
  } catch (error) {
    return refusal(error);
  }
}

export function refusal(error: unknown): RowResult {
  if (!(error instanceof Problem) || error.code !== "invalid-input") throw error;
  const [issue] = error.issues ?? [];
  return { state: "refused", ...(issue ?? { path: "", code: "not-accepted" }) };
}

/** The circle's numbers of today; a circle that is too small lets the clock wait. */
export function clockOfToday(circle: Circle, members: number): ResolvedClock | "waiting" {
  try {
    return resolveClock(circle.policy, members);
  } catch (error) {
    if (error instanceof Problem && error.code === "milestone-above-membership") return "waiting";
    throw error;
  }
}
