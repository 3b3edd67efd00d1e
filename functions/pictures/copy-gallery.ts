import { createHash } from "node:crypto";
import { type IdeaId, type MemberId, newPictureId, type PictureId } from "../platform/ids.ts";
import type { Picture } from "./contract.ts";
import { filesOfPicture, pictureName } from "./files.ts";
import type { GalleryStore } from "./store.ts";

export type CopyDeps = Pick<GalleryStore, "findGallery" | "createGallery"> & {
  media: { copy: (from: string, to: string) => Promise<void> };
};

/**
 * Copies the checked pictures of an idea for another of the same author: files of their own, so that removing one idea's
 * leaves the other's. Files first; a repeat copies to the same places, and never over a gallery that is there.
 */
export const galleryCopier =
  ({ findGallery, createGallery, media }: CopyDeps) =>
  async (from: IdeaId, to: IdeaId, memberId: MemberId, now: Date): Promise<void> => {
    const [gallery, there] = await Promise.all([findGallery(from), findGallery(to)]);
    if (!gallery || there) return;
    const copies = gallery.pictures.flatMap((picture) =>
      picture.status === "ready" ? [copyOf(picture, to, now)] : [],
    );
    for (const { name, picture } of copies) {
      const files = filesOfPicture(picture.name);
      await Promise.all(filesOfPicture(name).map((file, n) => media.copy(file, files[n] ?? file)));
    }
    if (copies.length > 0)
      await createGallery({ ideaId: to, memberId, version: 0, pictures: copies.map(({ picture }) => picture) });
  };

type ReadyPicture = Extract<Picture, { status: "ready" }>;

function copyOf(picture: ReadyPicture, to: IdeaId, now: Date): { name: string; picture: ReadyPicture } {
  const pictureId = idOfCopy(picture.pictureId, to);
  const name = pictureName(pictureId, picture.width, picture.height);
  return { name: picture.name, picture: { ...picture, pictureId, name, addedAt: now.toISOString() } };
}

function idOfCopy(pictureId: PictureId, to: IdeaId): PictureId {
  const bytes = createHash("sha256").update(`copy\n${pictureId}\n${to}`).digest();
  return newPictureId((size) => bytes.subarray(0, size));
}
