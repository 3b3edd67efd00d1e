import type { IdeaPlan } from "../idea-plan.ts";

const circle = "jardin-de-poche";

export const jardinDePoche: readonly IdeaPlan[] = [
  {
    name: "seed-tray",
    circle,
    lang: "fr",
    author: "noe",
    kind: "new",
    title: "Le bac à semis qui s’emboîte au fil des saisons",
    pitch:
      "On commence avec un bac en février, on finit avec un potager en juin : chaque module s’accroche au précédent.",
    tags: ["semis", "modulaire", "balcon"],
    story: `En février, j’ai besoin d’une boîte à chaussures. En juin, d’un champ. Mon balcon, lui, ne change pas de taille.

J’ai compté l’an dernier : neuf contenants différents, aucun qui s’aligne avec un autre, et entre eux des vides où meurent les limaces et les bouchons. Je propose un seul module, un cube de 20 cm, avec une languette d’un côté et une encoche de l’autre.

- **Un bac** sur le rebord pour les semis.
- **Trois bacs** quand on repique.
- **Six ou neuf** l’été, en carré, en ligne ou autour d’une porte.
- L’hiver, ils s’empilent par trois, et le couvercle du dernier fait un siège.

L’eau passe d’un bac à l’autre par la languette : on arrose à un bout, on récupère à l’autre. Mouillé, un module pèse 7 kg.

Je les ai faits en planches de coffrage. Les encoches gonflent à la pluie et, en août, il faut un maillet pour récolter. Un escargot s’est installé dans la troisième languette ; je le considère comme un essai concluant.`,
    life: { is: "gathering", publishedDaysAgo: 175, supporters: 318, price: 35, fans: ["ada", "rosa", "leon"] },
  },
  {
    name: "railing-greenhouse",
    circle,
    lang: "en",
    author: "rosa",
    kind: "new",
    title: "A greenhouse that folds flat against the railing",
    pitch: "Three tomatoes, one railing, no floor space: a glass box that hangs in spring and folds away in autumn.",
    tags: ["tomatoes", "railing", "foldable"],
    story: `My balcony is 70 cm deep. If a greenhouse stands on it, I do not. So the greenhouse has to hang on the railing, on the inside, where nothing can fall on anyone.

It is a shelf with four glass sides (polycarbonate, really) and a lid that props open. Everything is hinged. In October I take out the pots, fold the sides in and the shelf up, and what remains is a panel 6 cm thick that also keeps the wind out.

Numbers, because this circle asks for them:

- 78 cm wide, three pots of five litres, **24 kg when wet**, hung from four hooks and strapped to two bars;
- the overflow goes into a gutter along the front and from there into a bottle;
- in winter it stays up, folded.

Last year I built one from shower screens. I picked 61 tomatoes, the first on 2 July, three weeks before my neighbour’s. I mention it only because she did.

What failed: at 34 °C the lid stayed shut because I was at work, and lunch was cooked on the vine. It needs a wax opener, the kind that real greenhouses have.`,
    life: { is: "gathering", publishedDaysAgo: 88, supporters: 164, price: 130, fans: ["bo", "tom"] },
  },
  {
    name: "rain-bottle",
    circle,
    lang: "fr",
    author: "leon",
    kind: "new",
    title: "L’eau de pluie au bord de la fenêtre",
    pitch:
      "Trois réservoirs plats entre le volet et la vitre : onze litres de pluie, un robinet, pas une goutte chez la voisine.",
    tags: ["eau", "pluie", "fenêtre"],
    story: `J’habite au quatrième, sans balcon. J’ai un rebord de 24 cm et une gouttière qui passe à portée de main. Chaque orage, je regarde partir à l’égout de quoi arroser mes capucines jusqu’à Noël.

Un récupérateur, c’est un tonneau, et un tonneau ne tient pas sur un rebord. Trois bouteilles plates, si :

- des réservoirs de 10 cm d’épaisseur, reliés par le bas, **pleins ils pèsent 13 kg** ;
- une sangle passée dans les gonds du volet, pour que rien ne bascule ;
- un trop-plein qui rend l’eau à la gouttière ;
- un robinet à la hauteur d’un arrosoir.

Les parois sont claires : on voit le niveau, et l’on apprend à lire le temps qu’il fait à l’envers. Contre les algues, un volet vert se rabat par-dessus.

J’ai monté un essai avec trois bidons d’huile. Il a survécu à la tempête de janvier. Il a aussi rempli ma cuisine, parce que j’avais ouvert le robinet pour le photographier.`,
    life: { is: "gathering", publishedDaysAgo: 33, supporters: 57, price: 55, fans: ["noe"] },
  },
  {
    name: "olla",
    circle,
    lang: "en",
    author: "rosa",
    kind: "improvement",
    title: "A buried pot that waters for a fortnight",
    pitch:
      "Unglazed clay, filled once, sweats water to the roots while you are away. Old as farming, sized for a planter.",
    tags: ["watering", "clay", "holidays"],
    story: `Every August I ask a neighbour to water my tomatoes. Every August I come home to very wet soil, very dead tomatoes and a neighbour who avoids me on the stairs. It is nobody’s fault: watering someone else’s plants is guesswork.

An olla takes the guess out. It is a pot of unglazed clay, buried up to its neck. The soil drinks through the wall only as fast as it dries. Farmers have done this for two thousand years, with pots the size of a pumpkin. For a window box, they are too big and they crack in frost.

What I would improve:

- a **flat, slim shape** of 2.5 litres that fits a 20 cm planter and leaves room for roots;
- a lid with a float, so you can see the level without kneeling;
- a clay that survives frost, or a clear "lift me out in November" on the lid.

My own test, with a flowerpot and a cork: eleven days for two lettuces, nine for a tomato in flower. A full one weighs 4 kg; the overflow is the soil’s business.

The carrots grew round it like children round a stove.`,
    life: { is: "gathering", publishedDaysAgo: 4.2, supporters: 12, price: 28, fans: ["otis"] },
  },
  {
    name: "worm-stool",
    circle,
    lang: "fr",
    author: "jeanne",
    kind: "new",
    title: "Le lombricomposteur sur lequel on s’assoit",
    pitch: "Deux plateaux, un robinet et un coussin : les épluchures disparaissent sous la personne qui épluche.",
    tags: ["compost", "assise", "cuisine"],
    story: `Un lombricomposteur, chez moi, c’est un empilement de plastique noir que l’on cache sur le balcon, où les vers ont trop chaud en juillet et trop froid en janvier. Dans la cuisine, ils seraient bien. Mais dans ma cuisine, une chose qui ne sert pas à s’asseoir n’entre pas.

Donc un tabouret. Rond, 40 cm de diamètre, 46 cm de haut :

- l’assise se soulève d’une main, on jette les épluchures, on se rassoit ;
- deux plateaux en bois huilé, percés, que l’on échange tous les deux mois ;
- un fond en terre cuite avec un robinet, pour le jus ;
- un joint de feutre sous le coussin : **pas d’odeur, pas de moucherons**, c’est la seule promesse qui compte.

Plein, il pèse 14 kg. Il supporte une personne de 110 kg, j’ai demandé à mon oncle.

Je m’en sers depuis quatorze mois. Mes invités l’apprennent en général au dessert. Deux ont changé de siège, un m’a demandé des vers.`,
    life: {
      is: "gathering",
      publishedDaysAgo: 417,
      supporters: 968,
      price: 110,
      fans: ["ada", "bo", "gaspard", "colette"],
    },
  },
  {
    name: "visit-nestbox",
    circle,
    lang: "fr",
    author: "gaspard",
    kind: "new",
    title: "Le nichoir qui compte ses visites",
    pitch: "Une planche d’envol montée sur ressort, un compteur à rouleaux, et une caméra pour vérifier qui entre.",
    tags: ["oiseaux", "nichoir", "observation"],
    story: `Depuis trois ans, un couple de mésanges niche sur mon balcon. Je sais qu’elles viennent souvent, je ne sais pas combien. Les naturalistes parlent de cinq cents allers-retours par jour ; j’aimerais voir le chiffre monter.

Mon nichoir a une planche d’envol posée sur un ressort très souple. Chaque fois qu’un oiseau s’y pose, un compteur à rouleaux avance d’un cran, comme sur un vieux magnétophone. Pas de pile pour cette partie.

Pour ne pas compter les moineaux qui se reposent, j’ajoute une petite caméra sous le toit, qui filme l’entrée et la rue en arrière-plan, et envoie l’image au téléphone. Elle tourne tout le temps, sinon on rate les premiers vols.

Le toit s’ouvre pour nettoyer en automne. Le tout pèse 1,9 kg et se fixe à la rambarde par deux colliers. Les mésanges ont accepté le ressort en une matinée ; le plus dur fut de retenir ma fille de sauter dessus.`,
    life: {
      is: "declined",
      daysAgo: 19,
      ruleNumber: 4,
      message: {
        text: "Nous ne publions pas cette version, à cause de la caméra : elle filme en continu une rue habitée (règle n° 4). Le compteur à ressort, lui, est une très jolie idée et n’a besoin de personne. Repartez du texte sans la caméra, nous le relirons avec plaisir.",
        lang: "fr",
      },
    },
  },
  {
    name: "pea-fan",
    circle,
    lang: "en",
    author: "otis",
    kind: "new",
    title: "A trellis that opens like a fan",
    pitch: "Seven canes on one pivot: closed, it goes in with the bulbs; open, it is a wall of sweet peas.",
    tags: ["trellis", "flowers", "winter storage"],
    story: `Every spring I build the same thing from canes and string, and every autumn I throw it away in a tangle. In between it is the best part of the balcony: sweet peas from the rail to above my head, and a blackbird who thinks it is his.

A fan would do. Seven canes are held by one bolt at the bottom; three ribbons of webbing keep them apart at the top. Open it, push the foot into any pot of 25 cm or more, and the peas do the rest. In November you cut the stems, close the fan and hang it on a nail.

- Closed: 1.30 m long, as thick as a rolled newspaper, 900 g.
- Open: 1.60 m wide. In wind, the webbing gives and the canes flex.
- It is tied to the railing by the middle cane, so that it cannot go over the edge.

My prototype uses bamboo and a bolt from a pushchair. It stood through two storms, and only leaned once, when the blackbird brought a friend.

The open question is the pot: a fan of wet peas is a sail, and a light pot is a boat.`,
    life: { is: "submitted", daysAgo: 0.4 },
  },
];
