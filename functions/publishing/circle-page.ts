import { paths } from "../../web/paths.ts";
import { isPrivate } from "../circles/contract.ts";
import { cardsAPage } from "../ideas/list-ideas.ts";
import type { CircleId } from "../platform/ids.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { currentCards, presentCards } from "./list-cards.ts";
import type { Page } from "./page.ts";
import { circleLink } from "./present-circle.ts";
import { presentCircle } from "./present-circle-page.ts";
import type { PageSources } from "./sources.ts";

/** A circle with its charter, its policy and its newest ideas. */
export async function circlePage(
  sources: PageSources,
  circleId: CircleId,
  now: Date,
  limit = cardsAPage,
): Promise<Page | undefined> {
  const [circle, members, newest] = await Promise.all([
    sources.findCircle(circleId),
    sources.memberCount(circleId),
    sources.newest({ circleId, limit, now }),
  ]);
  if (!circle) return undefined;
  const shown = await currentCards(sources, newest.ideas);
  return {
    path: (lang) => paths.circle(lang, circleId, isPrivate(circle)),
    content: (lang) => ({
      page: "circle",
      model: presentCircle(circle, members, presentCards(shown, [circle], lang), lang),
    }),
  };
}

/** The terms that authors accept, in their version in force. */
export async function termsPage(sources: PageSources, circleId: CircleId): Promise<Page | undefined> {
  const circle = await sources.findCircle(circleId);
  if (!circle) return undefined;
  return {
    path: (lang) => paths.terms(lang, circleId, isPrivate(circle)),
    content: (lang) => ({
      page: "terms",
      model: {
        circle: circleLink(circle, circleId, lang),
        termsHtml: markdownToHtml(circle.terms[lang]),
        version: circle.termsVersion,
        changedAt: circle.termsChangedAt,
      },
    }),
  };
}
