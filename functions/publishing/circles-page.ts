import type { CircleTile } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import type { Circle } from "../circles/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { Language } from "../platform/languages.ts";
import { currentCards, presentCards } from "./list-cards.ts";
import type { Page } from "./page.ts";
import { circleLink, presentPolicy } from "./present-circle.ts";
import type { PageSources } from "./sources.ts";

const ideasOnATile = 3;

/** A circle with its number of members and its newest ideas: one count and one Query a circle. */
export type FilledCircle = { circle: Circle; members: number; ideas: IdeaCard[] };

export async function filledCircles(sources: PageSources, now: Date): Promise<FilledCircle[]> {
  const circles = await sources.circles();
  return Promise.all(
    circles.map(async (circle) => {
      const [members, newest] = await Promise.all([
        sources.memberCount(circle.circleId),
        sources.newest({ circleId: circle.circleId, limit: ideasOnATile, now }),
      ]);
      return { circle, members, ideas: await currentCards(sources, newest.ideas) };
    }),
  );
}

export const presentTile = ({ circle, members, ideas }: FilledCircle, lang: Language): CircleTile => ({
  ...circleLink(circle, circle.circleId, lang),
  tagline: circle.tagline[lang],
  members,
  ideas: presentCards(ideas, [circle], lang),
});

export async function circlesPage(sources: PageSources, now: Date): Promise<Page> {
  const filled = await filledCircles(sources, now);
  return {
    path: paths.circles,
    content: (lang) => ({ page: "circles", model: { circles: filled.map((circle) => presentTile(circle, lang)) } }),
  };
}

/** How the clock works, told with each circle's own numbers. */
export async function howItWorksPage(sources: PageSources): Promise<Page> {
  const circles = await sources.circles();
  const members = await Promise.all(circles.map(({ circleId }) => sources.memberCount(circleId)));
  return {
    path: paths.howItWorks,
    content: (lang) => ({
      page: "how-it-works",
      model: {
        circles: circles.map((circle, i) => ({
          circle: circleLink(circle, circle.circleId, lang),
          policy: presentPolicy(circle.policy, members[i] ?? 0),
          members: members[i] ?? 0,
        })),
      },
    }),
  };
}
