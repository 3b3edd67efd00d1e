import type { IdeaPlan } from "../../idea-plan.ts";

export const mushroomDrawers: IdeaPlan = {
  name: "mushroom-drawers",
  circle: "jardin-de-poche",
  lang: "en",
  author: "nell",
  kind: "new",
  title: "A chest of drawers for mushrooms",
  pitch: "They like the dark, the damp and being left alone. So does the bottom drawer.",
  tags: ["harvest", "kitchen", "wood"],
  views: {
    whole:
      "A green chest with three open coral drawers full of mushrooms; from the lowest grows a big red one with a door and a chimney.",
    turned: "From the other side, the drawers seen in steps, brown, white and red.",
    detail: "Close-up of the red mushroom with its little door.",
  },
  story: `I have no balcony. I have a north window, a chest of drawers and an interest in oyster mushrooms, which need none of what I lack.

Kits from the shop are a cardboard box that goes soft after ten days. The mushrooms come, the box leaves, and the shelf below needs a doctor. A proper piece of furniture would do better:

- three drawers lined with zinc, each **a week behind the one above**, so that there is always one to pick;
- slits at the back with felt, for air without flies;
- a tray for water under the lowest drawer. The drawers breathe into each other; I water once a week;
- 16 kg when wet, on four short legs, held to the wall by one strap.

The coffee grounds come from the café below, who think I am the neighbour with the allotment.

In summer it rests, and takes jumpers. The red one in the drawing is not edible, but pays rent.`,
  life: { is: "gathering", publishedDaysAgo: 131, supporters: 247, price: 150, fans: ["otis", "tom", "jeanne"] },
};
