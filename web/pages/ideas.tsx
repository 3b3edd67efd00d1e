import { EmptyState } from "../components/empty-state.tsx";
import { IdeaCard } from "../components/idea-card.tsx";
import { Pagination } from "../components/pagination.tsx";
import { commonMessages } from "../i18n/common.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { listMessages } from "../i18n/list.ts";
import type { IdeaListModel, PageContext } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import type { Page } from "./page.ts";

const sorts = ["trending", "newest", "most-supported", "closing-soon", "decided"] as const;

/** The list of ideas: one order, one circle or all of them. */
export function ideasPage(model: IdeaListModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = listMessages[lang];
  const title = model.circle ? words.titleIn(model.circle.name) : words.title;
  const isFront = model.firstPage && model.sort === "newest" && !model.circle;
  return {
    head: { title, description: words.describe, ...(!isFront && { noindex: true }) },
    address: { fr: listPath("fr", model), en: listPath("en", model) },
    content: (
      <div class="page">
        <header class="page__head">
          <h1>{title}</h1>
          <p class="page__lead">{words.leads[model.sort]}</p>
        </header>
        <Filters model={model} lang={lang} />
        <List model={model} format={format} />
        <Pagination
          lang={lang}
          next={model.nextCursor && paths.ideasPage(lang, { ...queryOf(model), cursor: model.nextCursor })}
          first={model.firstPage ? undefined : listPath(lang, model)}
        />
      </div>
    ),
  };
}

type Chosen = Pick<IdeaListModel, "sort" | "circle">;

const queryOf = ({ sort, circle }: Chosen) => ({
  ...(sort !== "newest" && { sort }),
  ...(circle && { circle: circle.circleId }),
});

/** The first page of an order and a circle; the plain one is published, the others are answered. */
const listPath = (lang: Lang, chosen: Chosen) =>
  chosen.sort === "newest" && !chosen.circle ? paths.ideas(lang) : paths.ideasPage(lang, queryOf(chosen));

function Filters({ model, lang }: { model: IdeaListModel; lang: Lang }) {
  const words = listMessages[lang];
  const { circle, sort } = model;
  return (
    <div class="filters">
      <nav class="tabs" aria-label={words.sortLabel}>
        {sorts.map((each) => (
          <a
            key={each}
            href={listPath(lang, { sort: each, ...(circle && { circle }) })}
            aria-current={each === sort ? "page" : undefined}
          >
            {words.sorts[each]}
          </a>
        ))}
      </nav>
      <nav class="filters__circles" aria-label={words.circleLabel}>
        <a class="chip chip--all" href={listPath(lang, { sort })} aria-current={circle ? undefined : "true"}>
          {words.allCircles}
        </a>
        {model.circles.map((each) => (
          <a
            key={each.circleId}
            class={`chip chip--${each.palette}`}
            href={listPath(lang, { sort, circle: each })}
            aria-current={each.circleId === circle?.circleId ? "true" : undefined}
          >
            {each.name}
          </a>
        ))}
      </nav>
    </div>
  );
}

function List({ model, format }: { model: IdeaListModel; format: Format }) {
  const words = listMessages[format.lang];
  if (model.ideas.length === 0) {
    return (
      <EmptyState title={model.firstPage ? words.empty : words.emptyEnd}>
        <a class="button" href={paths.write(format.lang)}>
          {commonMessages[format.lang].submit}
        </a>
      </EmptyState>
    );
  }
  return (
    <div class="cards">
      {model.ideas.map((idea, index) => (
        <IdeaCard key={idea.ideaId} idea={idea} format={format} level={2} eager={index < 3} />
      ))}
    </div>
  );
}
