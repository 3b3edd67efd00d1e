import type { IdeaPlan } from "../../idea-plan.ts";

export const toyScales: IdeaPlan = {
  name: "toy-scales",
  circle: "atelier-des-enfants",
  lang: "en",
  author: "tom",
  kind: "new",
  title: "Scales big enough for a fox",
  pitch: "A balance as tall as a four-year-old: weigh toys against bricks, and find out who is heavier than whom.",
  tags: ["measuring", "wood", "play"],
  views: {
    whole:
      "A tall wooden balance with a coral beam; a cloth fox sits in one pan, five coloured bricks weigh down the other.",
    turned: "From the other side: the bricks hang lower, the fox looks down on them.",
    detail: "Close-up of the fox in its pan, waiting for the verdict.",
  },
  story: `My son is four. He asked if the fox was heavier than the train. I said that it depended. He said on what. I could not answer, so I built this.

A balance, with pans wide enough for a fox. From four, alone: put one thing left, one thing right, see which goes down. From five: **how many bricks is a fox?** (Four and a half. The half caused a long silence and then a saw.)

- A post of 110 cm on a disc that cannot tip, beam of ash.
- The beam stops after a hand’s breadth, so that nothing swings into a nose.
- Pans in steel, ropes 3 mm, no parts below 4 cm.
- Twelve bricks that weigh exactly the same. They are the expensive part.

It is put away in two minutes, behind a door, if the fox has been informed.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 690,
    toTheTopInDays: 66,
    price: 85,
    fans: ["maya", "bo"],
    steps: [
      {
        after: 23,
        to: "approved",
        reasonCodes: ["fits-our-range", "we-can-make-it-well"],
        reasons: {
          en: `Yes. Nine families of ten had weighed something again within the week; in one, it was the baby.

The bricks are beech, sorted on a letter scale to within one gram; that costs less than we feared. The beam gets a second hole, so that older children can move the middle and be astonished.

No baby in the pans, says the leaflet now, in both languages.`,
          fr: `Oui. Neuf familles sur dix ont repesé quelque chose dans la semaine ; dans l’une, c’était le bébé.

Les briques sont en hêtre, triées au pèse-lettre, au gramme près ; cela coûte moins cher que nous ne le craignions. Le fléau reçoit un second trou : les plus grands déplaceront le milieu, et s’étonneront.

Pas de bébé dans les plateaux : la notice le dit désormais, dans les deux langues.`,
        },
        changeOurMind: {
          en: "A beam that pinched one finger in the beta.",
          fr: "Un fléau qui pincerait un seul doigt pendant le test.",
        },
      },
      { after: 30, to: "in_development" },
      { after: 100, to: "in_beta" },
      { after: 120, to: "launched", message: { text: "On sale. The fox is sold separately, everywhere.", lang: "en" } },
    ],
  },
};
