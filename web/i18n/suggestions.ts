import type { Format } from "./format.ts";

const fr = {
  suggestions: "Idées proposées",
  suggested: (format: Format, count: number) =>
    count === 0
      ? "Aucune proposition"
      : `${format.number(count)} ${format.plural(count, { one: "proposition", other: "propositions" })}, flèches pour choisir`,
  all: (query: string) => `Tout chercher pour ${query}`,
};

const en: typeof fr = {
  suggestions: "Suggested ideas",
  suggested: (format, count) =>
    count === 0
      ? "No suggestions"
      : `${format.number(count)} ${format.plural(count, { one: "suggestion", other: "suggestions" })}, arrow keys to choose`,
  all: (query) => `Search everything for ${query}`,
};

/** What is suggested while somebody types into the search form. */
export const suggestionMessages = { fr, en };
