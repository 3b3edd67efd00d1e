import type { ShownPicture } from "../ideas/contract.ts";
import type { IdeaId, MemberId, PictureId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Arrangement, Gallery, Picture, Pictured } from "./contract.ts";
import { pictureName } from "./files.ts";
import { type PictureRefusal, type PictureType, pictureLimits } from "./limits.ts";

export const emptyGallery = (ideaId: IdeaId, memberId: MemberId): Gallery => ({
  ideaId,
  memberId,
  version: 0,
  pictures: [],
});

export const pictureIn = (gallery: Pictured | undefined, pictureId: PictureId | undefined): Picture | undefined =>
  gallery?.pictures.find((picture) => picture.pictureId === pictureId);

type Announced = { type: PictureType; replaces?: PictureId | undefined };

/**
 * A place for a picture that is about to be sent, among so many at most. What was refused takes no place, nor does what will take another's;
 * of two that would take the same one, the later is meant.
 * @throws Problem too-many-pictures
 */
export function withPlace<G extends Pictured>(
  gallery: G,
  pictureId: PictureId,
  sent: Announced,
  now: Date,
  most: number = pictureLimits.most,
): G {
  const replaces = pictureIn(gallery, sent.replaces)?.status === "ready" ? sent.replaces : undefined;
  const others = gallery.pictures.filter((picture) => !replaces || replacedBy(picture) !== replaces);
  const taken = others.filter((picture) => picture.status !== "refused" && !pictureIn(gallery, replacedBy(picture)));
  if (!replaces && taken.length >= most) throw new Problem("too-many-pictures", { values: { limit: most } });
  const refused = others.filter(({ status }) => status === "refused");
  const forgotten = refused.slice(0, Math.max(0, refused.length - most));
  const kept = others.filter((picture) => !forgotten.includes(picture));
  const { type } = sent;
  const place: Picture = { pictureId, type, addedAt: now.toISOString(), alt: "", status: "waiting" };
  return { ...gallery, pictures: [...kept, { ...place, ...(replaces && { replaces }) }] };
}

const replacedBy = (picture: Picture) => (picture.status === "waiting" ? picture.replaces : undefined);

export const without = <G extends Pictured>(gallery: G, pictureId: PictureId): G => ({
  ...gallery,
  pictures: gallery.pictures.filter((picture) => picture.pictureId !== pictureId),
});

/**
 * In the order asked for; a picture that another tab added meanwhile keeps its place behind. What is asked of one that
 * was replaced meanwhile is done to the one in its place.
 */
export function arranged(gallery: Gallery, { pictures: asked }: Arrangement): Gallery {
  const named = new Map<PictureId, Picture>();
  for (const { pictureId, alt } of asked) {
    const picture = pictureIn(gallery, pictureId) ?? gallery.pictures.find(({ replaces }) => replaces === pictureId);
    if (picture && !named.has(picture.pictureId)) named.set(picture.pictureId, { ...picture, alt });
  }
  return {
    ...gallery,
    pictures: [...named.values(), ...gallery.pictures.filter((each) => !named.has(each.pictureId))],
  };
}

export type Verdict = { width: number; height: number } | { reason: PictureRefusal };

/** What the check found, told once: a picture that waits no longer, or is gone, stays as it is. */
export function judged<G extends Pictured>(gallery: G, pictureId: PictureId, verdict: Verdict): G | undefined {
  const picture = pictureIn(gallery, pictureId);
  if (picture?.status !== "waiting") return undefined;
  const { status: _, replaces, ...waited } = picture;
  if ("reason" in verdict) return withInstead(gallery, pictureId, { ...waited, status: "refused", ...verdict });
  const name = pictureName(pictureId, verdict.width, verdict.height);
  const ready: Picture = { ...waited, status: "ready", name, ...verdict };
  const old = pictureIn(gallery, replaces);
  if (!old) return withInstead(gallery, pictureId, ready);
  const inItsPlace = { ...ready, alt: ready.alt || old.alt, replaces: old.pictureId };
  return withInstead(without(gallery, pictureId), old.pictureId, inItsPlace);
}

const withInstead = <G extends Pictured>(gallery: G, pictureId: PictureId, instead: Picture): G => ({
  ...gallery,
  pictures: gallery.pictures.map((picture) => (picture.pictureId === pictureId ? instead : picture)),
});

/** What readers are shown. */
export const shownOf = (gallery: Gallery): ShownPicture[] =>
  gallery.pictures.flatMap((picture) => {
    if (picture.status !== "ready") return [];
    const { name, alt, width, height } = picture;
    return [{ name, alt, width, height }];
  });
