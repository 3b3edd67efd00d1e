import type { IdeaPlan } from "../../idea-plan.ts";

export const paperKite: IdeaPlan = {
  name: "paper-kite",
  circle: "atelier-des-enfants",
  lang: "en",
  author: "tom",
  kind: "new",
  title: "A kite that is meant to be mended",
  pitch: "Four paper panels, each on its own: when one tears, you fold a new one on the beach and fly on.",
  tags: ["play", "repair", "reuse"],
  views: {
    whole:
      "A kite of four paper panels, blue, coral, yellow and navy, one of them patched, with a tail of bows and a wooden reel.",
    turned: "Nearly edge on: the two spars and the string down to the reel.",
    detail: "Close-up of the patch and the cross of the spars.",
  },
  story: `A kite lasts one tree. Ours has met several. Each time the whole sail is gone, because it is one piece, and the walk home is long.

So I cut the sail in four. Each panel is a triangle of strong paper that tucks round the spars and holds by its own fold, like a paper hat. Tear one and you swap it: three minutes, no glue, no adult. Spare panels are flat sheets; children draw on them first, which is the real reason they want to crash.

- From six with help, from eight alone.
- Spars of birch, 6 mm, joined by a cross of rubber; they bend before they break.
- A reel for small hands that stops when you let go.
- It all goes back into a tube as long as a forearm.

I flew the prototype for a summer in Brittany. Nineteen panels, one spar, no tears of the other kind.

What I never solved is rain. Waxed paper flies well but does not take felt pens, and my testers were clear about what matters.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 330,
    toTheTopInDays: 75,
    price: 32,
    fans: ["bo", "maya"],
    steps: [
      {
        after: 40,
        to: "parked",
        secondLookInDays: 200,
        reasonCodes: ["needs-research"],
        reasons: {
          en: `Not yet: a kite cannot be tested at a desk, and we have only had a desk so far.

The panels work indoors, the fold is clever, and the reel is ours to make. What we do not know is how the paper behaves after a season of sand and drizzle. We would rather fly it for one whole season with two of our own families than guess.

The second look has a date, and it opens by itself.`,
          fr: `Pas encore : un cerf-volant ne s’essaie pas sur un bureau, et nous n’avons eu jusqu’ici qu’un bureau.

Les panneaux tiennent à l’intérieur, le pliage est malin, et la bobine, nous savons la faire. Ce que nous ignorons, c’est l’état du papier après une saison de sable et de crachin. Plutôt que de deviner, nous le ferons voler une saison entière, avec deux de nos familles.

Le réexamen a une date, et il s’ouvre de lui-même.`,
        },
        changeOurMind: {
          en: "Six panels in ten still flying after a season, and a paper that takes felt pens.",
          fr: "Six panneaux sur dix encore en vol après une saison, et un papier qui accepte le feutre.",
        },
      },
      { after: 200, to: "second-look" },
    ],
  },
};
