import type { Event } from "../events/catalogue.ts";
import { filesOfPicture } from "./files.ts";
import { pictureIn } from "./gallery.ts";
import type { GalleryStore } from "./store.ts";
import { uploadKey } from "./upload-key.ts";

export type DropDeps = Pick<GalleryStore, "findGallery"> & {
  uploads: { remove: (key: string) => Promise<void> };
  media: { remove: (file: string) => Promise<void> };
};

/** A picture that its gallery names no longer is kept nowhere; pages are published anew by the event of their story. */
export async function dropPictures(
  { findGallery, uploads, media }: DropDeps,
  { ideaId, pictures }: Extract<Event, { type: "pictures.dropped" }>,
): Promise<void> {
  const gallery = await findGallery(ideaId);
  for (const { pictureId, name } of pictures) {
    // Removed, and sent again under the same key before this message came.
    if (pictureIn(gallery, pictureId)) continue;
    await uploads.remove(uploadKey(ideaId, pictureId));
    await Promise.all(name ? filesOfPicture(name).map((file) => media.remove(file)) : []);
  }
}
