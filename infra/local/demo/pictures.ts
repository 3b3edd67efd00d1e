import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { Gallery } from "../../../functions/pictures/contract.ts";
import { newPictureId } from "../../../functions/platform/ids.ts";
import { seededBytes } from "./chance.ts";
import { type View, views } from "./drawing/draw.ts";
import type { IdeaPlan } from "./idea-plan.ts";

/** The whole drawing is the cover; the other views lie beside it. */
export const pictureName = (name: string, view: View): string => `${name}${view === "whole" ? "" : `-${view}`}.svg`;

/** As large as the drawings say they are, in pixels. */
const size = { width: 800, height: 600 };

/** The drawings of an idea as its author put them in order and described them. */
export const galleryOf = (
  { name, views: said }: Pick<IdeaPlan, "name" | "views">,
  { ideaId, authorId, submittedAt }: IdeaCard,
): Gallery => ({
  ideaId,
  memberId: authorId,
  version: 1,
  pictures: views.map((view) => ({
    pictureId: newPictureId(seededBytes(`picture ${name} ${view}`)),
    type: "image/webp",
    addedAt: submittedAt,
    alt: said[view],
    status: "ready",
    name: pictureName(name, view),
    ...size,
  })),
});
