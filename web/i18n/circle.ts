import type { Forms } from "./format.ts";

type Plural = (count: number, forms: Forms) => string;

const fr = {
  title: "Cercles",
  lead: "Un cercle réunit des gens autour d’un même quotidien. Chacun a sa charte, ses règles et son escalier.",
  describe: "Les cercles de la communauté, leurs chartes et leurs idées.",
  members: (plural: Plural, count: number, shown: string) =>
    `${shown} ${plural(count, { one: "membre", other: "membres", many: "de membres" })}`,
  objective: "Ce que nous visons",
  why: "Pourquoi ce cercle",
  data: "Vos données",
  charter: "La charte",
  closed: (date: string) => `Ce cercle est clos depuis le ${date}. Tout reste à lire ; il ne prend plus d’idée.`,
  rules: "Les règles",
  rulesLead: "La modération ne refuse une idée qu’en nommant l’une de ces règles.",
  clock: "L’escalier de ce cercle",
  ideas: "Les idées du cercle",
  allIdeas: "Toutes les idées du cercle",
  submit: "Proposer une idée ici",
  terms: "Conditions de participation",
  termsTitle: (circle: string) => `Conditions de participation : ${circle}`,
  version: (version: string) => `Version ${version}, en vigueur depuis le`,
  back: (circle: string) => `Retour au cercle ${circle}`,
  empty: "Rien pour l’instant. Qu’est-ce qui manque chez vous ?",
  emptyText: "Racontez ce qui vous manque : la modération relit, puis l’escalier ci-dessous démarre.",
  noCircles: "Aucun cercle n’est encore ouvert.",
};

const en: typeof fr = {
  title: "Circles",
  lead: "A circle gathers people around the same everyday life. Each has its charter, its rules and its stair.",
  describe: "The community’s circles, their charters and their ideas.",
  members: (plural, count, shown) => `${shown} ${plural(count, { one: "member", other: "members" })}`,
  objective: "What we are after",
  why: "Why we run this circle",
  data: "Your data",
  charter: "The charter",
  closed: (date) => `This circle closed on ${date}. All of it stays readable; it takes no new ideas.`,
  rules: "The rules",
  rulesLead: "Moderation declines an idea only by naming one of these.",
  clock: "This circle’s stair",
  ideas: "Ideas in this circle",
  allIdeas: "All ideas in this circle",
  submit: "Submit an idea here",
  terms: "Submission terms",
  termsTitle: (circle) => `Submission terms: ${circle}`,
  version: (version) => `Version ${version}, in force since`,
  back: (circle) => `Back to ${circle}`,
  empty: "Nothing yet. What’s missing at your place?",
  emptyText: "Tell what you miss: moderation reads it, then the stair below starts.",
  noCircles: "No circle is open yet.",
};

/** Circles, their charters, rules and terms. */
export const circleMessages = { fr, en };
