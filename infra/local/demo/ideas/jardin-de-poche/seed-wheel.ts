import type { IdeaPlan } from "../../idea-plan.ts";

export const seedWheel: IdeaPlan = {
  name: "seed-wheel",
  circle: "jardin-de-poche",
  lang: "en",
  author: "rosa",
  kind: "new",
  title: "The seed wheel",
  pitch: "Twelve compartments, one per month. Turn the pointer to today and sow what it shows.",
  tags: ["seeds", "wood", "measuring"],
  views: {
    whole:
      "A big wooden wheel divided into twelve coloured wedges with seeds in each, a coral pointer in the middle; a red bird looks over the rim.",
    turned: "Tilted the other way: the wheel leans on its stand like an easel.",
    detail: "Close-up of the wedges and their different seeds.",
  },
  story: `I keep my seeds in a biscuit tin. Every spring I open it in April, find out what should have been sown in February, and close it again with a feeling.

Seeds should not be sorted by name but by **when**. So: a wheel with twelve compartments. January is nearly empty. March is crowded. You turn the pointer once a month, open one lid, and everything that wants the soil now is in there.

- 44 cm across, stands on a shelf like a clock or hangs on two screws.
- Lids of felt and beech; it keeps dry and dark.
- The ring of months comes in two versions, for mild and for cold places.
- A pencil lives in the hub, for what came up and what sulked.

It weighs 2 kg, wet or dry, and winters indoors with me.

My mother was given the first one. She has since been early for everything.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 462,
    toTheTopInDays: 140,
    price: 52,
    fans: ["ada", "hugo"],
    steps: [
      {
        after: 26,
        to: "approved",
        reasonCodes: ["fits-our-range", "we-can-make-it-well"],
        reasons: {
          en: `Yes. It is the first calendar that made three of us go and buy leeks.

It asks for nothing we do not have: a lathe, offcuts, felt. The two rings become four, since your answers came from places with frost in May and places without frost at all.

We ask for one change: lids that a thumb in a wet glove can open.`,
          fr: `Oui. C’est le premier calendrier qui ait envoyé trois d’entre nous acheter des poireaux.

Il ne demande rien que nous n’ayons : un tour, des chutes, du feutre. Les deux anneaux deviennent quatre, car vos réponses venaient d’endroits où il gèle en mai et d’endroits où il ne gèle jamais.

Un seul changement : des couvercles qu’un pouce ganté et mouillé puisse ouvrir.`,
        },
        changeOurMind: {
          en: "If seeds kept in it germinated worse than in a tin after one year, we would say so and stop.",
          fr: "Si, au bout d’un an, les graines y levaient moins bien que dans une boîte à biscuits, nous le dirions et nous arrêterions.",
        },
      },
    ],
  },
};
