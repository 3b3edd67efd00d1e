import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { isDrawing, pictureIdIn } from "../../functions/pictures/limits.ts";
import { paths } from "../paths.ts";

/** A picture for those who may see it before everybody does; drawings are public from the start. */
export const ownPicture = (ideaId: string, name: string, width: number): string =>
  isDrawing(name) ? paths.picture(name) : paths.guardedPicture(ideaId, pictureIdIn(name), width);

export const cardPicture = ({ ideaId, picture }: Pick<IdeaCard, "ideaId" | "picture">): string | undefined =>
  picture ? ownPicture(ideaId, picture, 480) : undefined;
