import * as z from "zod/mini";
import type { Reasons } from "../ideas/contract.ts";
import { CommentId, IdeaId, type MemberId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import type { JobTitle, Role } from "../platform/session.ts";
import type { HeldId } from "./held-id.ts";
import { type ReactionKind, reactionKinds, talkLimits } from "./limits.ts";

export const CommentRef = z.strictObject({ ideaId: IdeaId, commentId: CommentId });

/** Something to see: marks and joiners alone are no text. */
const visible = z.regex(/[\p{L}\p{N}\p{P}\p{S}]/u);
const text = z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(talkLimits.text), visible);

/** Words under an idea, in Markdown; `parentId` names the comment or update that they answer. */
export const CommentInput = z.strictObject({ text, lang: Language, parentId: z.optional(CommentId) });
export type CommentInput = z.infer<typeof CommentInput>;
export const UpdateInput = z.strictObject({ text, lang: Language });
/** `rev` is the wording that was read. */
export const EditInput = z.strictObject({ text, lang: Language, rev: z.int().check(z.minimum(1)) });
export type EditInput = z.infer<typeof EditInput>;
export const ReactionInput = z.strictObject({ kind: z.enum(reactionKinds) });

/** `first`: comments of this language before all others; without it the newest first, whatever their language. */
export const TalkQuery = z.strictObject({
  first: z.optional(Language),
  cursor: z.optional(z.string().check(z.maxLength(400))),
});
export type TalkQuery = z.infer<typeof TalkQuery>;
export const ThreadQuery = z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(400))) });

/** One of the brand's people, named as at the time of the press. */
export type Reaction = { kind: ReactionKind; name: string; at: string };

/** A comment, an answer or an update by the author. Instants are ISO 8601 in UTC; the name is as at the time of writing. */
export type Comment = {
  commentId: CommentId;
  ideaId: IdeaId;
  circleId: string;
  memberId: MemberId;
  name: string;
  /** The role it was written in: the product team and the brand answer officially. */
  role?: Role;
  title?: JobTitle;
  official: boolean;
  lang: Language;
  /** Absent once it is gone. */
  text?: string;
  at: string;
  /** Rises with every edit and guards it. */
  rev: number;
  editedAt?: string;
  /** With an answer: what it answers. */
  parentId?: CommentId;
  /** Answers that can be read. */
  answers: number;
  reactions: Record<string, Reaction>;
  /** The idea's author said that it changed the design. */
  creditedAt?: string;
  goneAt?: string;
  goneBy?: "author" | "moderation";
  removal?: Reasons;
  /** It was said in another tool, named here; its writer is a name only. */
  imported?: { from: string };
};

/** An earlier wording, and since when it stood there. */
export type Wording = { rev: number; text: string; lang: Language; at: string };
/** The idea's author thanks the writer of a comment that changed the design. */
export type Credit = { commentId: CommentId; name: string; creditedAt: string };

/** What made the platform hold some words; whether that is a reason, a person decides. */
export type HeldFor = { words?: string[]; links?: number; newAccount?: true };

/** Words that wait for a moderator: a comment, an answer or an update as it would be posted, or as it would be after an edit. */
export type Held = {
  heldId: HeldId;
  at: string;
  words: Comment & { text: string };
  why: HeldFor;
  /** The idea's title. */
  title: string;
  private?: true;
  /** With an edit: the wording that its writer read, which stays in sight meanwhile. */
  edits?: number;
};

/** Words that moderation took away or refused: seen by nobody but who may ask for them back and who decides that. */
export type TakenWords = Pick<Comment, "text" | "lang" | "at" | "editedAt" | "creditedAt"> & {
  /** With words that never were in public: the comment as it would have been. */
  comment?: Comment & { text: string };
  /** With an edit that was refused: the wording that it would have followed. */
  edits?: number;
};
