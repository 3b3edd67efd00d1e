import * as z from "zod/mini";
import { hashed } from "../platform/reference.ts";

/** Idea, writer and a hash of place and words, with dots between: the same words at the same place are held once. */
export const HeldId = z
  .string()
  .check(z.regex(/^ide_[0-9a-hjkmnp-tv-z]{12}\.mem_[0-9a-hjkmnp-tv-z]{12}\.[\w-]{20}$/))
  .brand<"HeldId">();
export type HeldId = z.infer<typeof HeldId>;

/** The same words of the same member at the same place are held once. */
export const heldIdOf = (
  {
    ideaId,
    memberId,
    commentId,
    parentId,
    text,
  }: { ideaId: string; memberId: string; commentId: string; parentId?: string; text: string },
  edits: number | undefined,
) =>
  HeldId.parse(
    `${ideaId}.${memberId}.${hashed([edits ? commentId : (parentId ?? commentId.slice(0, 3)), edits ?? 0, text].join("\n")).slice(0, 20)}`,
  );
