import type { IdeaPlan } from "../../idea-plan.ts";

export const saddleTools: IdeaPlan = {
  name: "saddle-tools",
  circle: "velo-du-quotidien",
  lang: "en",
  author: "kofi",
  kind: "improvement",
  title: "A saddle with a drawer",
  pitch: "Five tools and one patch, where they cannot be left at home: under you.",
  tags: ["maintenance", "repair", "storage"],
  views: {
    whole:
      "A coral saddle on springs; from the wooden box under it slides a drawer with a spanner, a screwdriver, a hex key and a patch.",
    turned: "From the rear: the drawer opens to the side, clear of the thighs.",
    detail: "Close-up of the drawer: every tool lies in a cut-out of felt.",
  },
  story: `Tool bags hang under saddles and get stolen, or live in hallways and get forgotten. I have walked home with a flat tyre eleven times. Ten of those times I owned a very complete set of tools.

There is a place on a bike that is always there and always dry: the hollow of the saddle. My improvement is a shallow box between the rails, with one drawer that opens to the left.

- **Pushed in, it locks on the rails**; it opens with the same key as the lock, or a coin.
- Felt inside, with cut-outs: hex keys 4, 5, 6, a 15 mm spanner, a lever, patches.
- 26 mm high. On saddles with springs and standard rails, city and touring.
- If something is missing, you see the hole. This is the whole idea.

Mine is a cigar box. It smells distinguished when I brake.`,
  life: { is: "expired", publishedDaysAgo: 238, supporters: 61, price: 55, fans: ["achille"] },
};
