import * as z from "zod/mini";
import { CircleId, IdeaId, ImportId, type MemberId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { plainLine, plainText } from "../platform/plain-text.ts";
import { importLimits, importSources, importStages } from "./limits.ts";

export const ImportRef = z.strictObject({ importId: ImportId });
/** `from` is the place of the batch's first row among all rows that are sent. */
export const BatchRef = z.strictObject({
  importId: ImportId,
  from: z.pipe(z.string().check(z.regex(/^\d{1,6}$/)), z.transform(Number)),
});

const line = (max: number) => z.string().check(z.overwrite(plainLine), z.trim(), z.maxLength(max));
const text = z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(importLimits.cell));

/** What is imported, from where and to where; `importId` in the address makes it one, however often it is sent. */
export const ImportInput = z.strictObject({
  kind: z.enum(["ideas", "comments"]),
  source: z.enum(importSources),
  /** The tool as pages name it. */
  tool: line(importLimits.tool).check(z.minLength(1)),
  fileName: line(importLimits.fileName),
  circleId: CircleId,
  lang: Language,
  /** Comments belong to the ideas of an earlier import. */
  ofImport: z.optional(ImportId),
  /** How many rows will be sent. */
  rows: z.int().check(z.minimum(1), z.maximum(importLimits.rows)),
});
export type ImportInput = z.infer<typeof ImportInput>;

/** An idea as its cells say it: what they mean is decided here, not in the browser. */
export const IdeaRow = z.strictObject({
  ref: z.optional(line(importLimits.ref)),
  title: line(2_000).check(z.minLength(1)),
  text: z.optional(text),
  votes: z.optional(line(40)),
  author: z.optional(line(300)),
  at: z.optional(line(80)),
  status: z.optional(line(300)),
  tags: z.optional(line(1_000)),
  /** What the brand answered there. */
  answer: z.optional(text),
  answerBy: z.optional(line(300)),
  answerAt: z.optional(line(80)),
  stage: z.enum(importStages),
});
export type IdeaRow = z.infer<typeof IdeaRow>;

/** A comment as its cells say it; `ideaId` is the idea of the earlier import that `idea` names there. */
export const CommentRow = z.strictObject({
  idea: line(2_000),
  ideaId: z.optional(IdeaId),
  text: text.check(z.minLength(1)),
  author: z.optional(line(300)),
  at: z.optional(line(80)),
});

/** Rows are judged one by one: one that is refused stops no other. */
export const Batch = z.strictObject({
  rows: z.array(z.unknown()).check(z.minLength(1), z.maxLength(importLimits.batchRows)),
});
/** Rows for a dry run: the same judgement, and nothing is written. */
export const TrialInput = z.strictObject({
  kind: z.enum(["ideas", "comments"]),
  ofImport: z.optional(ImportId),
  source: z.enum(importSources),
  tool: line(importLimits.tool).check(z.minLength(1)),
  circleId: CircleId,
  lang: Language,
  rows: z.array(z.unknown()).check(z.minLength(1), z.maxLength(importLimits.trialRows)),
});
export const EndInput = z.strictObject({ state: z.enum(["done", "cancelled"]) });
/** First everything is closed to support, then what nobody touched goes; `after` is where the step goes on. */
export const UndoInput = z.strictObject({
  step: z.enum(["close", "take"]),
  after: z.optional(z.string().check(z.maxLength(120))),
});
export type UndoInput = z.infer<typeof UndoInput>;
export const MadeQuery = z.strictObject({
  after: z.optional(z.string().check(z.maxLength(120))),
  /** For who looks up references: a thousand at once. */
  many: z.optional(z.literal("yes")),
});

export type ImportState = "running" | "done" | "cancelled" | "undoing" | "undone";

/** One import: who, when, from which file to where, and how far it has come. */
export type Import = Omit<ImportInput, "rows"> & {
  importId: ImportId;
  rows: number;
  at: string;
  by: { memberId: MemberId; name: string };
  state: ImportState;
  /** Rows that were dealt with, from the first on. */
  done: number;
  made: number;
  here: number;
  refused: number;
  comments: number;
  endedAt?: string;
};

/** Small things that were mended or left out of a row. */
export type Remark = "title-shortened" | "date-unreadable" | "votes-unreadable" | "name-left-out" | "tags-left-out";

export type RowResult =
  | { state: "made"; ideaId: IdeaId; remarks?: Remark[]; comments?: number }
  /** There is such an idea already: of an earlier import, or of an earlier row of this one. */
  | { state: "here"; ideaId: IdeaId; row?: number }
  | { state: "refused"; path: string; code: string; limit?: number };

/** Why an idea of an import outlives its undo. */
export type Touch = "supported" | "talked" | "followed" | "reported" | "moved";
/** An idea of an import, in its list. */
export type MadeIdea = { ideaId: IdeaId; title: string; row: number; ref?: string; keptFor?: Touch; closedAt?: string };
