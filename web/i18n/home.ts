import type { Forms } from "./format.ts";

type Plural = (count: number, forms: Forms) => string;

const fr = {
  lead: "Proposez l’objet qui vous manque. Chaque idée a son escalier et son échéance ; en haut, notre équipe répond : oui, non, et toujours pourquoi.",
  submit: "Proposer une idée",
  see: (plural: Plural, count: number, shown: string) =>
    plural(count, { one: `Voir ${shown} idée en course`, other: `Voir les ${shown} idées en course` }),
  seeAll: "Voir les idées",
  featured: "En ce moment",
  figures: {
    gathering: (plural: Plural, count: number) => plural(count, { one: "idée en course", other: "idées en course" }),
    supporters: (plural: Plural, count: number) =>
      plural(count, { one: "soutien donné", other: "soutiens donnés", many: "de soutiens donnés" }),
    decided: (plural: Plural, count: number) =>
      plural(count, { one: "réponse signée, avec ses raisons", other: "réponses signées, avec leurs raisons" }),
    days: (plural: Plural, count: number) => plural(count, { one: "jour", other: "jours" }),
    median: "pour répondre, en médiane",
    title: "En chiffres",
  },
  path: {
    title: "D’une envie à un objet",
    steps: [
      {
        title: "Vous proposez",
        text: "Un titre, une histoire, un cercle. La modération relit et publie, ou dit quoi retoucher.",
      },
      {
        title: "On vous soutient",
        text: "À chaque palier atteint, l’idée gagne des jours. Les règles sont publiques.",
      },
      { title: "Notre équipe répond", text: "En haut de l’escalier, une personne signe la réponse et ses raisons." },
      { title: "On teste ensemble", text: "Retenue ? Celles et ceux qui l’ont soutenue l’essaient en premier." },
    ],
    more: "Comment ça marche",
  },
  climbing: "Ça monte",
  climbingAll: "Toutes les idées",
  closing: "Derniers jours",
  closingLead: "Il leur reste peu de temps. Votre soutien fera peut-être la différence.",
  decided: "Nos dernières réponses",
  decidedAll: "Toutes les décisions",
  circles: "Les cercles",
  circlesAll: "Tous les cercles",
  empty: "Rien pour l’instant. Qu’est-ce qui manque chez vous ?",
  emptyText:
    "La première idée commence ici : un titre, une phrase, une histoire. La modération la relit, puis son escalier démarre.",
  noCircles: "Le premier cercle ouvre bientôt.",
  noCirclesText: "C’est dans un cercle que l’on propose une idée. La marque l’ouvre depuis l’atelier.",
};

const en: typeof fr = {
  lead: "Submit the thing you wish existed. Every idea gets a stair and a deadline; at the top, our team answers: yes, no, and always why.",
  submit: "Submit an idea",
  see: (plural, count, shown) =>
    plural(count, { one: `See ${shown} idea on its way`, other: `See ${shown} ideas on their way` }),
  seeAll: "See the ideas",
  featured: "Right now",
  figures: {
    gathering: (plural, count) => plural(count, { one: "idea on its way", other: "ideas on their way" }),
    supporters: (plural, count) => plural(count, { one: "support so far", other: "supports so far" }),
    decided: (plural, count) =>
      plural(count, { one: "signed answer, with reasons", other: "signed answers, with reasons" }),
    days: (plural, count) => plural(count, { one: "day", other: "days" }),
    median: "to answer, at the median",
    title: "In figures",
  },
  path: {
    title: "From a wish to a thing",
    steps: [
      {
        title: "You submit",
        text: "A title, a story, a circle. Moderation reads it and publishes, or says what to mend.",
      },
      { title: "People support", text: "Each milestone reached buys the idea more days. The rules are public." },
      { title: "Our team answers", text: "At the top of the stair, a person signs the answer and its reasons." },
      { title: "We test together", text: "Approved? Those who supported it get to try it first." },
    ],
    more: "How it works",
  },
  climbing: "On the way up",
  climbingAll: "All ideas",
  closing: "Closing soon",
  closingLead: "Little time left. Yours may be the one that counts.",
  decided: "Our latest answers",
  decidedAll: "All decisions",
  circles: "Circles",
  circlesAll: "All circles",
  empty: "Nothing yet. What’s missing at your place?",
  emptyText: "The first idea begins here: a title, a sentence, a story. Moderation reads it, then its stair starts.",
  noCircles: "The first circle opens soon.",
  noCirclesText: "Ideas are submitted to a circle. The brand opens it from the studio.",
};

/** The front page. */
export const homeMessages = { fr, en };
