import type { Format } from "./format.ts";

/** What the team does to several reports at once. */
const fr = {
  label: "Agir sur plusieurs retours",
  choose: (title: string) => `Choisir « ${title} »`,
  all: (n: number, f: Format) =>
    f.plural(n, {
      one: `Choisir le ${f.number(n)} retour affiché`,
      other: `Choisir les ${f.number(n)} retours affichés`,
    }),
  chosen: (n: number, f: Format) =>
    f.plural(n, { one: `${f.number(n)} retour choisi`, other: `${f.number(n)} retours choisis` }),
  clear: "Ne rien choisir",
  acts: { labelled: "Étiqueter", assigned: "Confier", closed: "Clore" },
  titles: {
    labelled: "Ajouter des étiquettes aux retours choisis",
    assigned: "Confier les retours choisis",
    closed: "Clore les retours choisis",
  },
  labels: "Étiquettes à ajouter",
  labelsHint: "Des mots séparés par des virgules ; celles qui y sont déjà restent.",
  who: "À qui",
  nobody: "Personne",
  reason: "La raison, la même pour tous",
  reasonHint: "Chaque personne qui a écrit la lit sous son retour : dites le non d’abord, puis pourquoi.",
  needed: "Écrivez quelque chose.",
  go: { labelled: "Étiqueter", assigned: "Confier", closed: "Clore ces retours" },
  cancel: "Annuler",
  progress: (at: number, all: number, f: Format) => `${f.number(at)} sur ${f.number(all)}…`,
  stop: "Arrêter ici",
  done: (n: number, f: Format) =>
    f.plural(n, { one: `${f.number(n)} retour est changé.`, other: `${f.number(n)} retours sont changés.` }),
  left: (n: number, f: Format) =>
    f.plural(n, {
      one: `${f.number(n)} retour n’a pas pu être changé. Il reste choisi.`,
      other: `${f.number(n)} retours n’ont pas pu être changés. Ils restent choisis.`,
    }),
  why: (title: string, why: string) => `« ${title} » : ${why}`,
};
const en: typeof fr = {
  label: "Act on several reports",
  choose: (title) => `Choose “${title}”`,
  all: (n, f) =>
    f.plural(n, { one: `Choose the ${f.number(n)} report shown`, other: `Choose the ${f.number(n)} reports shown` }),
  chosen: (n, f) => f.plural(n, { one: `${f.number(n)} report chosen`, other: `${f.number(n)} reports chosen` }),
  clear: "Choose none",
  acts: { labelled: "Label", assigned: "Assign", closed: "Close" },
  titles: {
    labelled: "Add labels to the chosen reports",
    assigned: "Assign the chosen reports",
    closed: "Close the chosen reports",
  },
  labels: "Labels to add",
  labelsHint: "Words separated by commas; those that are there already stay.",
  who: "To whom",
  nobody: "Nobody",
  reason: "The reason, the same for all",
  reasonHint: "Each reporter reads it beneath their report: the no first, then why.",
  needed: "Write something.",
  go: { labelled: "Label", assigned: "Assign", closed: "Close these reports" },
  cancel: "Cancel",
  progress: (at, all, f) => `${f.number(at)} of ${f.number(all)}…`,
  stop: "Stop here",
  done: (n, f) =>
    f.plural(n, { one: `${f.number(n)} report is changed.`, other: `${f.number(n)} reports are changed.` }),
  left: (n, f) =>
    f.plural(n, {
      one: `${f.number(n)} report could not be changed. It stays chosen.`,
      other: `${f.number(n)} reports could not be changed. They stay chosen.`,
    }),
  why: (title, why) => `“${title}”: ${why}`,
};
export const togetherMessages = { fr, en };
