import type { IdeaPlan } from "../../idea-plan.ts";

export const basketBackpack: IdeaPlan = {
  name: "basket-backpack",
  circle: "velo-du-quotidien",
  lang: "en",
  author: "maya",
  kind: "new",
  title: "A basket that leaves the bike as a backpack",
  pitch: "It hooks onto the handlebar on the way there and onto your shoulders at the shop: one bag, no repacking.",
  tags: ["shopping", "city", "storage"],
  views: {
    whole: "A woven basket with coral shoulder straps hangs from a handlebar, full of baguettes, a leek and a bottle.",
    turned: "Turned: the straps lie flat, two hooks hold the basket to the bar.",
    detail: "Close-up of the rim, the baguettes and the tomato.",
  },
  story: `At the supermarket I own three containers: the basket on my bike, which stays outside; the tote bag, which I forget; and my arms. I have dropped eggs in every possible way.

What I would like is a stiff basket, woven like a proper one, with straps folded flat against its back. On the bike it hangs from two hooks over the handlebar and rests on a small foot above the wheel. At the shop you lift it off, swing it round and it is a backpack. Nothing is packed twice.

Things I learned from a laundry basket and a pair of old climbing straps:

- the hooks must sit **wider than the brake cables**, 28 cm on most city bikes;
- the straps have to hide when riding, otherwise they find the wheel;
- a baguette needs to stick out. Any lid that does not allow for a baguette is a decoration.

It carries 9 kg, roughly a crate of shopping for two. The weave dries in an hour, I have tested this involuntarily.

I still need help with the foot: mine scratches the head badge, and people get attached to head badges.`,
  life: { is: "gathering", publishedDaysAgo: 58.2, supporters: 88, price: 70, fans: ["bo", "otis"] },
};
