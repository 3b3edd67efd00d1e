import type { IdeaPlan } from "../../idea-plan.ts";

export const railingGreenhouse: IdeaPlan = {
  name: "railing-greenhouse",
  circle: "jardin-de-poche",
  lang: "en",
  author: "rosa",
  kind: "new",
  title: "A greenhouse that folds flat against the railing",
  pitch: "Three tomatoes, one railing, no floor space: a glass box that hangs in spring and folds away in autumn.",
  tags: ["harvest", "balcony", "foldable"],
  views: {
    whole: "A small green greenhouse hangs on a balcony railing with tomato plants inside; a blue bird sits beside it.",
    turned: "From the street’s side: the frame stands out from the railing, the roof is open.",
    detail: "Close-up of the tomatoes behind the panes.",
  },
  story: `My balcony is 70 cm deep. If a greenhouse stands on it, I do not. So the greenhouse has to hang on the railing, on the inside, where nothing can fall on anyone.

It is a shelf with four glass sides (polycarbonate, really) and a lid that props open. Everything is hinged. In October I take out the pots, fold the sides in and the shelf up, and what remains is a panel 6 cm thick that also keeps the wind out.

Numbers, because this circle asks for them:

- 78 cm wide, three pots of five litres, **24 kg when wet**, hung from four hooks and strapped to two bars;
- the overflow goes into a gutter along the front and from there into a bottle;
- in winter it stays up, folded.

Last year I built one from shower screens. I picked 61 tomatoes, the first on 2 July, three weeks before my neighbour’s. I mention it only because she did.

What failed: at 34 °C the lid stayed shut because I was at work, and lunch was cooked on the vine. It needs a wax opener, the kind that real greenhouses have.`,
  life: { is: "gathering", publishedDaysAgo: 88, supporters: 164, price: 130, fans: ["bo", "tom"] },
};
