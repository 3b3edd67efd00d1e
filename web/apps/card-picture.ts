import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { pictureIdIn, sizeIn } from "../../functions/pictures/limits.ts";
import { paths } from "../paths.ts";

/** A cover for those who may see it before everybody does; drawings are public from the start. */
export const cardPicture = ({ ideaId, picture }: Pick<IdeaCard, "ideaId" | "picture">): string | undefined => {
  if (!picture) return undefined;
  return sizeIn(picture) ? paths.guardedPicture(ideaId, pictureIdIn(picture), 480) : paths.picture(picture);
};
