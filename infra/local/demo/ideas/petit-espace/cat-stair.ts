import type { IdeaPlan } from "../../idea-plan.ts";

export const catStair: IdeaPlan = {
  name: "cat-stair",
  circle: "petit-espace",
  lang: "fr",
  author: "ada",
  kind: "new",
  title: "L’étagère-escalier pour chats",
  pitch:
    "Quatre caissons qui s’emboîtent en marches : les livres dedans, le chat dessus, et la tringle à rideaux en paix.",
  tags: ["rangement", "animaux", "sans vis"],
  views: {
    whole:
      "Un escalier de quatre caissons pleins de livres de poche, un feutre corail sur chaque marche ; un chat roux est assis tout en haut, une souris passe en bas.",
    turned: "Le même escalier de l’autre côté : le chat regarde l’étagère la plus haute depuis le sommet.",
    detail: "Gros plan sur la marche du haut, le chat et les rangées de livres.",
  },
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
};
