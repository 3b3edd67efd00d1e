import type { IdeaPlan } from "../../idea-plan.ts";

export const treeSkate: IdeaPlan = {
  name: "tree-skate",
  circle: "jardin-de-poche",
  lang: "en",
  author: "tom",
  kind: "new",
  title: "A skateboard for the olive tree",
  pitch: "It follows the sun from the left rail to the right, and comes in on its own wheels when it freezes.",
  tags: ["balcony", "winter", "wood"],
  views: {
    whole:
      "An olive tree in a blue pot with a drawn-on smile, wearing a yellow helmet, rides a coral skateboard with a rope.",
    turned: "From the side: four wheels, the deck turned up at both ends, the rope in front.",
    detail: "Close-up of the pot, its face and the wheels.",
  },
  story: `The sun crosses my balcony from left to right in five hours. My olive tree weighs 34 kg and does not cross anything. Every second weekend I hug it and shuffle, and we both regret it.

Plant trolleys have wheels the size of a grape. They stop at the first joint between tiles. A skateboard does not stop at anything; that is its charm.

- A board of 70 cm with the ends turned up, so that **the pot cannot ride off**.
- Wheels of 60 mm in soft rubber, two of them with a brake you press by foot.
- A hollow for a saucer: the water stays on board.
- A rope with a ring, tied to the railing when parked. Nothing may fall, nor roll.

40 kg at most, when wet. In winter it comes in through the door, over the sill, by itself almost.

The helmet was my neighbour’s comment. I thought it fair.`,
  life: { is: "expired", publishedDaysAgo: 62, supporters: 57, price: 60, fans: ["bo"] },
};
