import { CircleTile } from "../components/circle-tile.tsx";
import { DecisionBrief } from "../components/decision-brief.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { Figures } from "../components/figures.tsx";
import { HomeHero } from "../components/home-hero.tsx";
import { HopscotchPath } from "../components/hopscotch-path.tsx";
import { IdeaCard } from "../components/idea-card.tsx";
import { Section } from "../components/section.tsx";
import { type Format, formatFor } from "../i18n/format.ts";
import { homeMessages } from "../i18n/home.ts";
import type { HomePageModel, IdeaCardModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** The front page: the promise, the idea of the moment, what climbs, what closes, what was answered. */
export function homePage(model: HomePageModel, { lang, brand, origin }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  return {
    head: {
      title: brand.name,
      description: `${brand.tagline[lang]} ${homeMessages[lang].lead}`,
      feed: paths.feed.ideas(lang),
      ...(model.featured?.picture && { picture: { address: model.featured.picture } }),
      jsonLd: {
        "@context": "https://schema.org",
        "@type": "WebSite",
        name: brand.name,
        url: origin + paths.home(lang),
        inLanguage: lang,
      },
    },
    address: { fr: paths.home("fr"), en: paths.home("en") },
    content: (
      <div class="page page--home">
        <HomeHero model={model} tagline={brand.tagline[lang]} format={format} />
        <Figures items={figureItems(model, format)} label={homeMessages[lang].figures.title} />
        <HomeLists model={model} format={format} />
      </div>
    ),
  };
}

function HomeLists({ model, format }: { model: HomePageModel; format: Format }) {
  const { lang } = format;
  const words = homeMessages[lang];
  return (
    <>
      <Section
        title={words.climbing}
        more={{ href: paths.ideasPage(lang, { sort: "trending" }), label: words.climbingAll }}
      >
        <Cards ideas={model.climbing} format={format} />
      </Section>
      <HopscotchPath lang={lang} />
      {model.decided.length > 0 && (
        <Section title={words.decided} more={{ href: paths.decisions(lang), label: words.decidedAll }}>
          <div class="briefs">
            {model.decided.map((idea) => (
              <DecisionBrief key={idea.ideaId} idea={idea} format={format} />
            ))}
          </div>
        </Section>
      )}
      {model.closingSoon.length > 0 && (
        <Section
          title={words.closing}
          lead={words.closingLead}
          more={{ href: paths.ideasPage(lang, { sort: "closing-soon" }), label: words.climbingAll }}
        >
          <Cards ideas={model.closingSoon} format={format} />
        </Section>
      )}
      <Section title={words.circles} more={{ href: paths.circles(lang), label: words.circlesAll }}>
        {model.circles.length === 0 && <EmptyState title={words.noCircles} text={words.noCirclesText} />}
        <div class="circle-tiles">
          {model.circles.map((circle) => (
            <CircleTile key={circle.circleId} circle={circle} format={format} />
          ))}
        </div>
      </Section>
    </>
  );
}

function Cards({ ideas, format }: { ideas: IdeaCardModel[]; format: Format }) {
  const { lang } = format;
  const words = homeMessages[lang];
  if (ideas.length === 0) {
    return (
      <EmptyState title={words.empty} text={words.emptyText}>
        <a class="button" href={paths.write(lang)}>
          {words.submit}
        </a>
      </EmptyState>
    );
  }
  return (
    <div class="cards cards--row">
      {ideas.map((idea) => (
        <IdeaCard key={idea.ideaId} idea={idea} format={format} />
      ))}
    </div>
  );
}

function figureItems({ figures }: HomePageModel, format: Format) {
  const words = homeMessages[format.lang].figures;
  const { gathering, supporters, decided, medianDaysToDecision: median } = figures;
  const items = [
    { value: format.number(gathering), label: words.gathering(format.plural, gathering) },
    { value: format.number(supporters), label: words.supporters(format.plural, supporters) },
    { value: format.number(decided), label: words.decided(format.plural, decided) },
  ];
  if (median === undefined) return items;
  return [...items, { value: `${format.number(median)} ${words.days(format.plural, median)}`, label: words.median }];
}
