import type { IdeaPlan } from "../../idea-plan.ts";

export const winchCrane: IdeaPlan = {
  name: "winch-crane",
  circle: "atelier-des-enfants",
  lang: "en",
  author: "kofi",
  kind: "new",
  title: "A crane with a real winch",
  pitch: "Turn the handle, lift a duck: gears that a six-year-old can see, and a ratchet that forgives.",
  tags: ["construction", "wood", "play"],
  views: {
    whole:
      "A yellow tower crane with a coral cabin lifts a rubber duck on a small wooden tray, above three stacked blocks.",
    turned: "From behind: the winch with its handle at the foot of the tower, and the counterweight.",
    detail: "Close-up of the duck in mid-air under its hook.",
  },
  story: `Toy cranes wind a string round a pin. Let go and the load falls, which is exciting for the load and disappointing for the engineer.

Mine has a winch: a drum, a handle, a toothed wheel and a pawl that goes click. **You hear that it holds.** Flip the pawl and it comes down as slowly as you turn. Everything happens outside, at the foot of the tower, where you can put your nose.

- From five, alone; from three, as ballast.
- A tower of 120 cm in four sections that a child screws together with wooden nuts.
- The arm turns on a disc; the counterweight is a box that you fill with what is lying about.
- It lifts 800 g. Above this the rope slips, on purpose.

Put away: four sections in the box they came in, six minutes.

It has been used to bring toast to the upper bunk. The record is three slices and an opinion.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 505,
    toTheTopInDays: 87,
    price: 120,
    fans: ["otis", "gaspard", "tom"],
    steps: [
      {
        after: 29,
        to: "approved",
        reasonCodes: ["fits-our-range", "strong-demand"],
        reasons: {
          en: `Yes, with thicker teeth.

Twelve families had it for a month. Eleven said it was asked for again, three said by the father. The pawl is what they talk about; children explain it to visitors, unprompted.

The teeth of plywood wore down after 2,000 clicks. In beech, turned across the grain, they pass 30,000. It costs four euros more, and we shall not save them.`,
          fr: `Oui, avec des dents plus épaisses.

Douze familles l’ont gardée un mois. Onze disent qu’on l’a redemandée, trois précisent que c’était le père. Le cliquet fait parler : les enfants l’expliquent aux visites, sans qu’on le leur demande.

Les dents en contreplaqué s’usent après 2 000 clics. En hêtre, taillées en travers du fil, elles passent 30 000. Cela coûte quatre euros de plus, et nous ne les économiserons pas.`,
        },
        changeOurMind: {
          en: "If a loaded arm could tip the tower with the counterweight empty, we would widen the foot or stop.",
          fr: "Si un bras chargé pouvait renverser la tour, contrepoids vide, nous élargirions le pied ou nous arrêterions.",
        },
      },
      {
        after: 70,
        to: "in_development",
        message: { text: "The first winch is on the bench and nobody gets any work done.", lang: "en" },
      },
    ],
  },
};
