import type { CircleInput } from "../../../../functions/circles/contract.ts";
import { circle } from "../../../../functions/ideas/policy.ts";
import { dataPart, terms } from "./shared.ts";

export const petitEspace: CircleInput = {
  name: { fr: "Petit espace", en: "Small spaces" },
  tagline: {
    fr: "Des objets qui rendent des mètres carrés, ou au moins leur illusion.",
    en: "Things that give back square metres, or at least the illusion of them.",
  },
  objective: {
    text: {
      fr: "Mettre en vente six objets d’ici à la fin de l’année prochaine, chacun testé dans au moins vingt logements de moins de 40 m². Deux sont en développement.",
      en: "Six products on sale by the end of next year, each tested in at least twenty homes under 40 square metres. Two are in development.",
    },
    figure: { fr: "2 sur 6", en: "2 of 6" },
  },
  why: {
    fr: `Nos meubles sont dessinés dans un atelier de 600 m². Cela se voit. Vous, vous savez où la porte bute, ce qui dort sous le lit et à quelle heure la machine à laver devient une table. C’est ce savoir-là qui nous manque.

Le cercle est petit, et nous le gardons petit : une idée y monte avec une part de ses membres, pas avec une foule.`,
    en: `Our furniture is drawn in a workshop of 600 square metres. It shows. You know where the door hits, what sleeps under the bed and at what time the washing machine becomes a table. That is the knowledge we lack.

The circle is small and we keep it small: an idea climbs here with a share of its members, not with a crowd.`,
  },
  data: dataPart,
  charter: { fr: "", en: "" },
  rules: [
    {
      fr: "Partez d’un logement réel : le vôtre, ou celui de quelqu’un qui est d’accord.",
      en: "Start from a real home: yours, or that of somebody who agrees.",
    },
    {
      fr: "Une idée par proposition. Si elle en contient deux, envoyez-en deux.",
      en: "One idea per submission. If it holds two, submit two.",
    },
    {
      fr: "Pas de perçage dans un mur porteur, pas de charge pendue à un plafond sans son mode de fixation.",
      en: "No drilling into load-bearing walls, and nothing hung from a ceiling without saying how it is fixed.",
    },
    {
      fr: "Rien qui bloque une issue, une aération ou un radiateur.",
      en: "Nothing that blocks a way out, a vent or a radiator.",
    },
    {
      fr: "Citez ce qui vous a inspiré. Copier un meuble existant n’est pas une idée.",
      en: "Name what inspired you. A copy of an existing piece is not an idea.",
    },
    {
      fr: "On commente l’objet, pas la personne ni l’état de sa cuisine.",
      en: "Comment on the thing, not on the person or the state of their kitchen.",
    },
  ],
  terms: terms({ fr: "la personne qui propose", en: "the person who submits" }),
  policy: circle,
  palette: "clay",
  languages: ["fr", "en"],
  tags: { fr: ["rangement", "pliant", "mural", "cuisine"], en: ["storage", "folding", "wall", "kitchen"] },
};
