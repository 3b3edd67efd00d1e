import { jobTitleIn } from "../../web/components/job-title.ts";
import type { IdeaCardModel, MemberPageModel } from "../../web/models.ts";
import type { CircleStore } from "../circles/store.ts";
import { isPublicStage } from "../ideas/lifecycle.ts";
import type { OwnIdea } from "../ideas/listings.ts";
import type { Profile } from "../members/contract.ts";
import { IdeaId, type MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { currentCards, presentCards } from "./list-cards.ts";
import { circleLink } from "./present-circle.ts";
import type { PageSources } from "./sources.ts";

export type MemberPageDeps = {
  profile: (memberId: MemberId) => Promise<Profile>;
  ownIdeas: (memberId: MemberId) => Promise<OwnIdea[]>;
  supportsOf: (memberId: MemberId, limit: number) => Promise<{ ideaId: string }[]>;
  memberships: Pick<CircleStore, "circlesOf">;
};

const shownAtMost = 12;

/** A person's public page: their name, since when, and what they chose to show of what anyone may read. */
export async function memberPage(
  deps: MemberPageDeps,
  sources: PageSources,
  memberId: MemberId,
  lang: Language,
): Promise<MemberPageModel> {
  const { name, title, joinedAt, shows } = await deps.profile(memberId);
  const [circles, ideas, supports, places] = await Promise.all([
    sources.circles(),
    shows.ideas ? deps.ownIdeas(memberId) : [],
    shows.supports ? deps.supportsOf(memberId, shownAtMost) : [],
    shows.circles ? deps.memberships.circlesOf(memberId) : [],
  ]);
  const present = async (ideaIds: IdeaId[]): Promise<IdeaCardModel[]> => {
    const listed = ideaIds.slice(0, shownAtMost).map((ideaId) => ({ ideaId }));
    return presentCards(await currentCards(sources, listed), circles, lang);
  };
  const belongsTo = new Set(places.map(({ circleId }) => circleId));
  return {
    memberId,
    name,
    ...(title && { title: jobTitleIn(title, lang) }),
    since: joinedAt,
    ...(shows.ideas && {
      ideas: await present(ideas.filter(({ stage }) => isPublicStage(stage)).map(({ ideaId }) => ideaId)),
    }),
    ...(shows.supports && { supports: await present(supports.map(({ ideaId }) => IdeaId.parse(ideaId))) }),
    ...(shows.circles && {
      circles: circles
        .filter(({ circleId }) => belongsTo.has(circleId))
        .map((circle) => circleLink(circle, circle.circleId, lang)),
    }),
  };
}
