import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { pictureAddress } from "../components/picture-address.ts";

/** A picture for those who may see it before everybody does. */
export const ownPicture = (ideaId: string, name: string, width: number): string => pictureAddress(name, width, ideaId);

export const cardPicture = ({ ideaId, picture }: Pick<IdeaCard, "ideaId" | "picture">): string | undefined =>
  picture ? ownPicture(ideaId, picture, 480) : undefined;
