import type { Forms } from "./format.ts";

type Plural = (count: number, forms: Forms) => string;

const fr = {
  label: "D’où vient l’idée, où elle va",
  startedFrom: "Elle repart d’une première montée :",
  before: (plural: Plural, count: number, shown: string) =>
    `${shown} ${plural(count, { one: "soutien", other: "soutiens", many: "de soutiens" })} cette fois-là`,
  goesOnAs: "L’idée est repartie :",
  goesOnText: "Le compte a recommencé à zéro. Votre soutien n’a pas suivi tout seul : à vous de le redonner.",
  yours: "C’est votre idée ?",
  yoursText: "Repartez-en depuis votre espace : vos mots et vos images vous y attendent, le compte à rebours aussi.",
  toMine: "Ouvrir mon espace",
  again: "Repartir de cette idée",
  againNamed: (title: string) => `Repartir de cette idée : « ${title} »`,
  openDraft: "Reprendre le brouillon",
  busy: "On ressort vos mots et vos images…",
  wentOn: "Cette idée est repartie.",
  editor: {
    title: "Une nouvelle montée",
    body: (title: string, count: string) =>
      `Voici les mots et les images de « ${title} », qui avait réuni ${count}. Dites ce qui change : c’est ce qu’on lira en premier.`,
  },
};

const en: typeof fr = {
  label: "Where this idea comes from and goes on",
  startedFrom: "It takes up an earlier climb:",
  before: (plural, count, shown) => `${shown} ${plural(count, { one: "supporter", other: "supporters" })} back then`,
  goesOnAs: "This idea has started again:",
  goesOnText: "The count began at zero. Your support did not move by itself: give it again if you like.",
  yours: "Is this your idea?",
  yoursText: "Start again from your space: your words and pictures wait there, and a new clock.",
  toMine: "Open my space",
  again: "Start again from this idea",
  againNamed: (title) => `Start again from this idea: “${title}”`,
  openDraft: "Go on with the draft",
  busy: "Getting your words and pictures out…",
  wentOn: "This idea has started again.",
  editor: {
    title: "A new climb",
    body: (title, count) =>
      `Here are the words and pictures of “${title}”, which had gathered ${count}. Say what is different now: people will look for that first.`,
  },
};

/** Ideas that start again from one that ended without an answer. */
export const lineageMessages = { fr, en };
