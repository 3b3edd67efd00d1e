import type { Picture } from "../../../../functions/pictures/contract.ts";
import type { PictureId } from "../../../../functions/platform/ids.ts";

type All = readonly Picture[];

/** What has a place of its own, and what comes into the place of one of these once it is ready. */
export function placed(all: All): { shown: All; coming: All } {
  const comes = (picture: Picture) => all.some(({ pictureId }) => pictureId === replacedBy(picture));
  return { shown: all.filter((picture) => !comes(picture)), coming: all.filter(comes) };
}

export const replacedBy = (picture: Picture): PictureId | undefined =>
  picture.status === "waiting" ? picture.replaces : undefined;

/** The same pictures with one at another place; beyond the ends it stays at the end. */
export function moved(all: All, pictureId: PictureId, to: number): All {
  const { shown, coming } = placed(all);
  const picture = shown.find((each) => each.pictureId === pictureId);
  if (!picture) return all;
  const others = shown.filter((each) => each !== picture);
  const at = Math.min(Math.max(0, to), others.length);
  return [...others.slice(0, at), picture, ...others.slice(at), ...coming];
}

/** The server's pictures, in the order and with the texts that were just given here. */
export function merged(mine: All, theirs: All): All {
  const known = mine.flatMap(({ pictureId, alt }) => {
    const same = theirs.find((each) => each.pictureId === pictureId);
    const picture = same ?? theirs.find(({ replaces }) => replaces === pictureId);
    return picture ? [{ ...picture, alt }] : [];
  });
  const each = known.filter((picture, at) => known.findIndex((first) => first.pictureId === picture.pictureId) === at);
  return [...each, ...theirs.filter(({ pictureId }) => !each.some((own) => own.pictureId === pictureId))];
}
