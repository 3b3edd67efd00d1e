import { paths } from "../../web/paths.ts";
import type { Circle } from "../circles/contract.ts";
import type { IdeaCard, Imported, ShownPicture } from "../ideas/contract.ts";
import type { IdeaId } from "../platform/ids.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { lineage } from "./lineage.ts";
import { currentCards } from "./list-cards.ts";
import { alsoSuggested } from "./merged.ts";
import type { Page } from "./page.ts";
import { presentCard } from "./present-card.ts";
import { presentDecision } from "./present-decision.ts";
import { presentTimeline } from "./present-timeline.ts";
import { programmesOf } from "./programme-pages.ts";
import type { PageSources } from "./sources.ts";

const otherIdeas = 3;
/** Of the 60 KB that a page may have; the rest is a link away. */
const roomForTalk = { threads: 8, bytes: 8_000 };

/** What an idea's page needs, read once for both languages; undefined when nobody may read it. */
export async function ideaPage(
  sources: PageSources,
  ideaId: IdeaId,
  now: Date,
): Promise<(Page & { card: IdeaCard; pictures: ShownPicture[] }) | undefined> {
  const card = await readableCard(sources, ideaId);
  if (!card) return undefined;
  const [story, records, decisions, circle, talk, others] = await Promise.all([
    sources.story(ideaId),
    sources.records(ideaId),
    card.reviewOpenedAt ? sources.decisions(ideaId) : [],
    sources.findCircle(card.circleId),
    sources.talk(card, roomForTalk),
    sources
      .newest({ circleId: card.circleId, limit: otherIdeas + 1, now })
      .then((page) => currentCards(sources, page.ideas)),
  ]);
  const [members, kin, merged, programmes] = await Promise.all([
    membersIfWaiting(sources, card, circle),
    lineage(sources, card),
    records.some(({ kind }) => kind === "took-in") ? alsoSuggested(sources, card) : [],
    programmesOf(sources, card),
  ]);
  const more = others.filter((other) => other.ideaId !== ideaId).slice(0, otherIdeas);
  const storyHtml = markdownToHtml(story.story);
  const { pictures = [] } = story;
  return {
    card,
    pictures,
    path: (lang) => paths.idea(lang, card),
    content: (lang) => ({
      page: "idea",
      model: {
        card: presentCard(card, circle, lang, members),
        ...kin,
        ...(programmes.length > 0 && {
          programmes: programmes.map(({ programmeId, title, stage }) => ({ programmeId, title: title[lang], stage })),
        }),
        ...(merged.length > 0 && { alsoSuggested: merged }),
        ...(card.imported ? { imported: historyOf(card, card.imported) } : { authorId: card.authorId }),
        ...(card.coCreators && { coCreators: card.coCreators }),
        kind: card.kind,
        ...(card.improves && { improves: card.improves }),
        storyHtml,
        pictures,
        tags: card.tags,
        ...(circle?.questions && { questions: circle.questions }),
        timeline: presentTimeline(records),
        decisions: decisions.map((decision) => presentDecision(decision, lang)),
        ...(card.stage === "in_review" && card.reviewOpenedAt && { inReviewSince: card.reviewOpenedAt }),
        talk,
        more: more.map((other) => presentCard(other, circle, lang)),
      },
    }),
  };
}

const historyOf = ({ submittedAt }: IdeaCard, { importId: _, ...history }: Imported) => ({
  ...history,
  broughtAt: submittedAt,
});

/** The card with the exact number of supporters, if these pages may show it. */
async function readableCard(sources: PageSources, ideaId: IdeaId): Promise<IdeaCard | undefined> {
  const standing = await sources.standing(ideaId);
  if (!standing || !sources.shows(standing.card)) return undefined;
  return { ...standing.card, supporters: standing.supporters };
}

async function membersIfWaiting(sources: PageSources, card: IdeaCard, circle: Circle | undefined) {
  const waits = card.stage === "gathering" && !card.clock && circle?.policy.kind === "share";
  return waits ? sources.memberCount(card.circleId) : undefined;
}
