import type { CircleInput } from "../../../../functions/circles/contract.ts";
import { classic } from "../../../../functions/ideas/policy.ts";
import { dataPart, terms } from "./shared.ts";

export const jardinDePoche: CircleInput = {
  name: { fr: "Jardin de poche", en: "Pocket garden" },
  tagline: {
    fr: "Faire pousser quelque chose sur deux mètres carrés, voisins compris.",
    en: "Growing something on two square metres, neighbours included.",
  },
  objective: {
    text: {
      fr: "Des objets qui tiennent cinq hivers dehors. Nous exposons chaque prototype sur le toit de l’atelier et publions son état tous les trois mois, rouille comprise.",
      en: "Things that last five winters outdoors. Every prototype sits on our workshop’s roof and we publish its state every three months, rust included.",
    },
    figure: { fr: "5 hivers", en: "5 winters" },
  },
  why: {
    fr: `Un balcon n’est pas un petit jardin : c’est un endroit venteux, penché, où l’eau tombe chez les gens du dessous. Les catalogues l’ignorent. Vous, vous l’arrosez.

Nous cherchons des objets simples, réparables, que l’on puisse démonter le jour du déménagement.`,
    en: `A balcony is not a small garden: it is a windy, sloping place where the water lands on the people below. Catalogues ignore that. You water it.

We look for simple things that can be repaired, and taken apart on moving day.`,
  },
  data: dataPart,
  charter: { fr: "", en: "" },
  rules: [
    {
      fr: "Donnez le poids une fois mouillé. Un balcon porte moins qu’on ne croit.",
      en: "Give the weight when wet. A balcony bears less than people think.",
    },
    {
      fr: "Rien ne doit pouvoir tomber : dites comment l’objet est retenu.",
      en: "Nothing may be able to fall: say what holds it.",
    },
    {
      fr: "L’eau reste chez vous. Prévoyez où va le trop-plein.",
      en: "The water stays at yours. Say where the overflow goes.",
    },
    {
      fr: "Ni caméra ni micro, même pour les oiseaux : le balcon d’en face est habité.",
      en: "No cameras or microphones, not even for birds: people live across the way.",
    },
    { fr: "Pas de pesticide, pas d’espèce invasive.", en: "No pesticides, no invasive species." },
    { fr: "Dites ce que devient l’objet en hiver.", en: "Say what becomes of it in winter." },
    {
      fr: "Les succès comptent, les plantes mortes aussi. Racontez les deux.",
      en: "Successes count, and so do dead plants. Tell both.",
    },
  ],
  terms: terms({ fr: "la personne qui propose", en: "the person who submits" }),
  policy: classic,
  palette: "leaf",
  languages: ["fr", "en"],
  tags: { fr: ["balcon", "arrosage", "semis", "hiver"], en: ["balcony", "watering", "seedlings", "winter"] },
};
