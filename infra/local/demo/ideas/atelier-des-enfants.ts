import type { IdeaPlan } from "../idea-plan.ts";

const circle = "atelier-des-enfants";

export const atelierDesEnfants: readonly IdeaPlan[] = [
  {
    name: "marble-planks",
    circle,
    lang: "fr",
    author: "gaspard",
    kind: "new",
    title: "Le circuit de billes en planches à trous",
    pitch:
      "Des planches, des tourillons, des trous tous les cinq centimètres : la pente, c’est l’enfant qui la décide.",
    tags: ["billes", "bois", "construction"],
    story: `Les circuits de billes en plastique ont un défaut : ils marchent. On suit la notice, la bille descend, on range. Chez nous, le jeu commence quand elle tombe à côté.

J’ai percé des planches tous les cinq centimètres et coupé des tourillons. Ma fille de cinq ans pose une planche, la bille s’arrête, elle remonte un tourillon, la bille s’envole. Entre les deux, il y a **la pente, et elle l’a trouvée seule**. Elle appelle cela « le trou d’avant ».

Le jeu :

- six planches à rebords, percées, dont trois avec une trappe ;
- quatre montants, vingt tourillons ;
- des billes en bois de 42 mm, trop grosses pour la bouche et pour la plainte du voisin ;
- un seau à l’arrivée, qui est aussi la boîte de rangement.

Dès quatre ans à deux, dès cinq ans seul. Cela se range en quatre minutes, chronométrées, récompense comprise.

Ce que je n’ai pas résolu : le bruit sur le parquet. Nous jouons sur un plaid, et le plaid est devenu la mer.`,
    life: {
      is: "reviewed",
      publishedDaysAgo: 640,
      toTheTopInDays: 110,
      price: 60,
      fans: ["ada", "colette"],
      steps: [
        {
          after: 31,
          to: "approved",
          reasonCodes: ["fits-our-range", "we-can-make-it-well"],
          reasons: {
            fr: `Oui. C’est l’objet le plus simple qu’on nous ait proposé, et celui que nos propres enfants ont refusé de rendre.

Nous avons prêté le prototype à douze familles : dix ont rejoué dans la semaine, ce qui dépasse notre seuil de sept. Le perçage tous les cinq centimètres est déjà celui de nos étagères ; nous gardons les mêmes tourillons, pour que l’on puisse emprunter ceux du salon.

Deux changements : des billes de 45 mm, exigées avant trois ans, et un feutre dans le seau.`,
            en: `Yes. It is the simplest thing anyone has sent us, and the one our own children refused to give back.

We lent the prototype to twelve families: ten played again within the week, above our bar of seven. Holes every five centimetres are what our shelves have already; we keep the same dowels, so that you can borrow the living room’s.

Two changes: balls of 45 mm, required under the age of three, and felt in the bucket.`,
          },
          changeOurMind: {
            fr: "Si le bois certifié portait le prix au-dessus de 75 €, nous reviendrions vers vous avant de lancer.",
          },
        },
        { after: 20, to: "in_development" },
        {
          after: 120,
          to: "in_beta",
          message: {
            text: "Trente familles le reçoivent cette semaine. Le feutre du seau vient de l’une d’elles.",
            lang: "fr",
          },
        },
        {
          after: 150,
          to: "launched",
          message: {
            text: "En vente, à 64 €. Merci à Gaspard, dont le nom est sur la boîte, et aux trente familles, dont les traces sont sur la notice.",
            lang: "fr",
          },
        },
      ],
    },
  },
  {
    name: "puppet-box",
    circle,
    lang: "en",
    author: "maya",
    kind: "new",
    title: "A puppet theatre that packs into its own stage",
    pitch: "A box that opens into a theatre and closes over its puppets, curtain and all, in under a minute.",
    tags: ["puppets", "theatre", "storage"],
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
  },
  {
    name: "child-bench",
    circle,
    lang: "fr",
    author: "ada",
    kind: "improvement",
    title: "L’établi à hauteur d’enfant, avec de vrais outils",
    pitch:
      "52 cm de haut, un étau qui serre, une scie qui coupe : ce qui est dangereux, c’est l’outil qui ne marche pas.",
    tags: ["établi", "outils", "bois"],
    story: `Mon neveu a six ans et un établi en plastique. Le marteau rebondit, la scie ne scie pas, les vis sont des bouchons. Au bout d’une semaine il a demandé quand on aurait « celui qui fait des choses ».

Je lui ai donc monté une planche à sa hauteur, avec mon vieil étau. Résultat : trois nichoirs, une épée, et **un seul pansement en quatre mois**, le mien.

Ce que je propose :

- un plateau de hêtre réglable de 45 à 60 cm, pour durer de quatre à neuf ans ;
- un étau à mâchoires de bois, qui se serre d’une main ;
- un panneau d’outils où chaque silhouette est peinte, pour que le rangement soit un jeu ;
- une scie japonaise courte, un marteau de 150 g, une chignole : de vrais outils, de petite taille ;
- un tiroir fermé à hauteur d’adulte pour ce qui attend.

Et pas un seul bruit enregistré.

Il manque une notice pour les parents. Elle tiendrait en une phrase : restez assis à côté, et taisez-vous.`,
    life: {
      is: "reviewed",
      publishedDaysAgo: 150,
      toTheTopInDays: 101,
      price: 130,
      fans: ["bo", "ines"],
      steps: [
        {
          after: 33,
          to: "approved",
          reasonCodes: ["fits-our-range", "we-can-make-it-well"],
          reasons: {
            fr: `Oui. L’établi entre dans notre gamme sans forcer : même hêtre, même piètement réglable que notre bureau d’écolier.

Les outils nous ont fait hésiter. Une vraie scie dans une boîte pour enfants, c’est une responsabilité ; une fausse, c’est un mensonge. Nous avons suivi l’avis de deux enseignantes de maternelle : **de vrais outils, vendus à part**, avec un âge et une durée d’accompagnement écrits dessus, sans petits caractères.

Le panneau aux silhouettes est ce que les familles ont le plus aimé. Il sera livré en premier, avant l’établi : il a du sens tout seul.`,
          },
          changeOurMind: {
            fr: "Si l’étau en bois ne passait pas la norme jouet, il deviendrait un serre-joint. Sans lui, nous ne ferions pas l’établi.",
          },
        },
      ],
    },
  },
  {
    name: "cardboard-rivets",
    circle,
    lang: "en",
    author: "otis",
    kind: "new",
    title: "Reusable rivets for cardboard rockets",
    pitch:
      "A push-in rivet that joins two sheets of cardboard and comes out again, so that a rocket can become a shop.",
    tags: ["cardboard", "construction", "reuse"],
    story: `Every parcel in our house becomes a rocket. Every rocket is held together with tape, and on the day it becomes a shop, the tape takes the cardboard with it. We get through a roll a week and I find pieces of it on the cat.

A rivet in two halves would do it: a disc with a hollow stem, and a disc with a plug. Push one through each side, click. To undo, squeeze the stem. It works on single and double wall, up to 9 mm.

- Big enough for a four-year-old’s hand, 45 mm across.
- A blunt punch for the holes, shaped like a mushroom, because everything is better shaped like a mushroom.
- Forty in a jar. The jar is the nose cone.

I printed thirty on the library’s machine. Twenty-two are left, one is in the garden, and the rest I would rather not discuss.

The rocket in the drawing stood for five weeks. The cat has kept the upper floor and pays no rent.`,
    life: {
      is: "reviewed",
      publishedDaysAgo: 260,
      toTheTopInDays: 60,
      price: 18,
      fans: ["tom", "maya"],
      steps: [
        {
          after: 19,
          to: "not_approved",
          reasonCodes: ["not-what-we-do", "safety"],
          reasons: {
            en: `Not this time, because of the plastic, not because of the idea.

A rivet that clicks two hundred times has to be moulded in a springy plastic. We do not mould plastic, and we promised in this circle’s first year not to start. We tried two alternatives for six weeks: beech (splits at the stem after thirty clicks) and pressed fibre (swells in a child’s fist).

There is also a point of safety. Worn stems shear off, and what shears off is 11 mm long. Under three, that is not acceptable, and younger siblings do not read ages on jars.

We played with the rocket for an afternoon longer than the review required. Thank you for it.`,
            fr: `Pas cette fois, à cause du plastique et non de l’idée.

Un rivet qui se clipse deux cents fois doit être moulé dans une matière souple. Nous ne moulons pas de plastique, et nous avons promis, la première année de ce cercle, de ne pas commencer. Nous avons essayé deux autres voies pendant six semaines : le hêtre (la tige fend au trentième clic) et la fibre pressée (elle gonfle dans la main).

Il y a aussi la sécurité. Une tige usée casse, et le morceau mesure 11 mm. Avant trois ans, ce n’est pas acceptable, et les petits frères ne lisent pas l’âge sur les bocaux.

Nous avons joué avec la fusée un après-midi de plus que l’étude ne l’exigeait. Merci pour elle.`,
          },
          changeOurMind: {
            en: "A springy material that is not plastic, or a design without a stem: a lace, a strap, a wedge. Start again from this idea and we will look at once.",
            fr: "Une matière souple qui ne soit pas du plastique, ou un système sans tige : un lacet, une sangle, un coin. Repartez de cette idée, nous regarderons aussitôt.",
          },
        },
      ],
    },
  },
  {
    name: "shoebox-loom",
    circle,
    lang: "fr",
    author: "ines",
    kind: "new",
    title: "Le métier à tisser dans une boîte à chaussures",
    pitch: "Un peigne, une navette, des encoches : la boîte est le métier, et l’écharpe de la poupée tient dedans.",
    tags: ["tissage", "laine", "récupération"],
    story: `Le mercredi, j’anime un atelier avec douze enfants et le budget d’un goûter. Les métiers à tisser du commerce coûtent 40 € pièce et finissent dans un placard. Les boîtes à chaussures, en revanche, tout le monde en a, et tout le monde les jette.

Je propose un petit nécessaire qui transforme n’importe quelle boîte :

- deux barrettes à encoches qui se clipsent sur les bords et tiennent les fils ;
- un **peigne en hêtre** qui ouvre la nappe d’un geste, dans un sens puis dans l’autre ;
- deux navettes, de la taille d’une main de six ans ;
- une carte de six motifs, du plus calme au plus bavard.

Dès six ans, seul après une démonstration. On range en posant le couvercle, l’ouvrage reste en place jusqu’au mercredi suivant.

J’ai fait l’essai avec des peignes de coiffeuse. Les fils s’y accrochent, mais les enfants, eux, ne décrochent pas : une heure dix, sans un mot, douze enfants. J’ai vérifié qu’ils respiraient.`,
    life: {
      is: "gathering",
      publishedDaysAgo: 9,
      supporters: 6,
      price: 25,
      fans: ["colette", "ada"],
      welcome: {
        text: "Publiée. L’horloge du cercle attend 150 membres : les soutiens comptent déjà, le délai ne court pas.",
        lang: "fr",
      },
    },
  },
  {
    name: "rocking-snail",
    circle,
    lang: "fr",
    author: "colette",
    kind: "new",
    title: "L’escargot à bascule",
    pitch: "Plus lent qu’un cheval, beaucoup plus large : une bascule qui ne verse pas et porte sa maison.",
    tags: ["bascule", "bois", "premiers pas"],
    story: `Le cheval à bascule de la famille a trois générations et quatre points de suture. Il est haut, étroit, et il galope. Mon petit-fils de deux ans n’a pas envie de galoper. Il a envie de se balancer en regardant le mur, comme tout le monde.

L’escargot est large, bas, et n’est pressé pour personne :

- assise à 24 cm, les pieds touchent toujours le sol ;
- des patins longs, **à butée** : il ne peut pas se retourner, j’ai essayé avec un sac de farine, puis avec mon gendre ;
- la coquille est un dossier, et un coffre : on y range l’ours, le biscuit, le caillou du jour ;
- les cornes sont les poignées, terminées par deux boules de feutre.

En bois tourné pour la coquille, en contreplaqué pour le reste. De dix-huit mois à quatre ans, seul dès que l’on sait s’asseoir.

J’hésite sur la spirale : peinte, elle s’use ; gravée, elle retient le yaourt. À la maison, nous avons tranché pour le yaourt.`,
    life: { is: "gathering", publishedDaysAgo: 118, supporters: -4, price: 115, fans: ["gaspard", "bo"] },
  },
  {
    name: "paper-kite",
    circle,
    lang: "en",
    author: "tom",
    kind: "new",
    title: "A kite that is meant to be mended",
    pitch: "Four paper panels, each on its own: when one tears, you fold a new one on the beach and fly on.",
    tags: ["kite", "paper", "repair"],
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
  },
];
