import type { Event } from "../events/catalogue.ts";
import type { CheckDeps } from "./check-upload.ts";
import { filesOfPicture } from "./files.ts";
import { pictureIn } from "./gallery.ts";
import { uploadKey } from "./upload-key.ts";

export type DropDeps = Pick<CheckDeps["galleries"], "findGallery"> & {
  uploads: { remove: (key: string) => Promise<void> };
  media: { remove: (file: string) => Promise<void> };
};
export type Dropped = Extract<Event, { type: "pictures.dropped" | "report-pictures.dropped" }>;

/** A picture that its gallery names no longer is kept nowhere; pages are published anew by the event of their story. */
export async function dropPictures({ findGallery, uploads, media }: DropDeps, dropped: Dropped): Promise<void> {
  const owner = dropped.type === "pictures.dropped" ? dropped.ideaId : dropped;
  const gallery = await findGallery(owner);
  for (const { pictureId, name } of dropped.pictures) {
    // Removed, and sent again under the same key before this message came.
    if (pictureIn(gallery, pictureId)) continue;
    await uploads.remove(uploadKey(owner, pictureId));
    await Promise.all(name ? filesOfPicture(name).map((file) => media.remove(file)) : []);
  }
}
