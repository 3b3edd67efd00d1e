import { IdeaId, PictureId } from "../platform/ids.ts";

/** Where a picture arrives; the only place that the form of its upload lets it go. */
export const uploadKey = (ideaId: IdeaId, pictureId: PictureId) => `${ideaId}/${pictureId}`;

/** Whose picture an object is; undefined for a key that no form of ours allows. */
export function uploadIn(key: string): { ideaId: IdeaId; pictureId: PictureId } | undefined {
  const [idea, picture, ...more] = key.split("/");
  const ideaId = IdeaId.safeParse(idea);
  const pictureId = PictureId.safeParse(picture);
  return ideaId.success && pictureId.success && more.length === 0
    ? { ideaId: ideaId.data, pictureId: pictureId.data }
    : undefined;
}
