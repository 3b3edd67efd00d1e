import type { JobTitle } from "../../functions/platform/session.ts";
import type { Lang } from "../paths.ts";

export type ReactionName = "liked" | "noted" | "thanked";

/** A comment, an answer or an update as people read it. */
export type CommentModel = {
  commentId: string;
  memberId: string;
  name: string;
  badge?: "official" | "moderation" | "author";
  title?: JobTitle;
  textLang: Lang;
  /** As it was written, for whoever edits it. */
  text: string;
  /** Made safe. */
  html: string;
  at: string;
  rev: number;
  editedAt?: string;
  /** Answers that can be read; `answersShown` of a thread holds the first of them. */
  answers: number;
  reactions: { kind: ReactionName; name: string; memberId: string }[];
  credited: boolean;
  /** The tool that it was said in. */
  importedFrom?: string;
  /** Its writer's alone, until a moderator has read it. */
  waits?: true;
  gone?: { by: "author" | "moderation"; ruleNumber?: number };
};
export type ThreadModel = CommentModel & { answersShown: CommentModel[] };

export type TalkModel = {
  comments: number;
  takesComments: boolean;
  authorId: string;
  updates: ThreadModel[];
  credits: { commentId: string; name: string }[];
  threads: ThreadModel[];
  nextCursor?: string;
  moreUpdates?: true;
  /** The reader's own words that wait for a moderator. */
  waiting?: CommentModel[];
};
export type WordingModel = { rev: number; text: string; lang: Lang; at: string };

/** Who reads, and so what they may do. */
export type TalkReader = { memberId: string; name: string; isAuthor: boolean; isStaff: boolean };
