import type { IdeaPlan } from "../../idea-plan.ts";

export const pumpCane: IdeaPlan = {
  name: "pump-cane",
  circle: "velo-du-quotidien",
  lang: "en",
  author: "wendy",
  kind: "new",
  title: "A floor pump that walks home as a stick",
  pitch: "Full-size strokes, a gauge you can read standing up, and a duck’s head that is pleasant to hold.",
  tags: ["maintenance", "city", "wood"],
  views: {
    whole:
      "A tall coral floor pump whose wooden handle is a green duck; its hose ends at the valve of a wheel lying on the ground.",
    turned: "From the side: the hose folds along the barrel, the foot plates fold up.",
    detail: "Close-up of the duck’s head that serves as the handle.",
  },
  story: `I am seventy-one and I ride every day. I also walk every day, with a stick, because of the hip that is not the cycling hip. What I do not do is bend down to a pump the size of a pen and do two hundred tiny strokes.

A floor pump is already a stick. It has a shaft, a handle and a foot. All it lacks is manners. So:

- the foot plates fold up against the barrel, and a rubber tip comes down;
- the hose lies in a groove;
- the gauge looks **upwards**, at the person, not at the tyre;
- the handle is turned wood, in the shape of a duck, as it should be.

It goes under two straps along the frame. Pumping to 4 bar takes eighteen strokes, in an upright position, with dignity.

I made mine from my late husband’s pump and his umbrella. They had never met in his lifetime and get on very well.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 655,
    toTheTopInDays: 96,
    price: 48,
    fans: ["bo", "salome"],
    steps: [
      {
        after: 25,
        to: "approved",
        reasonCodes: ["strong-demand", "we-can-make-it-well"],
        reasons: {
          en: `Yes. The gauge alone would have convinced us: nobody had thought of looking up.

Twenty people over sixty-five tried your prototype. Eighteen reached 4 bar without stopping. As a stick it carries 95 kg, which we tested, and then tested again, because a stick may not fail.

The duck stays. We asked.`,
          fr: `Oui. Le manomètre aurait suffi à nous convaincre : personne n’avait pensé à le tourner vers le haut.

Vingt personnes de plus de 65 ans ont essayé le prototype. Dix-huit ont atteint 4 bars d’une traite. Comme canne, elle porte 95 kg ; nous l’avons vérifié deux fois, car une canne n’a pas le droit de lâcher.

Le canard reste. Nous avons demandé.`,
        },
        changeOurMind: {
          en: "A single slip of the rubber tip on wet tiles in the beta, and we redraw the foot before anything else.",
          fr: "Un seul glissement de l’embout sur carrelage mouillé pendant le test, et nous redessinons le pied avant le reste.",
        },
      },
      { after: 30, to: "in_development" },
      { after: 100, to: "in_beta" },
      {
        after: 90,
        to: "launched",
        message: { text: "On sale, at €46. It also opens gates, a tester writes.", lang: "en" },
      },
    ],
  },
};
