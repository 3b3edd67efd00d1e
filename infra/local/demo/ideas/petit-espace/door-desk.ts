import type { IdeaPlan } from "../../idea-plan.ts";

export const doorDesk: IdeaPlan = {
  name: "door-desk",
  circle: "petit-espace",
  lang: "en",
  author: "tom",
  kind: "new",
  title: "A desk that folds out of a door",
  pitch: "A door panel that comes down as a desk, so that the bedroom has an office from nine to five and no longer.",
  tags: ["desk", "foldable", "storage"],
  views: {
    whole:
      "A green door in its frame; a panel has folded down from it as a desk with a laptop and a mug, a coral stool waits in front.",
    turned: "From the other side: two straps hold the desk top, books stand in the thickness of the door.",
    detail: "Close-up of the desk top, the laptop and the shelf in the door.",
  },
  story: `I work from home three days a week, in a bedroom. For two years my desk has been an ironing board. It is the right height, it folds, and in every video call someone asks whether I am about to iron.

The only flat surface in the room that nothing leans on is the door. So: replace the middle panel of a standard door by one that is hinged at the bottom and held by two cords. Down, it is a desk of 60 by 75 cm. Up, it is a door, a bit thicker than before, with a shelf inside the thickness for a laptop and a row of paperbacks.

What I worked out with a cardboard model:

- the door has to close *with the laptop in it*, or you end up tidying before every meal;
- the cords need a knot you can move, because doors are not all hung level (mine leans 8 mm);
- the stool lives under the bed.

What I have not worked out: renters. Swapping a door is allowed in my lease as long as the old one goes back. The old one lives behind the wardrobe. It is not ideal, but it is still better company than the ironing board.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 128,
    toTheTopInDays: 81,
    price: 190,
    fans: ["bo", "ada", "maya"],
    steps: [],
  },
};
