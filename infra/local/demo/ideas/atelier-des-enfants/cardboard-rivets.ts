import type { IdeaPlan } from "../../idea-plan.ts";

export const cardboardRivets: IdeaPlan = {
  name: "cardboard-rivets",
  circle: "atelier-des-enfants",
  lang: "en",
  author: "otis",
  kind: "new",
  title: "Reusable rivets for cardboard rockets",
  pitch: "A push-in rivet that joins two sheets of cardboard and comes out again, so that a rocket can become a shop.",
  tags: ["cardboard", "construction", "reuse"],
  views: {
    whole:
      "A cardboard rocket held together by green rivets, a teddy looking out of the round window; three spare rivets lie in front.",
    turned: "Turned: the fins and the seam with its row of rivets.",
    detail: "Close-up of the window, the teddy and four rivets.",
  },
  story: `Every parcel in our house becomes a rocket. Every rocket is held together with tape, and on the day it becomes a shop, the tape takes the cardboard with it. We get through a roll a week and I find pieces of it on the cat.

A rivet in two halves would do it: a disc with a hollow stem, and a disc with a plug. Push one through each side, click. To undo, squeeze the stem. It works on single and double wall, up to 9 mm.

- Big enough for a four-year-old’s hand, 45 mm across.
- A blunt punch for the holes, shaped like a mushroom, because everything is better shaped like a mushroom.
- Forty in a jar. The jar is the nose cone.

I printed thirty on the library’s machine. Twenty-two are left, one is in the garden, and the rest I would rather not discuss.

The rocket in the drawing stood for five weeks. The cat has kept the upper floor and pays no rent.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 260,
    toTheTopInDays: 60,
    price: 18,
    fans: ["tom", "maya"],
    steps: [
      {
        after: 19,
        to: "not_approved",
        reasonCodes: ["not-what-we-do", "safety"],
        reasons: {
          en: `Not this time, because of the plastic, not because of the idea.

A rivet that clicks two hundred times has to be moulded in a springy plastic. We do not mould plastic, and we promised in this circle’s first year not to start. We tried two alternatives for six weeks: beech (splits at the stem after thirty clicks) and pressed fibre (swells in a child’s fist).

There is also a point of safety. Worn stems shear off, and what shears off is 11 mm long. Under three, that is not acceptable, and younger siblings do not read ages on jars.

We played with the rocket for an afternoon longer than the review required. Thank you for it.`,
          fr: `Pas cette fois, à cause du plastique et non de l’idée.

Un rivet qui se clipse deux cents fois doit être moulé dans une matière souple. Nous ne moulons pas de plastique, et nous avons promis, la première année de ce cercle, de ne pas commencer. Nous avons essayé deux autres voies pendant six semaines : le hêtre (la tige fend au trentième clic) et la fibre pressée (elle gonfle dans la main).

Il y a aussi la sécurité. Une tige usée casse, et le morceau mesure 11 mm. Avant trois ans, ce n’est pas acceptable, et les petits frères ne lisent pas l’âge sur les bocaux.

Nous avons joué avec la fusée un après-midi de plus que l’étude ne l’exigeait. Merci pour elle.`,
        },
        changeOurMind: {
          en: "A springy material that is not plastic, or a design without a stem: a lace, a strap, a wedge. Start again from this idea and we will look at once.",
          fr: "Une matière souple qui ne soit pas du plastique, ou un système sans tige : un lacet, une sangle, un coin. Repartez de cette idée, nous regarderons aussitôt.",
        },
      },
    ],
  },
};
