import { searchFormMessages } from "../i18n/search-form.ts";
import { type Lang, paths } from "../paths.ts";
import { Icon } from "./icon.tsx";

type SearchFormProps = {
  lang: Lang;
  query?: string;
  /** Searches within this circle. */
  circleId?: string | undefined;
  large?: boolean;
};

/** Searches without a script; with one, titles are suggested while somebody types (`web/islands/suggestions.ts`). */
export function SearchForm({ lang, query = "", circleId, large = false }: SearchFormProps) {
  const words = searchFormMessages[lang];
  return (
    <search class={large ? "search search--large" : "search"}>
      <form class="search__form" action={paths.search(lang)} method="get" data-island="search">
        <label class="visually-hidden" for="search-field">
          {words.label}
        </label>
        <input
          class="search__field"
          id="search-field"
          type="search"
          name="q"
          value={query}
          placeholder={words.placeholder}
          autocomplete="off"
          enterkeyhint="search"
          dir="auto"
        />
        {circleId && <input type="hidden" name="circle" value={circleId} />}
        <button class="button button--ink search__button" type="submit">
          <Icon name="search" />
          <span class="search__word">{words.button}</span>
        </button>
      </form>
    </search>
  );
}
