import type { IdeaPlan } from "../../idea-plan.ts";

export const fridgeRack: IdeaPlan = {
  name: "fridge-rack",
  circle: "petit-espace",
  lang: "en",
  author: "kofi",
  kind: "new",
  title: "The spice rack in the gap beside the fridge",
  pitch: "Nine centimetres between fridge and wall: three floors of jars on wheels, and nothing lost behind the oil.",
  tags: ["kitchen", "storage", "wall"],
  views: {
    whole:
      "A white fridge with a penguin on top; from the gap at its side comes a thin three-storey rack full of jars, with a coral front.",
    turned: "Turned: the rack drawn half-way out, its rails keeping the jars upright.",
    detail: "Close-up of the jars: three rows, each behind a steel rail.",
  },
  story: `Every kitchen has a gap beside the fridge. Mine is nine centimetres. I have found in it: two forks, a recipe for plum cake, and a grape that had become a raisin by its own efforts.

I propose to put the spices there. A rack as high as the worktop plus a bit, as deep as the fridge, and eight centimetres thin. It stands on four wheels, two of them fixed, so that it goes straight in and straight out. The front is a plain board with a handle; when it is shut, you see a stripe of colour, and your guests do not see your collection of paprika.

- Three floors, adjustable, with a rail on both sides.
- **Holds 30 standard jars**, or 12 jars and the good olive oil.
- A lip at the front, because a rack that stops makes jars that do not.
- Reversible: the gap is on the left in half of all kitchens.

My first one was two shoe racks and a skateboard. It reached the far wall in under a second. Brakes have since been considered.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 540,
    toTheTopInDays: 92,
    price: 75,
    fans: ["bo", "maya"],
    steps: [
      {
        after: 28,
        to: "approved",
        reasonCodes: ["strong-demand", "we-can-make-it-well"],
        reasons: {
          en: `Yes. Nobody in your answers asked what it was for, which is rare.

We measured 64 gaps that you sent us: nine in ten are between 7 and 12 cm. So there will be two widths, and a wheelbase that stands up by itself at both. The brake is a felt pad under the front; it costs 40 cents and saves the wall.

What we change: no glass in the pictures on the box. Somebody will load it with jam, and jam is heavy.`,
          fr: `Oui. Dans vos réponses, personne n’a demandé à quoi cela servait, et c’est rare.

Nous avons mesuré les 64 interstices que vous nous avez envoyés : neuf sur dix font entre 7 et 12 cm. Il y aura donc deux largeurs, et un train de roues qui tient debout dans les deux cas. Le frein est un patin de feutre à l’avant ; il coûte 40 centimes et sauve le mur.

Un changement : pas de verre sur les photos de la boîte. Quelqu’un y mettra des confitures, et une confiture, c’est lourd.`,
        },
        changeOurMind: {
          en: "If it tipped over when pulled out in one go with the top floor full, we would stop and think again.",
          fr: "Si elle basculait, tirée d’un coup avec l’étage du haut plein, nous nous arrêterions pour y repenser.",
        },
      },
      { after: 45, to: "in_development" },
      {
        after: 120,
        to: "in_beta",
        message: {
          text: "Forty racks are in forty kitchens until the end of the season. Tell us about the crumbs.",
          lang: "en",
        },
      },
    ],
  },
};
