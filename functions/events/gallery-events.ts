import type { Item } from "./stream-record.ts";

/** What a gallery named before and names no longer. */
export function droppedPictures(before: Item | undefined, after: Item | undefined): object[] {
  const kept = picturesIn(after).map(({ pictureId }) => pictureId);
  return picturesIn(before)
    .filter(({ pictureId }) => !kept.includes(pictureId))
    .map(({ pictureId, name }) => ({ pictureId, name }));
}

/** A gallery that is gone, or names a picture no longer, leaves what was stored of it to be cleared away. */
export function galleryEvents(ideaId: string, before: Item | undefined, after: Item | undefined): object[] {
  const pictures = droppedPictures(before, after);
  return pictures.length > 0 ? [{ type: "pictures.dropped", ideaId, pictures }] : [];
}

const picturesIn = (item: Item | undefined): Item[] => (Array.isArray(item?.pictures) ? item.pictures : []);
