import type { IdeaCardModel, StairModel } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import type { Circle } from "../circles/contract.ts";
import type { IdeaCard, Imported } from "../ideas/contract.ts";
import type { Language } from "../platform/languages.ts";
import { circleLink } from "./present-circle.ts";

/** A card as lists show it. `members` is told only of an idea whose clock waits for them. */
export function presentCard(
  card: IdeaCard,
  circle: Circle | undefined,
  lang: Language,
  members?: number,
): IdeaCardModel {
  return {
    ideaId: card.ideaId,
    title: card.title,
    pitch: card.pitch,
    textLang: card.lang,
    circle: circleLink(circle, card.circleId, lang),
    authorName: card.authorName,
    publishedAt: (card.stage === "archived" ? card.imported?.at : card.publishedAt) ?? card.submittedAt,
    stair: presentStair(card, circle, members),
    ...(card.private && { private: true }),
    ...pictureOn(card),
    ...(card.decidedAt && { decidedAt: card.decidedAt }),
    ...(card.imported && { imported: originOf(card.imported) }),
  };
}

export const pictureOn = ({ picture }: Pick<IdeaCard, "picture">) =>
  picture ? { picture: paths.picture(picture), pictureName: picture } : {};

const originOf = ({ from, votes }: Imported) => ({ from, ...(votes !== undefined && { votes }) });

function presentStair(card: IdeaCard, circle: Circle | undefined, members?: number): StairModel {
  const policy = circle?.policy;
  const waits = !card.clock && members !== undefined && policy?.kind === "share";
  return {
    steps: card.clock?.milestones ?? [],
    reached: card.reached,
    supporters: card.supporters,
    stage: card.stage,
    ...(card.endsAt && { endsAt: card.endsAt }),
    ...(waits && { waitsForMembers: { members, needed: policy.waitBelowMembers } }),
  };
}
