import type { IdeaPlan } from "../../idea-plan.ts";

export const mirrorBoard: IdeaPlan = {
  name: "mirror-board",
  circle: "petit-espace",
  lang: "en",
  author: "wendy",
  kind: "new",
  title: "The mirror with an ironing board behind it",
  pitch: "A full-length mirror whose lower half swings out as an ironing board, at the height where you need it.",
  tags: ["laundry", "bedroom", "wall"],
  views: {
    whole:
      "A tall arched mirror in a wooden frame; its lower half has swung down into a blue ironing board with a coral iron and a white shirt.",
    turned: "Seen from the side: the board stands on one crossed leg and leaves a hand’s width to the mirror.",
    detail: "Close-up of the iron on the board, the shirt hanging over the edge and its reflection.",
  },
  story: `I iron one shirt at a time, at 7:40, on the bed. The bed is soft, the shirt comes out with the print of a duvet, and I go to work looking as if I had slept in it, which is unfair, because I have not.

An ironing board lives in my flat. It lives behind the wardrobe, under the suitcase, and it screams when opened.

What I would like instead is a mirror. I own one anyway; it leans in the corridor and does nothing all day. Its lower half would be a door hung at the bottom edge:

- pull, and it comes down as a board, **90 cm from the floor**, cloth side up;
- one leg, folded in the thickness, finds the ground by itself;
- behind it, a heatproof slot for the iron, which may go in hot.

The upper half stays a mirror, so you see straight away what you have done to the collar.

I built it in plywood with a wardrobe door. Total depth 9 cm. It has survived a winter and my brother, who leaned.`,
  life: { is: "reviewed", publishedDaysAgo: 71, toTheTopInDays: 55, price: 130, fans: ["tom", "ines"], steps: [] },
};
