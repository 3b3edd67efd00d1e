import type { ProgrammePageModel, ProgrammeTileModel } from "../../web/models.ts";
import { testPaths } from "../../web/test-paths.ts";
import type { Circle } from "../circles/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import type { Results } from "../testing/closure-contract.ts";
import type { Page } from "./page.ts";
import { pictureOn } from "./present-card.ts";
import { circleLink } from "./present-circle.ts";
import type { PageSources } from "./sources.ts";

/** Every programme that anybody may know of: those that take people first. */
export async function programmesPage(sources: PageSources): Promise<Page> {
  const [cards, circles] = await Promise.all([sources.programmes(), sources.circles()]);
  const ideas = new Map(
    await Promise.all(cards.map(async (card) => [card.programmeId, await ideaOf(sources, card)] as const)),
  );
  const tilesIn = (lang: Language, isOver: boolean) =>
    cards
      .filter(({ stage }) => (stage === "closed") === isOver)
      .map((card) => tileOf(card, circles, lang, ideas.get(card.programmeId)));
  return {
    path: testPaths.programmes,
    content: (lang) => ({
      page: "programmes",
      model: {
        open: tilesIn(lang, false),
        over: tilesIn(lang, true),
      },
    }),
  };
}

/** The page of a public programme; undefined for any other. */
export async function programmePage(sources: PageSources, programmeId: ProgrammeId): Promise<Page | undefined> {
  const programme = await sources.findProgramme(programmeId);
  if (!programme) return undefined;
  const [circles, idea, results] = await Promise.all([
    sources.circles(),
    ideaOf(sources, programme),
    programme.stage === "closed" ? sources.results(programmeId) : undefined,
  ]);
  const storyHtml = { fr: markdownToHtml(programme.story.fr), en: markdownToHtml(programme.story.en) };
  return {
    path: (lang) => testPaths.programme(lang, programmeId),
    content: (lang): { page: "programme"; model: ProgrammePageModel } => ({
      page: "programme",
      model: {
        programme: tileOf(programme, circles, lang, idea),
        about: {
          pitch: programme.pitch,
          kind: programme.kind,
          variants: programme.variants,
          phases: programme.phases.map((phase) => ({ ...phase, tasks: [] })),
          features: programme.features,
          eligibility: programme.eligibility,
          notice: programme.notice,
          rewards: programme.rewards,
          startsOn: programme.startsOn,
          endsOn: programme.endsOn,
        },
        storyHtml: storyHtml[lang],
        ...(results?.published && { results: resultsIn(results, results.published[lang]) }),
        ...(programme.priorityUntil && { priorityUntil: programme.priorityUntil }),
        ...(idea && { idea: { ideaId: idea.ideaId, title: idea.title, textLang: idea.lang } }),
      },
    }),
  };
}

const resultsIn = (
  { publishedAt, changedAt, at }: Results,
  text: string,
): NonNullable<ProgrammePageModel["results"]> => ({
  text,
  publishedAt: publishedAt ?? at,
  ...(changedAt !== undefined && { changedAt }),
});

/** The programmes that came of an idea, for its page: only an idea with a yes has any. */
export async function programmesOf(sources: PageSources, { ideaId, decidedAt }: IdeaCard): Promise<ProgrammeCard[]> {
  if (!decidedAt) return [];
  return (await sources.programmes()).filter((card) => card.ideaId === ideaId);
}

function tileOf(
  card: ProgrammeCard,
  circles: readonly Circle[],
  lang: Language,
  idea: IdeaCard | undefined,
): ProgrammeTileModel {
  const circle = circleLink(
    circles.find(({ circleId }) => circleId === card.circleId),
    card.circleId,
    lang,
  );
  return {
    programmeId: card.programmeId,
    title: card.title[lang],
    pitch: card.pitch[lang],
    stage: card.stage,
    kind: card.kind,
    startsOn: card.startsOn,
    endsOn: card.endsOn,
    seats: card.variants.reduce((sum, { seats }) => sum + seats, 0),
    circle,
    ...(idea?.picture && { pictured: { ...pictureOn(idea), ideaId: idea.ideaId, title: idea.title, circle } }),
  };
}

async function ideaOf(sources: PageSources, { ideaId }: ProgrammeCard): Promise<IdeaCard | undefined> {
  const card = ideaId && (await sources.findCard(ideaId));
  return card && sources.shows(card) ? card : undefined;
}
