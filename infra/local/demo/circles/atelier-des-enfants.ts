import type { CircleInput } from "../../../../functions/circles/contract.ts";
import { circle } from "../../../../functions/ideas/policy.ts";
import { dataPart, terms } from "./shared.ts";

/** Raised from 30 three weeks ago: ideas from before keep the numbers that they were given. */
const waitBelowMembers = 150;

export const atelierDesEnfants: CircleInput = {
  name: { fr: "Atelier des enfants", en: "Kids’ workshop" },
  tagline: {
    fr: "De vrais outils, de vrais projets, à hauteur d’enfant.",
    en: "Real tools and real projects, at a child’s height.",
  },
  objective: {
    text: {
      fr: "Une heure sans écran que l’enfant redemande. Après chaque test, nous demandons si l’on a rejoué dans la semaine ; en dessous de sept familles sur dix, l’objet retourne à l’établi.",
      en: "One hour off screens that the child asks for again. After each test we ask whether it was played with again that week; under seven families in ten, the thing goes back to the bench.",
    },
    figure: { fr: "7 sur 10", en: "7 in 10" },
  },
  why: {
    fr: `Nous fabriquons des objets à monter soi-même ; les meilleurs monteurs que nous connaissons ont six ans. Ce cercle réunit des parents, des grands-parents, des enseignantes et des animateurs. Les enfants participent par la voix d’un adulte.

L’horloge attend **150 membres** : à moins, un palier se gagnait avec deux familles et leurs cousins. Les idées publiées auparavant gardent leurs chiffres.`,
    en: `We make things that people put together themselves; the best assemblers we know are six. This circle brings together parents, grandparents, teachers and youth workers. Children take part through an adult.

The clock waits for **150 members**: below that, a step could be won with two families and their cousins. Ideas published before then keep their numbers.`,
  },
  data: dataPart,
  charter: { fr: "", en: "" },
  rules: [
    {
      fr: "Donnez un âge, et ce que l’enfant fait seul à cet âge.",
      en: "Give an age, and what a child does alone at that age.",
    },
    {
      fr: "Aucune pièce de moins de 4 cm avant trois ans, aucun aimant libre, jamais.",
      en: "No part under 4 cm before the age of three; no loose magnets, ever.",
    },
    {
      fr: "Pas de photo d’enfant reconnaissable, pas de prénom d’enfant.",
      en: "No recognisable photos of children, and no child’s first name.",
    },
    {
      fr: "Ni pile ni écran si l’objet peut s’en passer. Il peut presque toujours.",
      en: "No battery or screen if it can do without. It nearly always can.",
    },
    { fr: "Cela se range : dites où, et en combien de temps.", en: "It is put away again: say where, and how fast." },
  ],
  terms: terms({ fr: "l’adulte qui propose", en: "the adult who submits" }),
  policy: { ...circle, waitBelowMembers },
  palette: "sun",
  countersign: true,
  languages: ["fr", "en"],
  tags: { fr: ["bois", "carton", "à plusieurs", "dehors"], en: ["wood", "cardboard", "together", "outdoors"] },
};
