import { formatFor } from "../i18n/format.ts";
import { suggestionMessages } from "../i18n/suggestions.ts";
import { type Lang, paths } from "../paths.ts";
import { type Suggested, suggestionList } from "./suggestion-list.ts";

const pauseMs = 160;
const fewestLetters = 2;

/**
 * Titles that fit, while somebody types: a combobox with a list box, as the WAI-ARIA authoring practices have it.
 * Enter without a choice searches, as the form does without a script.
 */
export function offerSuggestions(form: HTMLFormElement, lang: Lang): void {
  const field = form.querySelector<HTMLInputElement>("input[type=search]");
  if (!field) return;
  const words = suggestionMessages[lang];
  const list = suggestionList(form, field, words.suggestions);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();

  async function ask(): Promise<void> {
    const q = field?.value.trim() ?? "";
    clearTimeout(waiting);
    asking.abort();
    if (q.length < fewestLetters) return list.close();
    asking = new AbortController();
    const { signal } = asking;
    const found = await suggestionsFor(lang, q, circleOf(form), signal);
    if (signal.aborted || !found) return;
    const said = words.suggested(formatFor(lang, "UTC"), found.length);
    list.show([...found, ...(found.length > 0 ? [everything(form, lang, q)] : [])], said);
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pauseMs);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && list.isOpen()) {
      event.preventDefault();
      list.close();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      if (list.isOpen()) list.move(by);
      else void ask().then(() => list.isOpen() && list.move(by));
    }
    const chosen = list.chosen();
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      location.assign(chosen);
    }
  });
  field.addEventListener("blur", () => {
    clearTimeout(waiting);
    asking.abort();
    list.close();
  });
  if (field.value.trim() !== field.defaultValue.trim()) void ask();
}

const circleOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>("input[name=circle]")?.value;

function everything(form: HTMLFormElement, lang: Lang, q: string): Suggested {
  const circle = circleOf(form);
  const quoted = formatFor(lang, "UTC").quote(q);
  return {
    text: suggestionMessages[lang].all(quoted),
    lang,
    href: paths.search(lang, { q, ...(circle && { circle }) }),
    all: true,
  };
}

type Answer = { ideas: { ideaId: string; title: string; lang: Lang }[] };

/** Undefined when there is no answer: then the form works as it does without suggestions. */
async function suggestionsFor(lang: Lang, q: string, circle: string | undefined, signal: AbortSignal) {
  try {
    const response = await fetch(paths.suggestions(lang, { q, ...(circle && { circle }) }), { signal });
    if (!response.ok) return undefined;
    const { ideas }: Answer = await response.json();
    return ideas.map((idea): Suggested => ({ text: idea.title, lang: idea.lang, href: paths.idea(lang, idea) }));
  } catch {
    return undefined;
  }
}
