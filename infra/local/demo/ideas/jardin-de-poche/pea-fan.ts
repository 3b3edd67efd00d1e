import type { IdeaPlan } from "../../idea-plan.ts";

export const peaFan: IdeaPlan = {
  name: "pea-fan",
  circle: "jardin-de-poche",
  lang: "en",
  author: "otis",
  kind: "new",
  title: "A trellis that opens like a fan",
  pitch: "Seven canes on one pivot: closed, it goes in with the bulbs; open, it is a wall of sweet peas.",
  tags: ["flowers", "foldable", "winter"],
  views: {
    whole:
      "A wooden trellis opens like a fan from a clay pot, covered in sweet peas; a green bird sits on top, secateurs lie below.",
    turned: "Edge on: the fan is as thin as the pot is round.",
    detail: "Close-up of the flowers on the ribs.",
  },
  story: `Every spring I build the same thing from canes and string, and every autumn I throw it away in a tangle. In between it is the best part of the balcony: sweet peas from the rail to above my head, and a blackbird who thinks it is his.

A fan would do. Seven canes are held by one bolt at the bottom; three ribbons of webbing keep them apart at the top. Open it, push the foot into any pot of 25 cm or more, and the peas do the rest. In November you cut the stems, close the fan and hang it on a nail.

- Closed: 1.30 m long, as thick as a rolled newspaper, 900 g.
- Open: 1.60 m wide. In wind, the webbing gives and the canes flex.
- It is tied to the railing by the middle cane, so that it cannot go over the edge.

My prototype uses bamboo and a bolt from a pushchair. It stood through two storms, and only leaned once, when the blackbird brought a friend.

The open question is the pot: a fan of wet peas is a sail, and a light pot is a boat.`,
  life: { is: "submitted", daysAgo: 0.4 },
};
