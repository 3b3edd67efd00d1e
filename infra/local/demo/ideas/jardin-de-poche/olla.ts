import type { IdeaPlan } from "../../idea-plan.ts";

export const olla: IdeaPlan = {
  name: "olla",
  circle: "jardin-de-poche",
  lang: "en",
  author: "rosa",
  kind: "improvement",
  improves: "the clay balcony pot",
  title: "A buried pot that waters for a fortnight",
  pitch:
    "Unglazed clay, filled once, sweats water to the roots while you are away. Old as farming, sized for a planter.",
  tags: ["watering", "water", "harvest"],
  views: {
    whole:
      "A cube of earth cut open: a clay pot full of water is buried among carrots and a worm, a blackbird looks down from the grass.",
    turned: "The other cut: roots, stones and the neck of the pot with its lid.",
    detail: "Close-up of the buried pot and the damp ring around it.",
  },
  story: `Every August I ask a neighbour to water my tomatoes. Every August I come home to very wet soil, very dead tomatoes and a neighbour who avoids me on the stairs. It is nobody’s fault: watering someone else’s plants is guesswork.

An olla takes the guess out. It is a pot of unglazed clay, buried up to its neck. The soil drinks through the wall only as fast as it dries. Farmers have done this for two thousand years, with pots the size of a pumpkin. For a window box, they are too big and they crack in frost.

What I would improve:

- a **flat, slim shape** of 2.5 litres that fits a 20 cm planter and leaves room for roots;
- a lid with a float, so you can see the level without kneeling;
- a clay that survives frost, or a clear "lift me out in November" on the lid.

My own test, with a flowerpot and a cork: eleven days for two lettuces, nine for a tomato in flower. A full one weighs 4 kg; the overflow is the soil’s business.

The carrots grew round it like children round a stove.`,
  life: { is: "gathering", publishedDaysAgo: 4.2, supporters: 12, price: 28, fans: ["otis"] },
};
