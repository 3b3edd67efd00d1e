import type { Lang } from "../paths.ts";

/** One line of the list; `all` leads to the search page. */
export type Suggested = { text: string; lang: Lang; href: string; all?: true };

/** The list box below a search field, and what people hear of it. Focus stays in the field. */
export function suggestionList(form: HTMLFormElement, field: HTMLInputElement, label: string) {
  const list = document.createElement("ul");
  list.id = `${field.id}-options`;
  list.className = "search__options";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  const heard = document.createElement("p");
  heard.className = "visually-hidden";
  heard.setAttribute("role", "status");
  form.append(list, heard);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let at = -1;
  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const choose = (place: number) => {
    at = place;
    for (const [n, option] of options().entries()) option.setAttribute("aria-selected", String(n === at));
    const chosen = options()[at];
    if (chosen) field.setAttribute("aria-activedescendant", chosen.id);
    else field.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  };
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    field.setAttribute("aria-expanded", String(isOpen));
  };
  // The field keeps the focus while an option is pressed.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const href = target instanceof Element && target.closest<HTMLElement>("[role=option]")?.dataset.href;
    if (href) location.assign(href);
  });

  return {
    isOpen: () => !list.hidden,
    chosen: () => (list.hidden ? undefined : options()[at]?.dataset.href),
    close() {
      open(false);
      choose(-1);
    },
    /** One line on or back; beyond the ends nothing is chosen and Enter searches. */
    move(by: 1 | -1) {
      const size = options().length;
      choose(((at + 1 + by + size + 1) % (size + 1)) - 1);
    },
    show(suggested: readonly Suggested[], said: string) {
      list.replaceChildren(...suggested.map((each, n) => optionOf(each, `${list.id}-${n}`)));
      open(suggested.length > 0);
      choose(-1);
      heard.textContent = said;
    },
  };
}

function optionOf({ text, lang, href, all }: Suggested, id: string): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.className = all ? "search__option search__option--all" : "search__option";
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.lang = lang;
  option.dir = "auto";
  option.dataset.href = href;
  option.textContent = text;
  return option;
}
