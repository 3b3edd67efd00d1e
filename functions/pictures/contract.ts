import * as z from "zod/mini";
import { IdeaId, type MemberId, PictureId } from "../platform/ids.ts";
import { plainLine } from "../platform/plain-text.ts";
import { type PictureRefusal, type PictureType, pictureLimits, pictureTypes } from "./limits.ts";

export const GalleryRef = z.strictObject({ ideaId: IdeaId });
export const PictureRef = z.strictObject({ ideaId: IdeaId, pictureId: PictureId });
export const PictureFileRef = z.strictObject({
  ideaId: IdeaId,
  pictureId: PictureId,
  width: z.string().check(z.regex(/^\d{1,4}$/)),
});

/** What is about to be sent, as its sender says; all of it is checked again when it has arrived. */
export const UploadInput = z.strictObject({
  type: z.enum(pictureTypes),
  bytes: z.int().check(z.minimum(1), z.maximum(pictureLimits.bytes)),
  /** Whose place it takes, once it is ready. */
  replaces: z.optional(PictureId),
});
export type UploadInput = z.infer<typeof UploadInput>;

/** The same key is the same picture, however often it is tried. */
export const UploadKey = z.object({ "idempotency-key": z.string().check(z.regex(/^[\w-]{8,64}$/)) });

/** Order and alternative texts. What is not named keeps its text and stands behind. */
export const Arrangement = z.strictObject({
  pictures: z
    .array(
      z.strictObject({
        pictureId: PictureId,
        alt: z.string().check(z.overwrite(plainLine), z.maxLength(pictureLimits.alt)),
      }),
    )
    .check(z.maxLength(2 * pictureLimits.most)),
});
export type Arrangement = z.infer<typeof Arrangement>;

/** `waiting` until it was sent and checked; `name` is that of its stored sizes. `replaces`: whose place it takes, or took. */
export type Picture = {
  pictureId: PictureId;
  type: PictureType;
  addedAt: string;
  alt: string;
  replaces?: PictureId;
} & (
  | { status: "waiting" }
  | { status: "ready"; name: string; width: number; height: number }
  | { status: "refused"; reason: PictureRefusal }
);

/** Pictures in their order, and whose they are. `version` guards every change. */
export type Pictured = { memberId: MemberId; version: number; pictures: Picture[] };
/** The pictures of an idea; the first that is ready is its cover. */
export type Gallery = Pictured & { ideaId: IdeaId };
