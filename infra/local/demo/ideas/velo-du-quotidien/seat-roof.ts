import type { IdeaPlan } from "../../idea-plan.ts";

export const seatRoof: IdeaPlan = {
  name: "seat-roof",
  circle: "velo-du-quotidien",
  lang: "en",
  author: "priya",
  kind: "new",
  title: "A roof for the child seat",
  pitch: "A hood that folds like a pram’s: rain stays outside, the passenger sees where we are going, and comments.",
  tags: ["children", "rain", "safety"],
  views: {
    whole:
      "The rear wheel of a coral bike; on the rack a green child seat under a yellow hood, and in it a teddy bear, dry, while drops fall around.",
    turned: "From behind: the hood is closed down to the seat, with no flap to catch the wind.",
    detail: "Close-up of the bear under the hood, looking out.",
  },
  story: `My daughter has an opinion about rain: she is for it, until it reaches her collar. Ponchos go over her hands, and then she cannot point at diggers, which is the purpose of the journey.

Prams solved this a century ago. A hood, two hoops, a hinge. Why has no child seat got one?

- Two hoops clip onto the backrest, **without a tool**, for seats with a back of 45 to 60 cm.
- The hood opens in three positions and folds flat behind the head.
- Clear strip at the front edge, at the height of a four-year-old.
- The sides are open below the elbow: at 25 km/h it must not become a sail. It is 48 cm wide, well under the 80.

I sewed it from a tent and a lampshade. The trials so far were done with a bear of 16 kg, filled with rice, as the rules ask. He made no complaint, and neither did the rice.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 548,
    toTheTopInDays: 110,
    price: 85,
    fans: ["maya", "noe", "rosa"],
    steps: [
      {
        after: 44,
        to: "approved",
        reasonCodes: ["strong-demand", "partner-needed"],
        reasons: {
          en: `Yes, together with somebody who knows seats.

Side wind was the question. In a tunnel, at 60 km/h from the side, your hood adds less push than a rucksack on the rider, because it is open below. That settled it.

The clips must be approved with each seat they fit. We found a maker of seats who opens their drawings to us for two models; we start with those and say so on the box.`,
          fr: `Oui, avec quelqu’un qui connaît les sièges.

La question, c’était le vent de côté. En soufflerie, à 60 km/h, votre capote pousse moins qu’un sac à dos sur la personne qui roule, parce qu’elle est ouverte en bas. Affaire réglée.

Les attaches doivent être homologuées avec chaque siège. Un fabricant nous ouvre les plans de deux modèles : nous commençons par ceux-là, et la boîte le dira.`,
        },
        changeOurMind: {
          en: "If approval with the first two seats failed because of weight behind the axle, we would stop.",
          fr: "Si l’homologation échouait sur les deux premiers sièges à cause du poids derrière l’axe, nous nous arrêterions.",
        },
      },
      {
        after: 60,
        to: "in_development",
        message: { text: "First hood in real cloth. The bear has been promoted to consultant.", lang: "en" },
      },
    ],
  },
};
