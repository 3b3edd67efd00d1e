import type { IdeaPlan } from "../../idea-plan.ts";

export const wateringGauge: IdeaPlan = {
  name: "watering-gauge",
  circle: "jardin-de-poche",
  lang: "en",
  author: "june",
  kind: "improvement",
  improves: "the two-litre watering can",
  title: "A watering can that says how much it gave",
  pitch: "A window, a scale and a paper boat: each plant gets its half litre and nobody gets drowned by love.",
  tags: ["watering", "measuring", "water"],
  views: {
    whole:
      "A yellow watering can with a window in its side, where a small paper boat floats on the water line; it waters three daisies in a pot.",
    turned: "From the spout’s side: the rose gives a fine rain over the pot.",
    detail: "Close-up of the window, the scale and the boat.",
  },
  story: `Balcony plants die of kindness. I have drowned two rosemaries and a cactus that came with instructions. The trouble is that a can tells you nothing while you pour.

So put a window in it. A strip of glass down the side, with marks for every quarter of a litre, as on a kettle. In the water, a float: mine is a paper boat dipped in wax. You look at the boat, pour, and stop when it has come down two marks.

- Zinc, 4 litres, **5.6 kg when full**, held with two hands.
- Marks on both sides, for those who pour with the left.
- A hook inside the rim, for the list of who wants what.

The rosemary number three is alive. It has been measured daily and is getting used to the attention.

In winter the can hangs upside down; the boat goes into dry dock.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 556,
    toTheTopInDays: 78,
    price: 45,
    fans: ["rosa", "otis"],
    steps: [
      {
        after: 20,
        to: "not_approved",
        reasonCodes: ["too-costly"],
        reasons: {
          en: `No: the window leaks, and we could not make it stop for the money.

Glass in zinc moves with the sun. Of eight cans on our roof, five dripped by September, along the seal. A seal that lasts exists, on ships, and takes the can to €96. Yours should cost 45.

A transparent can would not leak. It would be plastic and green with algae by June, and we would not want it in our own window.

The boat is the best part. We have kept ours afloat in the coffee machine.`,
          fr: `Non : la fenêtre fuit, et nous n’avons pas su l’en empêcher à ce prix.

Le verre bouge dans le zinc, au soleil. Sur huit arrosoirs posés sur notre toit, cinq gouttaient en septembre, le long du joint. Un joint qui dure existe, sur les bateaux, et mène l’arrosoir à 96 €. Le vôtre devait en coûter 45.

Un arrosoir transparent ne fuirait pas. Il serait en plastique, vert d’algues dès juin, et nous n’en voudrions pas sur notre propre rebord.

Le bateau est le meilleur de l’idée. Nous gardons le nôtre à flot dans la machine à café.`,
        },
        changeOurMind: {
          en: "A gauge without a window: a rod through the lid, a float inside. If somebody draws that, we read it the same day.",
          fr: "Une jauge sans fenêtre : une tige par le couvercle, un flotteur dedans. Si quelqu’un la dessine, nous lisons le jour même.",
        },
      },
    ],
  },
};
