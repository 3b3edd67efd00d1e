import type { IdeaPlan } from "../../idea-plan.ts";

export const lanternLight: IdeaPlan = {
  name: "lantern-light",
  circle: "velo-du-quotidien",
  lang: "en",
  author: "june",
  kind: "new",
  title: "The bike lamp that becomes a lantern",
  pitch: "Unclip it, stand it on its foot, pull up the shade: the beam that found the road lights the supper.",
  tags: ["light", "city", "foldable"],
  views: {
    whole:
      "A navy and yellow lantern stands on lit ground in front of a small green tent; a moth circles it, two sticks lie by.",
    turned: "Turned: the clamp that holds the handlebar has become the stand’s heel.",
    detail: "Close-up of the glowing glass and the clamp.",
  },
  story: `The last two kilometres to a campsite are always dark, and so is the campsite. On the bike I have a lamp as bright as a small moon. I take it off, lay it on the table, and it lights one sausage.

A beam becomes a room if it hits something white. So the lamp needs a sleeve: a ring of frosted silicone that pulls up out of the body, a hand high, and glows all round. The clamp folds under it as a foot, and the strap becomes a handle.

- For **handlebars of 22 to 32 mm**, city or touring.
- On the road it keeps the legal beam; the sleeve is locked down by the clamp itself, so it cannot come up while riding.
- One cell, exchangeable, charged by cable.
- 210 grams, which is two onions.

I used a yoghurt pot for a month of evenings. Children draw on it. Moths approve.`,
  life: { is: "gathering", publishedDaysAgo: 21, supporters: 41, price: 62, fans: ["bo", "tom"] },
};
