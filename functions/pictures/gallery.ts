import type { ShownPicture } from "../ideas/contract.ts";
import type { IdeaId, MemberId, PictureId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Arrangement, Gallery, Picture } from "./contract.ts";
import { type PictureRefusal, type PictureType, pictureLimits, pictureName } from "./limits.ts";

export const emptyGallery = (ideaId: IdeaId, memberId: MemberId): Gallery => ({
  ideaId,
  memberId,
  version: 0,
  pictures: [],
});

export const pictureIn = (gallery: Gallery | undefined, pictureId: PictureId): Picture | undefined =>
  gallery?.pictures.find((picture) => picture.pictureId === pictureId);

/** A place for a picture that is about to be sent. What was refused takes no place. @throws Problem too-many-pictures */
export function withPlace(gallery: Gallery, pictureId: PictureId, type: PictureType, now: Date): Gallery {
  const { most } = pictureLimits;
  const taken = gallery.pictures.filter(({ status }) => status !== "refused");
  if (taken.length >= most) throw new Problem("too-many-pictures", { values: { limit: most } });
  const refused = gallery.pictures.filter(({ status }) => status === "refused");
  const forgotten = refused.slice(0, Math.max(0, refused.length - most));
  const kept = gallery.pictures.filter((picture) => !forgotten.includes(picture));
  const place: Picture = { pictureId, type, addedAt: now.toISOString(), alt: "", status: "waiting" };
  return { ...gallery, pictures: [...kept, place] };
}

export const without = (gallery: Gallery, pictureId: PictureId): Gallery => ({
  ...gallery,
  pictures: gallery.pictures.filter((picture) => picture.pictureId !== pictureId),
});

/** In the order asked for; a picture that another tab added meanwhile keeps its place behind. */
export function arranged(gallery: Gallery, { pictures: asked }: Arrangement): Gallery {
  const named = asked.flatMap(({ pictureId, alt }) => {
    const picture = pictureIn(gallery, pictureId);
    return picture ? [{ ...picture, alt }] : [];
  });
  const others = gallery.pictures.filter(({ pictureId }) => !asked.some((each) => each.pictureId === pictureId));
  return { ...gallery, pictures: [...named, ...others] };
}

export type Verdict = { width: number; height: number } | { reason: PictureRefusal };

/** What the check found, told once: a picture that waits no longer, or is gone, stays as it is. */
export function judged(gallery: Gallery, pictureId: PictureId, verdict: Verdict): Gallery | undefined {
  if (pictureIn(gallery, pictureId)?.status !== "waiting") return undefined;
  const outcome =
    "reason" in verdict
      ? ({ status: "refused", reason: verdict.reason } as const)
      : ({ status: "ready", name: pictureName(pictureId, verdict.width, verdict.height), ...verdict } as const);
  return {
    ...gallery,
    pictures: gallery.pictures.map((picture) =>
      picture.pictureId === pictureId ? { ...picture, ...outcome } : picture,
    ),
  };
}

/** What readers are shown. */
export const shownOf = (gallery: Gallery): ShownPicture[] =>
  gallery.pictures.flatMap((picture) => {
    if (picture.status !== "ready") return [];
    const { name, alt, width, height } = picture;
    return [{ name, alt, width, height }];
  });
