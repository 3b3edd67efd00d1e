import type { Import, ImportInput, MadeIdea } from "../../../functions/imports/contract.ts";
import type { CircleId, IdeaId, ImportId } from "../../../functions/platform/ids.ts";
import type { Both, Language } from "../../../functions/platform/languages.ts";
import { type Answer, answerOf, type Sent } from "../answer.ts";
import { api } from "../client.ts";
import type { Sending } from "./plan.ts";

export type TargetCircle = { circleId: CircleId; name: Both; languages: Language[]; private: boolean };
export type ImportsView = { imports: Sent<Import>[]; circles: TargetCircle[] };
export type UndoAnswer = {
  import: Import;
  looked: number;
  gone: number;
  kept: MadeIdea[];
  next?: string;
  waitSeconds?: number;
};

const rooms = api.studio.imports;
const one = rooms[":importId"];

export const readImports = () => answerOf(rooms.$get());
export const readImport = (importId: ImportId, after?: string) =>
  answerOf(one.$get({ param: { importId }, query: after ? { after } : {} }));

/** A key that the browser makes up: begun twice, it is one import. */
export const beginImport = (importId: ImportId, json: ImportInput) => answerOf(one.$put({ param: { importId }, json }));

export const tryRows = (of: Omit<ImportInput, "fileName" | "rows">, rows: readonly Sending[]) =>
  answerOf(rooms.trial.$post({ json: { ...of, rows: rows.map(({ cells }) => cells) } }));

export const sendRows = (importId: ImportId, from: number, rows: readonly Sending[]) =>
  answerOf(
    one.rows[":from"].$put({
      param: { importId, from: String(from) },
      json: { rows: rows.map(({ cells }) => cells) },
    }),
  );

export const endImport = (importId: ImportId, state: "done" | "cancelled") =>
  answerOf(one.end.$put({ param: { importId }, json: { state } }));

export const undoSome = (importId: ImportId, step: "close" | "take", after?: string) =>
  answerOf(one.undo.$put({ param: { importId }, json: { step, ...(after && { after }) } }));

/** Every idea of an import by its reference and by its title there, for comments that name one or the other. */
export async function readNames(importId: ImportId): Promise<Answer<Map<string, IdeaId>>> {
  const names = new Map<string, IdeaId>();
  let after: string | undefined;
  do {
    const answer = await answerOf(one.$get({ param: { importId }, query: { many: "yes", ...(after && { after }) } }));
    if (!answer.ok) return answer;
    const page: { ideas: Sent<MadeIdea>[]; next?: string } = answer.value;
    for (const { ideaId, title, ref } of page.ideas) {
      names.set(title.toLowerCase(), ideaId);
      if (ref) names.set(ref.toLowerCase(), ideaId);
    }
    after = page.next;
  } while (after);
  return { ok: true, value: names };
}
