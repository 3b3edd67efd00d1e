import type { IdeaPlan } from "../../idea-plan.ts";

export const screenShelf: IdeaPlan = {
  name: "screen-shelf",
  circle: "petit-espace",
  lang: "en",
  author: "idris",
  kind: "new",
  title: "The folding screen that is a bookcase",
  pitch: "Three leaves, nine shelves, one corner of my own in a room that belongs to four people.",
  tags: ["storage", "bedroom", "foldable"],
  views: {
    whole:
      "A folding screen of three leaves, blue, cream and coral, each with three shelves of books, jars and plants; a yellow cloth hangs over the top and a sock shows below.",
    turned: "Edge on: when folded, the screen takes hardly more room than a door.",
    detail: "Close-up of the shelves: a ledge keeps the books in, a plant leans out.",
  },
  story: `We are four in two rooms, and I share one with my sister and her trumpet. I do not need a wall. I need a line that is understood.

A folding screen draws that line, but it uses 1.80 m of good height to show a heron. I would rather it held my things. So: three leaves of 60 cm, each with three shallow shelves, 12 cm deep, with a ledge. Paperbacks, jars, plants, the clock. On the other side it is cloth, and my sister may pin up what she likes, including the heron.

- Stands by itself **from 30 degrees on**; a stop in the hinges forbids less.
- Folds flat with the books in, because the shelves of one leaf fit between those of the next.
- Feet in felt, since the line must sometimes be renegotiated.

Mine is made of three clothes horses. The shelves of the middle leaf are still on the floor, but the idea of them is excellent.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 232,
    toTheTopInDays: 84,
    price: 170,
    fans: ["ada", "gaspard", "june"],
    steps: [
      {
        after: 27,
        to: "approved",
        reasonCodes: ["strong-demand", "fits-our-range"],
        reasons: {
          en: `Yes, with one leaf fewer to begin with.

The trick that decided it is yours: shelves that fit between each other when it folds. We drew it again with 9 mm birch and it closes to 21 cm, books included.

Three leaves weigh 31 kg when filled, and few people move that of their own free will. We start with two, which stand just as well, and sell the third on its own. Half of those who answered said they would begin with two.`,
          fr: `Oui, avec un panneau de moins pour commencer.

Ce qui a décidé, c’est votre astuce : des étagères qui s’emboîtent quand on replie. Redessiné en bouleau de 9 mm, le paravent se ferme à 21 cm, livres compris.

Trois panneaux pleins pèsent 31 kg, et peu de gens les déplacent de leur plein gré. Nous commençons par deux, qui tiennent aussi bien, et vendrons le troisième à part. La moitié des réponses disait vouloir commencer par deux.`,
        },
        changeOurMind: {
          en: "If two filled leaves could be tipped by a child of 20 kg who pulls at the top, we would go back to three, fixed.",
          fr: "Si un enfant de 20 kg pouvait faire basculer deux panneaux pleins en tirant du haut, nous reviendrions à trois, fixés.",
        },
      },
    ],
  },
};
