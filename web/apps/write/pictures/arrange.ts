import type { Picture } from "../../../../functions/pictures/contract.ts";
import type { PictureId } from "../../../../functions/platform/ids.ts";

/** The same pictures with one at another place; beyond the ends it stays at the end. */
export function moved(all: readonly Picture[], pictureId: PictureId, to: number): readonly Picture[] {
  const picture = all.find((each) => each.pictureId === pictureId);
  if (!picture) return all;
  const others = all.filter((each) => each !== picture);
  const at = Math.min(Math.max(0, to), others.length);
  return [...others.slice(0, at), picture, ...others.slice(at)];
}

/** The server's pictures, in the order and with the texts that were just given here. */
export function merged(mine: readonly Picture[], theirs: readonly Picture[]): readonly Picture[] {
  const known = mine.flatMap(({ pictureId, alt }) => {
    const picture = theirs.find((each) => each.pictureId === pictureId);
    return picture ? [{ ...picture, alt }] : [];
  });
  return [...known, ...theirs.filter(({ pictureId }) => !mine.some((each) => each.pictureId === pictureId))];
}
