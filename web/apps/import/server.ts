import type { Import, ImportInput, MadeIdea } from "../../../functions/imports/contract.ts";
import type { CircleId, ImportId } from "../../../functions/platform/ids.ts";
import type { Both, Language } from "../../../functions/platform/languages.ts";
import { answerOf, type Sent } from "../answer.ts";
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

export const tryRows = (of: Omit<ImportInput, "kind" | "fileName" | "rows" | "ofImport">, rows: readonly Sending[]) =>
  answerOf(rooms.trial.$post({ json: { ...of, rows: rows.map(({ cells }) => cells) } }));

export const sendRows = (importId: ImportId, from: number, rows: readonly Sending[]) =>
  answerOf(
    one.ideas[":from"].$put({
      param: { importId, from: String(from) },
      json: { rows: rows.map(({ cells }) => cells) },
    }),
  );

export const endImport = (importId: ImportId, state: "done" | "cancelled") =>
  answerOf(one.end.$put({ param: { importId }, json: { state } }));

export const undoSome = (importId: ImportId, step: "close" | "take", after?: string) =>
  answerOf(one.undo.$put({ param: { importId }, json: { step, ...(after && { after }) } }));
