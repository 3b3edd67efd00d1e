import type { IdeaPlan } from "../../idea-plan.ts";

export const pulleyPost: IdeaPlan = {
  name: "pulley-post",
  circle: "atelier-des-enfants",
  lang: "en",
  author: "nell",
  kind: "new",
  title: "A post office between two rooms",
  pitch: "A loop of rope, two pulleys, one basket: letters go over heads, and nobody shouts through the door.",
  tags: ["play", "construction", "wood"],
  views: {
    whole:
      "Two wooden posts joined by a loop of rope over two wheels; a basket with letters hangs between a coral letter box with its flag up and a blue one.",
    turned: "From the side, the loop runs from post to post above head height.",
    detail: "Close-up of the basket, the letters and the stamp below.",
  },
  story: `My children have separate rooms now, which they wanted, and shout all day, which they did not foresee. I proposed that they write. They asked who would carry it.

A loop of rope does. Two posts with a wheel each, the rope goes round, a basket hangs on the lower strand. Pull the upper one and the basket **travels the other way**, which took some time to be believed.

- From five, both ends; from seven, with a timetable.
- Posts clamp to a bed, a shelf or a door frame, 4 to 9 m apart, without a screw.
- The rope hangs above 1.90 m, and a weak link opens at 3 kg. It is a post, not a gym.
- Each end has a box with a flag: up means mail.

Put away by winding the rope on the wheel, two minutes.

Post so far: 64 letters, nine drawings, one tooth with a request for payment.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 205,
    toTheTopInDays: 86,
    price: 60,
    fans: ["maya", "otis"],
    steps: [
      {
        after: 34,
        to: "parked",
        secondLookInDays: 135,
        reasonCodes: ["safety", "needs-research"],
        reasons: {
          en: `Not yet. A rope in a children’s room must be beyond doubt, and ours is not there.

The weak link works: it opened in all 200 trials, at between 2.6 and 3.3 kg. What happens after is the question. An open rope of 12 m lies on the floor, and a rope on the floor gets used for other things.

We are trying a flat band of paper yarn, which tears by hand and cannot be knotted. It has to survive one whole holiday with cousins.`,
          fr: `Pas encore. Une corde dans une chambre d’enfant doit être au-dessus de tout soupçon, et la nôtre n’y est pas.

Le maillon faible fonctionne : il s’est ouvert aux 200 essais, entre 2,6 et 3,3 kg. La question, c’est la suite. Douze mètres de corde ouverte traînent par terre, et une corde par terre sert à autre chose.

Nous essayons un ruban plat en fil de papier, qui se déchire à la main et ne se noue pas. Il doit survivre à des vacances entières avec des cousins.`,
        },
        changeOurMind: {
          en: "A band that nobody manages to knot, and that still carries a tooth.",
          fr: "Un ruban que personne n’arrive à nouer, et qui porte encore une dent.",
        },
      },
    ],
  },
};
