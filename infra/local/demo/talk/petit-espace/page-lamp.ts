import type { Said } from "../../said.ts";

export const pageLamp: readonly Said[] = [
  {
    by: "tom",
    day: 1.1,
    text: "Does it follow the page, or do I have to move it? My neck would like to know.",
    answers: [{ by: "ines", day: 0.3, text: "Elle suit si l’on accroche le fil au livre. Sinon, elle boude." }],
  },
  {
    by: "odile",
    day: 3.4,
    text: "Et en 2 700 kelvins, s’il vous plaît. Lire sous un néon, c’est du travail.",
    credited: true,
  },
  { by: "colette", day: 8.2, text: "J’ai réveillé mon mari pendant douze ans. Soutien immédiat, des deux." },
  {
    by: "pia",
    day: 43,
    text: "L’étude est ouverte. Nous attendons deux échantillons de bras ; réponse avant la fin du mois prochain.",
  },
];
