import { isDrawing, jpegFile, pictureFile, pictureIdIn } from "../../functions/pictures/files.ts";
import type { IdeaCardModel } from "../models.ts";
import { paths } from "../paths.ts";

/** A picture in one of its widths: a public file, or behind the route that asks who may see it. Drawings are public. */
export const pictureAddress = (name: string, width: number, guardedBy?: string): string =>
  guardedBy && !isDrawing(name)
    ? paths.guardedPicture(guardedBy, pictureIdIn(name), width)
    : paths.pictureFile(pictureFile(name, width));

/** For what reads no WebP; the route has no other. */
export const pictureForAll = (name: string, width: number, guardedBy?: string): string =>
  guardedBy ? pictureAddress(name, width, guardedBy) : paths.pictureFile(jpegFile(name));

/** Pictures of a private circle are its members' alone. */
export const guardOf = (idea: Pick<IdeaCardModel, "ideaId" | "private">): string | undefined =>
  idea.private && idea.ideaId;
