import type { Format } from "./format.ts";

/** The product team's programmes, in the studio. */
const fr = {
  title: "Programmes de test",
  lead: "De l’idée retenue au prototype essayé : qui teste quoi, et ce qu’il en ressort.",
  loading: "Un instant…",
  all: "Tous les programmes",
  roomsLabel: "Le programme",
  untitled: "Sans titre",
  private: "privé",
  kinds: { software: "Logiciel", physical: "Prototype" },
  seats: (count: number, format: Format) =>
    `${format.number(count)} ${format.plural(count, { one: "place", other: "places" })}`,
  dates: (from: string, to: string) => `du ${from} au ${to}`,
  none: {
    title: "Pas encore de programme",
    text: "Préparez le premier à partir d’une idée retenue : les personnes qui l’ont soutenue seront invitées d’abord.",
  },
  rooms: { overview: "Où il en est" },
  begin: {
    open: "Préparer un programme",
    title: "Un nouveau programme",
    idea: "À partir de quelle idée",
    ideaHint: "Les personnes qui l’ont soutenue seront invitées d’abord.",
    noIdea: "Aucune : un programme à part",
    circle: "Dans quel cercle",
    privateCircle: (name: string) => `${name} (cercle privé)`,
    name: { fr: "Titre en français", en: "Titre en anglais" },
    what: "Ce qui est testé",
    kindHint: {
      software: "Des versions à installer ou à ouvrir.",
      physical: "Des objets envoyés à domicile ; l’adresse n’est demandée qu’avec une place.",
    },
    make: "Créer le brouillon",
    cancel: "Annuler",
  },
  overview: {
    state: {
      draft: (from: string, to: string) =>
        `Un brouillon, que seule l’équipe voit. Dates prévues : du ${from} au ${to}.`,
      recruiting: (from: string, _to: string) => `Les inscriptions sont ouvertes. Le test commence le ${from}.`,
      running: (_from: string, to: string) => `Le test est en cours, jusqu’au ${to} inclus.`,
      closed: (from: string, to: string) => `Terminé. Il a eu lieu du ${from} au ${to}.`,
    },
    step: { recruiting: "Ouvrir les inscriptions", running: "Commencer le test", closed: "Clore le programme" },
  },
};
const en: typeof fr = {
  title: "Beta programmes",
  lead: "From the approved idea to the prototype in people’s hands: who tests what, and what comes of it.",
  loading: "One moment…",
  all: "All programmes",
  roomsLabel: "The programme",
  untitled: "Untitled",
  private: "private",
  kinds: { software: "Software", physical: "Prototype" },
  seats: (count, format) => `${format.number(count)} ${format.plural(count, { one: "seat", other: "seats" })}`,
  dates: (from, to) => `${from} to ${to}`,
  none: {
    title: "No programme yet",
    text: "Prepare the first from an approved idea: those who supported it are invited first.",
  },
  rooms: { overview: "Where it stands" },
  begin: {
    open: "Prepare a programme",
    title: "A new programme",
    idea: "From which idea",
    ideaHint: "Those who supported it are invited first.",
    noIdea: "None: a programme on its own",
    circle: "In which circle",
    privateCircle: (name) => `${name} (private circle)`,
    name: { fr: "Title in French", en: "Title in English" },
    what: "What is tested",
    kindHint: {
      software: "Builds to install or to open.",
      physical: "Objects sent to people’s homes; the address is asked only of those with a seat.",
    },
    make: "Create the draft",
    cancel: "Cancel",
  },
  overview: {
    state: {
      draft: (from, to) => `A draft that only the team sees. Planned from ${from} to ${to}.`,
      recruiting: (from, _to) => `Applications are open. The test starts on ${from}.`,
      running: (_from, to) => `The test is under way, through ${to}.`,
      closed: (from, to) => `Closed. It ran from ${from} to ${to}.`,
    },
    step: { recruiting: "Open applications", running: "Start the test", closed: "Close the programme" },
  },
};
export const programmeMessages = { fr, en };
