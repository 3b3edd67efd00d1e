import type { Format } from "./format.ts";

/** The public pages of beta programmes. */
const fr = {
  title: "Les tests",
  describe: "Essayez ce que les idées retenues sont devenues, et dites ce qu’il faut en changer.",
  lead: "Essayez ce que les idées retenues sont devenues, et dites ce qu’il faut en changer. Chaque retour reçoit une suite.",
  open: "On y prend part",
  over: "Terminés",
  none: "Aucun test n’est ouvert pour l’instant.",
  noneHint: "Quand une idée retenue est prête à être essayée, elle apparaît ici.",
  seeIdeas: "Voir les idées",
  kinds: { software: "logiciel", physical: "prototype" },
  seats: (count: number, format: Format) =>
    `${format.number(count)} ${format.plural(count, { one: "place", other: "places" })}`,
  dates: (from: string, to: string) => `du ${from} au ${to}`,
  fromIdea: "Né de l’idée",
  apply: "Postuler",
  applyHint: "Quelques questions, une fois. S’il n’y a plus de place, vous prenez rang sur la liste d’attente.",
  priority: (until: string) => `Jusqu’au ${until}, les personnes qui ont soutenu l’idée passent d’abord.`,
  results: "Lire ce qu’il en ressort",
  resultsHint: "Ce test est terminé. Merci à qui a essayé.",
  ofIdea: "En test",
};
const en: typeof fr = {
  title: "Beta tests",
  describe: "Try what approved ideas have become, and say what should change.",
  lead: "Try what approved ideas have become, and say what should change. Every report is followed up.",
  open: "Take part",
  over: "Over",
  none: "No beta is open for now.",
  noneHint: "As soon as an approved idea is ready to be tried out, it appears here.",
  seeIdeas: "See the ideas",
  kinds: { software: "software", physical: "prototype" },
  seats: (count, format) => `${format.number(count)} ${format.plural(count, { one: "seat", other: "seats" })}`,
  dates: (from, to) => `${from} to ${to}`,
  fromIdea: "It came of the idea",
  apply: "Apply",
  applyHint: "A few questions, once. Where no seat is left, you get a place on the waiting list.",
  priority: (until) => `Until ${until}, those who supported the idea come first.`,
  results: "Read what came of it",
  resultsHint: "This test is over. Thanks to everybody who tried.",
  ofIdea: "In beta",
};
export const programmePageMessages = { fr, en };
