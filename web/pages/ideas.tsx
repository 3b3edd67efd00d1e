import { EmptyState } from "../components/empty-state.tsx";
import { FeedLink } from "../components/feed-link.tsx";
import { IdeaCard } from "../components/idea-card.tsx";
import { ListFilters } from "../components/list-filters.tsx";
import { Pagination } from "../components/pagination.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { commonMessages } from "../i18n/common.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { listMessages } from "../i18n/list.ts";
import type { IdeaListModel, PageContext } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** The list of ideas: one order, one circle or all of them. */
export function ideasPage(model: IdeaListModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = listMessages[lang];
  const title = titleOf(model, lang);
  const feed = feedPath(lang, model);
  const isFront = model.firstPage && model.sort === "newest" && !model.circle;
  return {
    head: { title, description: words.describe, feed, ...(!isFront && { noindex: true }) },
    address: { fr: listPath("fr", model), en: listPath("en", model) },
    content: (
      <div class="page">
        <header class="page__head">
          <h1>{title}</h1>
          <p class="page__lead">{words.leads[model.sort]}</p>
          <SearchForm lang={lang} circleId={model.circle?.circleId} />
        </header>
        <ListFilters model={model} lang={lang} pathOf={(chosen) => listPath(lang, chosen)} />
        <List model={model} format={format} />
        <Pagination
          lang={lang}
          next={model.nextCursor && listPath(lang, model, model.nextCursor)}
          first={model.firstPage ? undefined : listPath(lang, model)}
        />
        <FeedLink href={feed} lang={lang} />
      </div>
    ),
  };
}

function feedPath(lang: Lang, { circle, tag }: IdeaListModel): string {
  if (tag) return paths.feed.tag(lang, tag);
  return circle ? paths.feed.circle(lang, circle.circleId) : paths.feed.ideas(lang);
}

function titleOf({ circle, tag }: IdeaListModel, lang: Lang): string {
  const words = listMessages[lang];
  if (tag) return words.titleOfTag(tag);
  return circle ? words.titleIn(circle.name) : words.title;
}

type Chosen = Pick<IdeaListModel, "sort" | "circle" | "tag">;

const queryOf = ({ sort, circle }: Chosen) => ({
  ...(sort !== "newest" && { sort }),
  ...(circle && { circle: circle.circleId }),
});

/** The first page of an order, of a circle, a tag or everything; the plain one is published, the others are answered. */
function listPath(lang: Lang, chosen: Chosen, cursor?: string): string {
  const more = { ...queryOf(chosen), ...(cursor && { cursor }) };
  if (chosen.tag) return paths.tag(lang, chosen.tag, more);
  return chosen.sort === "newest" && !chosen.circle && !cursor ? paths.ideas(lang) : paths.ideasPage(lang, more);
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
