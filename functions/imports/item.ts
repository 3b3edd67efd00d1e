import type { CommentId, IdeaId, ImportId } from "../platform/ids.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import type { Import, MadeIdea } from "./contract.ts";

const importFields: Fields<Import> = {
  importId: true,
  kind: true,
  source: true,
  tool: true,
  fileName: true,
  circleId: true,
  lang: true,
  rows: true,
  ofImport: true,
  at: true,
  by: true,
  state: true,
  done: true,
  made: true,
  here: true,
  refused: true,
  comments: true,
  endedAt: true,
};
const madeFields: Fields<MadeIdea> = { ideaId: true, title: true, row: true, ref: true, keptFor: true, closedAt: true };

export const importOf = (item: Item): Import => stored(item, importFields);
export const importItem = (one: Import) => ({ ...keys.import(one.importId), v: 1, ...one });

export const madeKey = (importId: ImportId, ideaId: IdeaId) => keys.imported(importId, `IDEA#${ideaId}`);
export const madeOf = (item: Item): MadeIdea => stored(item, madeFields);
/** By which row a comment came, and where it stands. */
export const commentMark = (importId: ImportId, ideaId: IdeaId, commentId: CommentId) =>
  keys.imported(importId, `COMMENT#${ideaId}#${commentId}`);
