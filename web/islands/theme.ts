import { sessionMessages } from "../i18n/session.ts";
import type { Lang } from "../paths.ts";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];
const key = "palier:theme";

function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(key);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system";
  }
}

function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function remember(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Where nothing can be kept, the choice holds for this page.
  }
}

/** Three named choices, all visible; a switch with two positions would hide the third. */
export function offerThemes(place: HTMLElement, lang: Lang): void {
  const words = sessionMessages[lang];
  const set = document.createElement("fieldset");
  set.className = "themes";
  const legend = document.createElement("legend");
  legend.textContent = words.theme;
  legend.className = "themes__title";
  set.append(legend, ...themes.map((theme) => choice(theme, words[theme])));
  set.addEventListener("change", ({ target }) => {
    const theme = themes.find((name) => target instanceof HTMLInputElement && name === target.value) ?? "system";
    remember(theme);
    applyTheme(theme);
  });
  place.replaceChildren(set);
}

function choice(theme: Theme, words: string): HTMLLabelElement {
  const label = document.createElement("label");
  label.className = "themes__choice";
  const input = document.createElement("input");
  Object.assign(input, { type: "radio", name: "theme", value: theme, checked: rememberedTheme() === theme });
  label.append(input, words);
  return label;
}
