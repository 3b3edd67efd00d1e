import type { Format } from "./format.ts";

/** What a decision is made from, drawn on the review desk. */
const fr = {
  demand: {
    title: "Combien paieraient au moins ce prix",
    summary: (n: string, half: string) => `${n} réponses ; la moitié paierait ${half} ou plus.`,
    half: (price: string) => `la moitié : ${price}`,
    table: "Les mêmes parts en tableau",
    atLeast: "Au moins",
    share: "Part des réponses",
  },
  whys: {
    title: "Pourquoi cette idée",
    of: (n: string, of: string) => `${n} sur ${of} le disent`,
    more: (n: number, f: Format) =>
      f.plural(n, { one: `${f.number(n)} autre raison`, other: `${f.number(n)} autres raisons` }),
  },
  themes: {
    title: "De quoi parlent les commentaires",
    of: (n: number, f: Format) =>
      f.plural(n, { one: `${f.number(n)} commentaire`, other: `${f.number(n)} commentaires` }),
    chart: "Thèmes, par nombre de commentaires",
    summary: (theme: string, n: string, all: string) => `Premier thème : ${theme}, dans ${n} commentaires sur ${all}.`,
    silence: "Personne n’a encore commenté.",
    none: "Trop peu de mots reviennent pour faire un thème.",
    examples: "Ce qui s’y dit",
    table: "Les mêmes thèmes en tableau",
    theme: "Thème",
    comments: "Commentaires",
  },
  similar: { title: "Des idées proches", none: "Aucune idée publique ne lui ressemble." },
  past: {
    title: (name: string) => `Les autres idées de ${name}`,
    none: "C’est sa première idée publiée.",
  },
};
const en: typeof fr = {
  demand: {
    title: "How many would pay at least so much",
    summary: (n, half) => `${n} answers; half of them would pay ${half} or more.`,
    half: (price) => `half: ${price}`,
    table: "The same shares as a table",
    atLeast: "At least",
    share: "Share of answers",
  },
  whys: {
    title: "Why this idea",
    of: (n, of) => `${n} of ${of} say why`,
    more: (n, f) => f.plural(n, { one: `${f.number(n)} more reason`, other: `${f.number(n)} more reasons` }),
  },
  themes: {
    title: "What the comments talk about",
    of: (n, f) => f.plural(n, { one: `${f.number(n)} comment`, other: `${f.number(n)} comments` }),
    chart: "Themes, by number of comments",
    summary: (theme, n, all) => `First theme: ${theme}, in ${n} of ${all} comments.`,
    silence: "Nobody has commented yet.",
    none: "Too few words come back to make a theme.",
    examples: "What is said",
    table: "The same themes as a table",
    theme: "Theme",
    comments: "Comments",
  },
  similar: { title: "Ideas like it", none: "No public idea is like it." },
  past: { title: (name) => `${name}’s other ideas`, none: "This is their first published idea." },
};
export const evidenceMessages = { fr, en };
