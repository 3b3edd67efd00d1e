import type { Format } from "./format.ts";

const fr = {
  heading: "Signalements",
  lead: "Le plus ancien d’abord.",
  list: "Signalements en attente",
  empty: "Aucun signalement. Prenez l’air.",
  count: (n: number, f: Format) =>
    f.plural(n, { one: `${f.number(n)} signalement`, other: `${f.number(n)} signalements` }),
  idea: "Idée",
  comment: "Commentaire",
  by: (name: string) => `de ${name}`,
  why: "Ce qu’on lui reproche",
  unlawful: "Contraire à la loi",
  ruleNumber: (n: string) => `Règle n° ${n}`,
  gone: "Déjà retiré.",
  keep: "Laisser en place",
  remove: "Retirer",
  removeIdea: "Retirer l’idée",
  reason: "Pour quelle raison",
  message: "Exposé des motifs",
  messageHint: "La personne le lira. Dites ce qui est en cause et ce qu’elle peut faire.",
  keptNews: "C’est laissé en place. Les personnes qui l’avaient signalé le sauront.",
  removedNews: "C’est retiré. Les personnes qui l’avaient signalé le sauront.",
  needsMessage: "Écrivez les motifs avant de retirer.",
  open: "Voir la page",
};

const en: typeof fr = {
  heading: "Reports",
  lead: "The oldest first.",
  list: "Reports that wait",
  empty: "No reports. Go and get some air.",
  count: (n, f) => f.plural(n, { one: `${f.number(n)} report`, other: `${f.number(n)} reports` }),
  idea: "Idea",
  comment: "Comment",
  by: (name) => `by ${name}`,
  why: "What people say is wrong",
  unlawful: "Against the law",
  ruleNumber: (n) => `Rule ${n}`,
  gone: "Taken away already.",
  keep: "Leave it",
  remove: "Take it away",
  removeIdea: "Take the idea away",
  reason: "For what reason",
  message: "Statement of reasons",
  messageHint: "Its writer will read it. Say what is wrong and what they can do.",
  keptNews: "It stays. Those who reported it will know.",
  removedNews: "It is gone. Those who reported it will know.",
  needsMessage: "Write the reasons before you take it away.",
  open: "See the page",
};

/** The moderators' list of reports, and their answers. */
export const reportDeskMessages = { fr, en };
