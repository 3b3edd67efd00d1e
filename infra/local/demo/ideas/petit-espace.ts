import type { IdeaPlan } from "../idea-plan.ts";

const circle = "petit-espace";

export const petitEspace: readonly IdeaPlan[] = [
  {
    name: "cat-stair",
    circle,
    lang: "fr",
    author: "ada",
    kind: "new",
    title: "L’étagère-escalier pour chats",
    pitch:
      "Quatre caissons qui s’emboîtent en marches : les livres dedans, le chat dessus, et la tringle à rideaux en paix.",
    tags: ["rangement", "chat", "sans vis"],
    story: `Nous vivons à deux, plus Moutarde, dans 28 m². Moutarde a besoin de hauteur. Faute de mieux, elle a pris la tringle à rideaux, et la tringle a pris le mur.

J’ai donc empilé des caisses de vin en escalier. Elle a compris en dix minutes. Moi, il m’a fallu un mois pour voir que les caisses vides étaient la seule place libre de l’appartement pour mes livres de poche.

L’idée :

- quatre caissons de hauteurs différentes, qui s’emboîtent sans vis ;
- des étagères à l’écartement d’un poche, pas d’une encyclopédie ;
- un feutre sur chaque marche, lavable, tenu par deux boutons ;
- un petit rebord à l’avant, pour que rien ne glisse quand elle part en trombe.

Le jour où l’on déménage, les caissons redeviennent des cartons : on ferme, on porte. J’ai essayé avec les miens, cela tient dans une petite voiture.

Ce que je ne sais pas : jusqu’à quel poids de chat l’emboîtement suffit. Moutarde fait 4,6 kg et refuse qu’on en parle.`,
    life: {
      is: "reviewed",
      publishedDaysAgo: 402,
      toTheTopInDays: 96,
      price: 140,
      fans: ["bo", "ines", "tom", "colette"],
      welcome: { text: "Merci Ada, tout y est, le poids du chat compris. Bonne montée.", lang: "fr" },
      steps: [
        {
          after: 24,
          to: "approved",
          reasonCodes: ["fits-our-range", "strong-demand", "we-can-make-it-well"],
          reasons: {
            fr: `Oui. Trois choses nous ont convaincus :

- **l’usage est double** : dans vos réponses, six personnes sur dix n’ont pas de chat et veulent quand même l’escalier ;
- **nous savons le fabriquer** : le contreplaqué de 9 mm de nos bureaux suffit, avec un emboîtement que nous maîtrisons ;
- **il voyage à plat**, ce qui n’allait pas de soi pour un escalier.

Nous changeons une chose : le caisson le plus haut sera relié au mur par une sangle. Un escalier de 1,40 m chargé de livres l’exige, même sans chat.`,
            en: `Yes. Three things convinced us:

- **it serves twice**: in your answers, six people in ten have no cat and want the stair all the same;
- **we know how to make it**: the 9 mm plywood of our desks is enough, with a joint we master;
- **it ships flat**, which was not a given for a staircase.

We change one thing: the tallest box gets a strap to the wall. A stair of 1.40 m full of books needs one, even without a cat.`,
          },
          changeOurMind: {
            fr: "Si l’essai de charge (80 kg sur la marche du haut) ne passait pas sans équerre visible, nous nous arrêterions.",
            en: "If the load test (80 kg on the top step) failed without a visible bracket, we would stop.",
          },
        },
        {
          after: 40,
          to: "in_development",
          message: {
            text: "L’essai de charge est passé : 112 kg, et un chat. Les premiers caissons sortent de l’atelier.",
            lang: "fr",
          },
        },
      ],
    },
  },
  {
    name: "page-lamp",
    circle,
    lang: "fr",
    author: "ines",
    kind: "new",
    title: "Une lampe qui suit la page",
    pitch: "Une lampe à deux bras dont la tête descend quand on tourne la page, pour lire à deux dans une seule pièce.",
    tags: ["lumière", "lecture", "studio"],
    story: `Notre studio n’a qu’une pièce. Quand je lis le soir, mon compagnon dort à 1,80 m de ma lampe. Toutes les liseuses à pince éclairent soit le mur, soit son visage, jamais la page entière.

Je voudrais une lampe de table avec un contrepoids très fin. La tête pèse autant que le contrepoids : un doigt la pousse, elle reste où on la laisse. L’abat-jour est profond, il ne laisse sortir qu’un rectangle de lumière, à peu près deux pages ouvertes.

J’ai bricolé un modèle avec une baguette, une boule de pétanque et un pot de yaourt. La boule est ridicule, mais **le rectangle change tout** : à un mètre, on ne voit qu’une lueur.

Il faudrait :

1. un socle lourd et petit, 18 cm au plus ;
2. un bras en bois, réparable, avec une vis et pas de rivet ;
3. une ampoule ordinaire, que l’on trouve au coin de la rue.

Je n’ai pas réussi à supprimer le petit grincement de l’articulation. Mon compagnon le décrit très bien.`,
    life: {
      is: "reviewed",
      publishedDaysAgo: 44,
      toTheTopInDays: 42,
      price: 75,
      fans: ["ada", "noe", "jeanne"],
      steps: [],
    },
  },
  {
    name: "door-desk",
    circle,
    lang: "en",
    author: "tom",
    kind: "new",
    title: "A desk that folds out of a door",
    pitch: "A door panel that comes down as a desk, so that the bedroom has an office from nine to five and no longer.",
    tags: ["desk", "home office", "door"],
    story: `I work from home three days a week, in a bedroom. For two years my desk has been an ironing board. It is the right height, it folds, and in every video call someone asks whether I am about to iron.

The only flat surface in the room that nothing leans on is the door. So: replace the middle panel of a standard door by one that is hinged at the bottom and held by two cords. Down, it is a desk of 60 by 75 cm. Up, it is a door, a bit thicker than before, with a shelf inside the thickness for a laptop and a row of paperbacks.

What I worked out with a cardboard model:

- the door has to close *with the laptop in it*, or you end up tidying before every meal;
- the cords need a knot you can move, because doors are not all hung level (mine leans 8 mm);
- the stool lives under the bed.

What I have not worked out: renters. Swapping a door is allowed in my lease as long as the old one goes back. The old one lives behind the wardrobe. It is not ideal, but it is still better company than the ironing board.`,
    life: {
      is: "reviewed",
      publishedDaysAgo: 128,
      toTheTopInDays: 81,
      price: 190,
      fans: ["bo", "ada", "maya"],
      steps: [],
    },
  },
  {
    name: "ceiling-dryer",
    circle,
    lang: "fr",
    author: "colette",
    kind: "improvement",
    title: "Le séchoir qui monte au plafond",
    pitch: "Quatre barres, deux poulies, une corde : le linge sèche là où l’air est chaud et où personne ne marche.",
    tags: ["linge", "plafond", "poulie"],
    story: `Ma grand-mère avait un séchoir à poulies au-dessus du poêle. On y montait les draps le soir, ils étaient secs au matin. Dans mon deux-pièces, j’ai un étendoir pliant qui occupe la moitié du salon trois jours par semaine. Mes invités le contournent, ma mère le plie, mon fils fait des cabanes dessous.

Ce séchoir existe encore, en fonte, à 140 €, avec des vis prévues pour une poutre. Je n’ai pas de poutre. J’ai un plafond en plaques de plâtre et un bail.

Ce que je propose d’améliorer :

- un **rail réparti sur quatre points**, fixé dans les montants, avec un gabarit en carton pour les trouver ;
- des poulies silencieuses, et un frein qui descend doucement si la corde échappe ;
- une barre plus basse que les autres pour les chaussettes, parce qu’on les perd toujours derrière les serviettes.

Charge utile : 8 kg mouillés, c’est une machine. J’ai pesé la mienne pendant deux mois, elle n’a dépassé qu’une fois, le jour de la couette.`,
    life: {
      is: "gathering",
      publishedDaysAgo: 92,
      supporters: -2,
      price: 85,
      fans: ["ada", "salome"],
      welcome: { text: "Merci d’avoir précisé la fixation : c’est exactement la règle n° 3.", lang: "fr" },
    },
  },
  {
    name: "stool-totem",
    circle,
    lang: "en",
    author: "otis",
    kind: "new",
    title: "Stools that stack into a bookcase",
    pitch: "Four stools for four guests; the other 360 days of the year, one bookcase.",
    tags: ["stool", "storage", "guests"],
    story: `I own two chairs. Twice a month, six people come to dinner. The rest of the time, four folding chairs live behind a door that therefore does not open fully.

My suggestion is a stool made of two sides, a seat and a rail. The seat of one fits between the feet of the next, so that they stack straight, not in a wobbling spiral. Each gap holds a row of books 24 cm high. Four stools make a bookcase of 1.10 m; the top one carries the plant.

Before dinner, you take the books out. I have timed it: nine minutes for four stools, including stopping to read. Someone always sits on the cookery books, and that is a conversation starter.

Details that matter:

- seats in different colours, so that a tower looks intended;
- a strap at the back for homes with small children;
- feet in cork, because my downstairs neighbour has sent me a letter about the folding chairs.

I am aware that it is only half a problem solved: the books have to go somewhere during dinner. Under the table works for eleven centimetres of feet.`,
    life: { is: "expired", publishedDaysAgo: 140, supporters: 17, price: 60, fans: ["tom"] },
  },
  {
    name: "wall-table",
    circle,
    lang: "fr",
    author: "jeanne",
    kind: "new",
    title: "La table qui redevient un tableau",
    pitch:
      "Une demi-lune qui se rabat au mur et montre son dessous : un paysage, encadré, à la place d’une table pliée.",
    tags: ["table", "mur", "repas"],
    story: `Chez moi, la cuisine est un couloir de 1,10 m. Une table murale pliante y tient, mais pliée, elle ressemble à une table murale pliante. On voit la charnière, la béquille, le dessous agrafé. J’ai fini par accrocher un torchon dessus.

Je propose une table en demi-lune dont **le dessous est la belle face**. Relevée, elle entre dans un cadre fixé au mur, et l’on voit une image : un paysage, un dessin d’enfant, une affiche que l’on change.

Dépliée, elle reçoit deux assiettes et un saladier. La jambe est rangée dans l’épaisseur du cadre et descend d’elle-même.

Le plus délicat, c’est l’épaisseur. J’ai fait une maquette en 12 mm : elle fléchit si l’on s’accoude pour se plaindre de sa journée. En 18 mm, elle ne bouge plus, mais le cadre dépasse du mur de 6 cm, et dans un couloir de 1,10 m, ces 6 cm ont une hanche.

Je cherche quelqu’un qui s’y connaît en charnières. Je fournis les pommes.`,
    life: {
      is: "reviewed",
      publishedDaysAgo: 210,
      toTheTopInDays: 130,
      price: 120,
      fans: ["ines", "colette"],
      steps: [
        {
          after: 30,
          to: "parked",
          secondLookInDays: 90,
          reasonCodes: ["needs-research", "we-can-make-it-well"],
          reasons: {
            fr: `Pas encore. L’idée nous plaît, la charnière nous résiste.

Nous avons essayé trois ferrures du commerce. Deux prennent du jeu après 4 000 ouvertures, soit deux ans de petits-déjeuners ; la troisième tient, mais porte le prix de la table à 210 €, quand vos réponses tournent autour de 120 €.

Un fabricant du Jura nous propose une charnière à friction en acier mince. Les échantillons arrivent dans deux mois. Nous mettons l’idée de côté jusque-là, plutôt que de dire oui à une table qui penche.`,
          },
          changeOurMind: {
            fr: "Une charnière qui tient 10 000 ouvertures sous 30 kg, à moins de 14 € la paire. Si vous en connaissez une, écrivez-nous avant le réexamen.",
          },
        },
      ],
    },
  },
  {
    name: "shoe-bench",
    circle,
    lang: "fr",
    author: "gaspard",
    kind: "improvement",
    title: "Le banc d’entrée à chaussures mouillées",
    pitch: "Un banc à claire-voie et un bac dessous : on s’assoit, on se déchausse, l’eau reste dans le bac.",
    tags: ["entrée", "chaussures", "pluie"],
    story: `Notre entrée mesure 1,20 m sur 90 cm. Nous sommes quatre. Quand il pleut, huit chaussures y font une flaque, et la flaque va sous le parquet. Le parquet a gonflé, la porte frotte, et le propriétaire a photographié le tout.

Les meubles à chaussures sont fermés : ils sentent. Les tapis égouttoirs sont plats : on marche dedans en chaussettes. Ce qu’il faudrait, c’est un banc.

- Une assise en lames, pour que l’air passe.
- Dessous, un **bac incliné de 3°** qui se tire comme un tiroir et se vide dans l’évier.
- À un bout, un tube pour les parapluies, qui coule dans le même bac.
- Deux hauteurs de bottes : les miennes, et celles qui ont un canard sur le dessus.

J’en ai construit un en tasseaux. Il tient mon poids et celui de ma fille, debout dessus, ce qui n’était pas le plan. Reste à trouver une matière pour le bac : le zinc résonne, le plastique jaunit.`,
    life: { is: "gathering", publishedDaysAgo: 27, supporters: 6, price: 95, fans: ["jeanne"] },
  },
];
