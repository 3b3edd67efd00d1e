import type { IdeaPlan } from "../../idea-plan.ts";

export const stoolTotem: IdeaPlan = {
  name: "stool-totem",
  circle: "petit-espace",
  lang: "en",
  author: "otis",
  kind: "new",
  title: "Stools that stack into a bookcase",
  pitch: "Four stools for four guests; the other 360 days of the year, one bookcase.",
  tags: ["seat", "storage", "guests"],
  views: {
    whole:
      "Three stools stacked into a bookcase with a plant on top; a fourth stands beside it with a mug on its seat.",
    turned: "Turned: the books in the gaps, the green stool pulled away from the tower.",
    detail: "Close-up of two seats and the row of books between them.",
  },
  story: `I own two chairs. Twice a month, six people come to dinner. The rest of the time, four folding chairs live behind a door that therefore does not open fully.

My suggestion is a stool made of two sides, a seat and a rail. The seat of one fits between the feet of the next, so that they stack straight, not in a wobbling spiral. Each gap holds a row of books 24 cm high. Four stools make a bookcase of 1.10 m; the top one carries the plant.

Before dinner, you take the books out. I have timed it: nine minutes for four stools, including stopping to read. Someone always sits on the cookery books, and that is a conversation starter.

Details that matter:

- seats in different colours, so that a tower looks intended;
- a strap at the back for homes with small children;
- feet in cork, because my downstairs neighbour has sent me a letter about the folding chairs.

I am aware that it is only half a problem solved: the books have to go somewhere during dinner. Under the table works for eleven centimetres of feet.`,
  life: { is: "expired", publishedDaysAgo: 140, supporters: 17, price: 60, fans: ["tom"] },
};
