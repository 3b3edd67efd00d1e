import type { Picture, UploadInput } from "../../../../functions/pictures/contract.ts";
import type { IdeaId, PictureId } from "../../../../functions/platform/ids.ts";
import { type Answer, answerOf } from "../../answer.ts";
import { api } from "../../client.ts";
import { placed } from "./arrange.ts";

const pictures = api.pictures[":ideaId"];
type Pictures = Promise<Answer<{ pictures: Picture[] }>>;

export const readPictures = (ideaId: IdeaId): Pictures => answerOf(pictures.$get({ param: { ideaId } }));

/** The same `key` is the same picture, however often its upload is begun; without a form it has arrived already. */
export const allowUpload = (
  ideaId: IdeaId,
  key: string,
  json: UploadInput,
): Promise<Answer<{ picture: Picture; form?: Record<string, string> }>> =>
  answerOf(pictures.$post({ param: { ideaId }, header: { "idempotency-key": key }, json }));

/** Order and alternative texts, as they are to be; what is on its way into the place of another has none of its own. */
export function arrangePictures(ideaId: IdeaId, all: readonly Picture[]): Pictures {
  const asked = placed(all).shown.map(({ pictureId, alt }) => ({ pictureId, alt }));
  return answerOf(pictures.$put({ param: { ideaId }, json: { pictures: asked } }));
}

export const removePicture = (ideaId: IdeaId, pictureId: PictureId): Pictures =>
  answerOf(pictures[":pictureId"].$delete({ param: { ideaId, pictureId } }));
