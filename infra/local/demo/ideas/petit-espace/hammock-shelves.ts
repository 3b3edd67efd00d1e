import type { IdeaPlan } from "../../idea-plan.ts";

export const hammockShelves: IdeaPlan = {
  name: "hammock-shelves",
  circle: "petit-espace",
  lang: "en",
  author: "june",
  kind: "new",
  title: "A hammock between two bookcases",
  pitch: "Two shelves hold books; between them they could hold me. Unhook one side and it is a corridor again.",
  tags: ["reading", "storage", "no screws"],
  views: {
    whole:
      "Two tall bookcases with a striped hammock slung between them; a pair of lilac and yellow socks sticks out over the edge.",
    turned: "From the other end: whoever lies in it has a yellow book open on the chest.",
    detail: "Close-up of the hammock’s sag, the hook in the side of the bookcase and the socks.",
  },
  story: `My room is 2.60 m wide. Along the left wall there are books; along the right wall there are books. In the middle there is me, on the floor, because an armchair would mean fewer books.

A hammock is a chair that weighs 900 grams. All it wants is two strong points 2.40 m apart, and I happen to own two bookcases, each with 180 kg of paper in it. Surely that is an anchor.

The idea: a pair of bookcases with a steel bar inside the uprights, from floor to top, and a hook that folds out of the side at 1.50 m. The hammock rolls up into a pouch the size of a dictionary, and stands on the shelf, under H.

- Works with the shelves **at least two-thirds full**, starting from the bottom.
- Cotton, washable at 40 degrees.
- Nothing goes into a wall: my landlord counts the holes.

I tried it with two of mine, tied together under the carpet with a ratchet strap. It held for a whole novel. Towards the end both bookcases had come 4 cm closer, as if they wanted to know how it finished.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 470,
    toTheTopInDays: 88,
    price: 160,
    fans: ["otis", "colette"],
    steps: [
      {
        after: 33,
        to: "not_approved",
        reasonCodes: ["safety"],
        reasons: {
          en: `No, because it can fall on the reader.

We built it twice. A person of 80 kg who sits down at once pulls each bookcase sideways with about 110 kg. Two-thirds full, ours stood; half full, it tipped on the first try, and people do take books out. The strap under the carpet works, but only if nobody forgets it, and we do not sell things that must not be forgotten.

Fixing the uprights to the wall would settle it. It would also break the promise in your title, and in every second home of this circle.

The bookcase with the steel upright was the best we have had on the bench. We keep the drawings, with your name on them.`,
          fr: `Non, parce qu’elle peut tomber sur la personne qui lit.

Nous l’avons construite deux fois. Quelqu’un de 80 kg qui s’assoit d’un coup tire chaque bibliothèque de côté avec environ 110 kg. Remplie aux deux tiers, la nôtre a tenu ; à moitié, elle a basculé au premier essai, et les livres, on les sort. La sangle sous le tapis suffit, à condition que personne ne l’oublie : nous ne vendons pas d’objet qu’il ne faut pas oublier.

Une fixation au mur réglerait tout. Elle romprait aussi la promesse du titre, et le bail d’un logement sur deux.

Le montant en acier est le meilleur passé sur l’établi. Nous gardons les plans, avec votre nom dessus.`,
        },
        changeOurMind: {
          en: "A frame that stands by itself: a base that the reader’s own weight presses down. Start again from this idea and we will clear the bench.",
          fr: "Un cadre qui tient seul : un socle que le poids de la personne plaque au sol. Repartez de cette idée, nous ferons de la place sur l’établi.",
        },
      },
    ],
  },
};
