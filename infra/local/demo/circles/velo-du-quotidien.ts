import type { CircleInput } from "../../../../functions/circles/contract.ts";
import { classic } from "../../../../functions/ideas/policy.ts";
import { dataPart, terms } from "./shared.ts";

export const veloDuQuotidien: CircleInput = {
  name: { fr: "Vélo du quotidien", en: "Everyday cycling" },
  tagline: {
    fr: "Le pain, la pluie, l’école, l’antivol : le vélo des jours ordinaires.",
    en: "Bread, rain, school, the lock: cycling on ordinary days.",
  },
  objective: {
    text: {
      fr: "Dix mille trajets de moins en voiture, comptés par les personnes qui utilisent nos accessoires, avant le premier anniversaire de chacun.",
      en: "Ten thousand fewer car trips, counted by the people who use our accessories, before each one’s first birthday.",
    },
    figure: { fr: "3 212 sur 10 000", en: "3,212 of 10,000" },
  },
  why: {
    fr: `Le vélo de course a ses ingénieurs. Celui qui va chercher deux enfants, un rouleau de papier peint et quatre poireaux n’en a pas. Nous fabriquons des objets à monter soi-même ; nous voulons qu’ils se montent sur un vélo de tous les jours, avec une clé de 5 et dix minutes.

Ici, les paliers comptent des personnes, pas des pourcentages : un accessoire de vélo se fabrique par milliers, ou pas du tout.`,
    en: `Racing bikes have their engineers. The bike that fetches two children, a roll of wallpaper and four leeks has none. We make things that people put together themselves; we want them to go onto an everyday bike with a 5 mm key in ten minutes.

Steps here count heads, not shares: a bicycle accessory is made by the thousand, or not at all.`,
  },
  data: dataPart,
  charter: { fr: "", en: "" },
  rules: [
    {
      fr: "Dites pour quel vélo : ville, cargo, pliant, enfant. « Tous » n’est pas une réponse.",
      en: "Say for which bike: city, cargo, folding, child’s. “All of them” is not an answer.",
    },
    {
      fr: "Montage sans perçage du cadre, avec des outils que l’on trouve chez soi.",
      en: "It mounts without drilling the frame, with tools found at home.",
    },
    {
      fr: "Rien qui masque un feu, gêne le freinage ou dépasse 80 cm de large.",
      en: "Nothing that hides a light, hampers braking or is wider than 80 cm.",
    },
    {
      fr: "Pas de suivi des trajets : un objet qui roule n’a pas à savoir où.",
      en: "No tracking: a thing on wheels has no need to know where.",
    },
    {
      fr: "Pas d’essai avec un enfant à bord avant notre feu vert.",
      en: "No trials with a child on board before we give the go-ahead.",
    },
    { fr: "Les automobilistes sont aussi des gens. On reste courtois.", en: "Drivers are people too. Stay civil." },
  ],
  terms: terms({ fr: "la personne qui propose", en: "the person who submits" }),
  policy: classic,
  palette: "sky",
  languages: ["fr", "en"],
  tags: { fr: ["pluie", "bagage", "antivol", "éclairage"], en: ["rain", "luggage", "lock", "light"] },
};
