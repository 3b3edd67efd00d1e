import { EmptyState } from "../components/empty-state.tsx";
import { FoundIdea } from "../components/found-idea.tsx";
import { Pagination } from "../components/pagination.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { TagChip } from "../components/tag-chip.tsx";
import { commonMessages } from "../i18n/common.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { listMessages } from "../i18n/list.ts";
import { searchMessages } from "../i18n/search.ts";
import type { PageContext, SearchPageModel } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** What was found, and a way on where nothing was. */
export function searchPage(model: SearchPageModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = searchMessages[lang];
  const address = (each: Lang) => paths.search(each, askedOf(model));
  return {
    head: {
      title: model.query ? words.titleFor(shortened(model.query)) : words.title,
      description: words.describe,
      noindex: true,
    },
    address: { fr: address("fr"), en: address("en") },
    content: (
      <div class="page page--search">
        <header class="search-head">
          <h1>{words.heading}</h1>
          <SearchForm lang={lang} query={model.query} circleId={model.circle?.circleId} large />
          {model.cut && <p class="notice">{words.cut}</p>}
        </header>
        {model.query && <Circles model={model} lang={lang} />}
        <Outcome model={model} format={format} />
      </div>
    ),
  };
}

const askedOf = ({ query, circle }: SearchPageModel) => ({
  ...(query && { q: query }),
  ...(circle && { circle: circle.circleId }),
});

function Circles({ model, lang }: { model: SearchPageModel; lang: Lang }) {
  const link = (circle?: string) => paths.search(lang, { q: model.query, ...(circle && { circle }) });
  return (
    <nav class="filters__circles search-circles" aria-label={searchMessages[lang].circles}>
      <a class="chip chip--all" href={link()} aria-current={model.circle ? undefined : "true"}>
        {listMessages[lang].allCircles}
      </a>
      {model.circles.map(({ circleId, name, palette }) => (
        <a
          key={circleId}
          class={`chip chip--${palette}`}
          href={link(circleId)}
          aria-current={circleId === model.circle?.circleId ? "true" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

function Outcome({ model, format }: { model: SearchPageModel; format: Format }) {
  const { lang } = format;
  const words = searchMessages[lang];
  if (!model.query) return <Start model={model} lang={lang} text={words.start} />;
  if (model.found.length === 0) return <Nothing model={model} format={format} />;
  const next = model.nextCursor && paths.search(lang, { ...askedOf(model), cursor: model.nextCursor });
  return (
    <>
      <div class="search-said">
        <p aria-live="polite">
          <strong>{words.found(format, model.total)}</strong> {words.foundFor(format.quote(shortened(model.query)))}
        </p>
        <Meant model={model} format={format} />
        {model.nearest && <p class="soft">{words.nearest}</p>}
      </div>
      <ol class="founds">
        {model.found.map((found, at) => (
          <FoundIdea key={found.idea.ideaId} found={found} format={format} eager={at < 2} />
        ))}
      </ol>
      <Pagination lang={lang} next={next} first={model.firstPage ? undefined : paths.search(lang, askedOf(model))} />
    </>
  );
}

function Meant({ model, format }: { model: SearchPageModel; format: Format }) {
  if (!model.didYouMean) return null;
  return (
    <p>
      {searchMessages[format.lang].didYouMean}{" "}
      <a href={paths.search(format.lang, { ...askedOf(model), q: model.didYouMean })}>
        {format.quote(model.didYouMean)}
      </a>
      {format.lang === "fr" ? "\u202F?" : "?"}
    </p>
  );
}

function Nothing({ model, format }: { model: SearchPageModel; format: Format }) {
  const { lang } = format;
  const words = searchMessages[lang];
  if (model.onlySigns) return <Start model={model} lang={lang} text={words.signs} />;
  return (
    <EmptyState
      title={words.emptyTitle(format.quote(shortened(model.query)))}
      text={model.circle ? words.emptyIn : words.empty}
    >
      <Meant model={model} format={format} />
      {model.circle && (
        <a class="button button--ink" href={paths.search(lang, { q: model.query })}>
          {words.everywhere}
        </a>
      )}
      <a class="button button--quiet" href={paths.ideas(lang)}>
        {commonMessages[lang].ideas}
      </a>
      <a class="button" href={paths.write(lang)}>
        {commonMessages[lang].submit}
      </a>
      <Tags model={model} lang={lang} />
    </EmptyState>
  );
}

type StartProps = { model: SearchPageModel; lang: Lang; text: string };

const Start = ({ model, lang, text }: StartProps) => (
  <EmptyState title={searchMessages[lang].startTitle} text={text}>
    <Tags model={model} lang={lang} />
    <a class="button button--quiet" href={paths.ideas(lang)}>
      {commonMessages[lang].ideas}
    </a>
  </EmptyState>
);

const tagsOffered = 8;

const Tags = ({ model, lang }: Omit<StartProps, "text">) =>
  model.tags.length > 0 && (
    <nav class="search-tags" aria-label={listMessages[lang].tagLabel}>
      {model.tags.slice(0, tagsOffered).map((tag) => (
        <TagChip key={tag} tag={tag} lang={lang} />
      ))}
    </nav>
  );

const longestShown = 60;

/** What was searched for, as headings say it. */
function shortened(query: string): string {
  const letters = [...query];
  return letters.length <= longestShown ? query : `${letters.slice(0, longestShown).join("").trimEnd()}…`;
}
