import * as z from "zod/mini";
import type { IdeaCard } from "../ideas/contract.ts";
import { IdeaId, MemberId } from "../platform/ids.ts";
import { type Both, both, Language } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import type { Reviewer } from "../review/contract.ts";
import { deskLimits } from "./limits.ts";

/** A batch is its cut-off day, to the end of it in the brand's time zone: two with the same day would be one. */
export const BatchRef = z.strictObject({ cutOffOn: z.iso.date() });
export const BatchInput = z.strictObject({
  name: both(deskLimits.batchName),
  /** Whether everybody may read until when an idea must have reached its goal. */
  announced: z.boolean(),
});
export type BatchInput = z.infer<typeof BatchInput>;
export type Batch = BatchInput & {
  cutOffOn: string;
  /** The first instant that is too late. */
  cutOffAt: string;
  by: Reviewer;
  at: string;
};

/** By hand into another batch; null: by its date again. */
export const PlacementInput = z.strictObject({ cutOffOn: z.nullable(z.iso.date()) });
export const AssigneeRef = z.strictObject({ ideaId: IdeaId, memberId: MemberId });

/** Made up by its writer's browser: sent twice, it is one note. */
const NoteId = z
  .string()
  .check(z.regex(/^not_[0-9a-hjkmnp-tv-z]{12}$/))
  .brand<"NoteId">();
export type NoteId = z.infer<typeof NoteId>;
export const NoteRef = z.strictObject({ ideaId: IdeaId, noteId: NoteId });
export const NoteInput = z.strictObject({
  text: z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(deskLimits.note)),
  lang: Language,
});
export type NoteInput = z.infer<typeof NoteInput>;
/** Said among the team: in no public page, answer, feed or mail. */
export type Note = NoteInput & { noteId: NoteId; ideaId: IdeaId; by: Reviewer; at: string };

/** What lies on the desk about an idea, one small item each. */
export type DeskLine = { ideaId: IdeaId } & (
  | ({ mark: "ASSIGNED"; at: string; byName: string } & Reviewer)
  | { mark: "BATCH"; cutOffOn: string }
  | { mark: "DRAFT"; at: string; by: Reviewer; proposed?: true }
  | { mark: "SCORED"; at: string; round: string; memberId: MemberId }
);

/** An idea on the board. */
export type BoardIdea = IdeaCard & {
  daysWaiting: number;
  circleName: Both;
  /** The batch it belongs to, by its date or by hand; none while no cut-off is ahead of it. */
  cutOffOn?: string;
  assignees: Reviewer[];
  scored: number;
  scoredByMe: boolean;
  draft?: { at: string; by: Reviewer; proposed: boolean };
  /** It was answered before, and has come back. */
  secondLook: boolean;
};
export type Board = { ideas: BoardIdea[]; batches: Batch[]; reviewers: Reviewer[] };
