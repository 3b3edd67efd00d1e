import type { IdeaCard } from "../ideas/contract.ts";
import type { CommentId, MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import type { JobTitle } from "../platform/session.ts";
import type { Comment } from "./contract.ts";
import type { ReactionKind } from "./limits.ts";

/** A comment as people read it. */
export type CommentView = {
  commentId: CommentId;
  memberId: MemberId;
  name: string;
  /** In whose name: the brand's, moderation's, or the idea's own author. */
  badge?: "official" | "moderation" | "author";
  title?: JobTitle;
  textLang: Language;
  /** As it was written, for whoever edits it. */
  text: string;
  /** The same, made safe. */
  html: string;
  at: string;
  rev: number;
  editedAt?: string;
  answers: number;
  reactions: { kind: ReactionKind; name: string; memberId: string }[];
  credited: boolean;
  /** The tool that it was said in. */
  importedFrom?: string;
  /** Who took the words away; with a rule of the circle if moderation named one. */
  /** Until a moderator has read it; only its writer gets it. */
  waits?: true;
  gone?: { by: "author" | "moderation"; ruleNumber?: number };
};

export type ViewDeps = { markdownToHtml: (text: string) => string };
type Author = Pick<IdeaCard, "authorId">;

export function commentView(
  { markdownToHtml }: ViewDeps,
  comment: Comment & { waits?: true },
  card: Author,
): CommentView {
  const { commentId, memberId, name, title, lang, text = "", at, rev, editedAt, answers } = comment;
  const badge = badgeOf(comment, card);
  const gone = goneOf(comment);
  return {
    commentId,
    memberId,
    name: gone ? "" : name,
    ...(badge && !gone && { badge }),
    ...(title && !gone && { title }),
    textLang: lang,
    text,
    html: text && markdownToHtml(text),
    at,
    rev,
    ...(editedAt && { editedAt }),
    answers,
    reactions: gone ? [] : reactionsOf(comment),
    credited: comment.creditedAt !== undefined,
    ...(comment.imported && { importedFrom: comment.imported.from }),
    ...(comment.waits && { waits: true }),
    ...(gone && { gone }),
  };
}

function badgeOf({ official, role, memberId, imported }: Comment, { authorId }: Author) {
  if (imported) return undefined;
  if (official) return "official";
  if (memberId === authorId) return "author";
  return role === "moderator" ? "moderation" : undefined;
}

const reactionsOf = ({ reactions }: Comment): CommentView["reactions"] =>
  Object.entries(reactions)
    .toSorted(([, a], [, b]) => a.at.localeCompare(b.at))
    .map(([memberId, { kind, name }]) => ({ memberId, kind, name }));

function goneOf({ goneBy, removal }: Comment): CommentView["gone"] {
  return goneBy && { by: goneBy, ...(removal?.ruleNumber && { ruleNumber: removal.ruleNumber }) };
}
