import type { IdeaPlan } from "../../idea-plan.ts";

export const puppetBox: IdeaPlan = {
  name: "puppet-box",
  circle: "atelier-des-enfants",
  lang: "en",
  author: "maya",
  kind: "new",
  title: "A puppet theatre that packs into its own stage",
  pitch: "A box that opens into a theatre and closes over its puppets, curtain and all, in under a minute.",
  tags: ["play", "storage", "foldable"],
  views: {
    whole:
      "A puppet theatre with a red front and yellow stars; a king and a grey cat perform, a brown dog watches from the floor.",
    turned: "From the side: the stage is a box, its back folds into a lid.",
    detail: "Close-up of the two puppets at the edge of the stage.",
  },
  story: `We own eleven puppets and no theatre. The theatre is the back of the sofa, and the audience is therefore the wall. For birthdays I built one from a wardrobe box. It was magnificent for a day and in the way for a month.

So the theatre has to be its own cupboard. A box of 70 by 26 cm stands on the floor. The front opens downward, and becomes the balustrade; the roof lifts and is the pediment; behind it the curtain is already hanging. The puppets live inside, on pegs, and *see the audience arrive*.

- From four, with help at the hinge; from six alone.
- Tall enough to hide a child who is kneeling, open at the back so that the grown-up can breathe.
- No sharp edge on the inside, where the excitement is.
- Packed in under a minute. The curtain must not need ironing.

At school I run a puppet hour for children who find talking difficult. A king will say what a child will not. The wolf, I have noticed, mostly apologises.

I do not know how to make the pediment light enough. Mine is foam board and has been eaten by the crocodile.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 380,
    toTheTopInDays: 88,
    price: 90,
    fans: ["bo", "otis", "ada"],
    steps: [
      {
        after: 40,
        to: "approved",
        reasonCodes: ["fits-our-range", "strong-demand", "partner-needed"],
        reasons: {
          en: `Yes, with a partner. The box is ours: plywood, three hinges, one idea. The puppets are not; we do not sew, and we would do it badly.

We asked two workshops. One in Ghent makes glove puppets that survive a washing machine and can deliver four characters, among them a wolf that looks sorry. The theatre will be sold empty as well, for families who own eleven already.

We will drop the foam pediment for a folded one in felt: lighter, and nothing to bite off.`,
          fr: `Oui, avec un partenaire. La boîte, c’est nous : du contreplaqué, trois charnières, une idée. Les marionnettes, non : nous ne cousons pas, et nous le ferions mal.

Nous avons consulté deux ateliers. L’un, à Gand, fabrique des marionnettes à gaine qui passent en machine et peut en livrer quatre, dont un loup qui a l’air désolé. Le théâtre sera aussi vendu vide, pour les familles qui en ont déjà onze.

Le fronton en mousse devient un fronton plié, en feutre : plus léger, et rien à croquer.`,
        },
        changeOurMind: {
          en: "If the hinge fails the finger test, we go back to a lift-off front, or we stop.",
          fr: "Si la charnière échoue à l’essai des doigts, nous revenons à une façade amovible, ou nous arrêtons.",
        },
      },
      { after: 30, to: "in_development" },
      {
        after: 150,
        to: "in_beta",
        message: {
          text: "Twenty-four theatres have left for twenty-four living rooms and two schools. The hinge passed.",
          lang: "en",
        },
      },
    ],
  },
};
