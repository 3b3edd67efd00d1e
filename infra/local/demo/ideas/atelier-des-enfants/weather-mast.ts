import type { IdeaPlan } from "../../idea-plan.ts";

export const weatherMast: IdeaPlan = {
  name: "weather-mast",
  circle: "atelier-des-enfants",
  lang: "en",
  author: "priya",
  kind: "new",
  title: "A weather station that you believe because you built it",
  pitch: "Cups for the wind, a tube for the rain, a sock and a cockerel: one mast, read every morning at breakfast.",
  tags: ["measuring", "wood", "construction"],
  views: {
    whole:
      "A wooden mast with three yellow wind cups, a striped windsock, a rain tube, a thermometer and a coral cockerel on top; a notebook lies at its foot.",
    turned: "From the other side: the windsock blows out sideways, the arrow follows.",
    detail: "Close-up of the cockerel, the arrow and the turning cups.",
  },
  story: `My daughters ask the telephone if it rains. The telephone says 40%. They look at each other. Nobody has ever seen 40% of rain.

So we put up a mast. Things on it move, and each of them says one thing. The cups: how hard. The sock: from where, roughly. The cockerel: from where, with conviction. The tube: how much fell, **and this one is settled with a ruler**.

- From six with help; the reading from four, alone.
- 160 cm on a foot with three struts, or on a railing with two straps.
- Every part is fixed by a wooden wedge; if a storm takes one, the others remain.
- A notebook with columns. This is the actual product.

We have 211 mornings. The wettest was a birthday. The telephone was wrong on 38, and now they check its work.

Stored in winter? No. Winter is the interesting part.`,
  life: { is: "gathering", publishedDaysAgo: 6, supporters: 13, price: 70, fans: ["tom"] },
};
