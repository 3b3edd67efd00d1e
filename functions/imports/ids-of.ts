import { createHash } from "node:crypto";
import { newCommentId } from "../comments/comment-id.ts";
import { type CommentId, type IdeaId, newIdeaId, type RandomBytes } from "../platform/ids.ts";
import type { IdeaRow } from "./contract.ts";

/** Bytes that follow from words: the same words make the same id, whoever sends them and however often. */
const bytesOf =
  (...words: (string | undefined)[]): RandomBytes =>
  (size) =>
    createHash("sha256")
      .update(JSON.stringify(words.map((word) => word ?? null)))
      .digest()
      .subarray(0, size);

/** One idea of one tool in one circle is one idea here, also when two people import the same file. */
export const ideaIdOfRow = (circleId: string, source: string, { ref, title, at, text }: IdeaRow): IdeaId =>
  newIdeaId(bytesOf(circleId, source, ref, title, at, ref ? undefined : text));

/** Its time first, as with every comment, so that what was said there stands in its order. */
export const commentIdOf = (ideaId: IdeaId, at: Date, text: string, name: string | undefined): CommentId =>
  newCommentId(at, bytesOf(ideaId, at.toISOString(), text, name));
