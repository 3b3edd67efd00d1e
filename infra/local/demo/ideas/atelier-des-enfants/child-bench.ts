import type { IdeaPlan } from "../../idea-plan.ts";

export const childBench: IdeaPlan = {
  name: "child-bench",
  circle: "atelier-des-enfants",
  lang: "fr",
  author: "ada",
  with: ["mahaut"],
  kind: "improvement",
  improves: "le premier établi en pin",
  title: "L’établi à hauteur d’enfant, avec de vrais outils",
  pitch:
    "52 cm de haut, un étau qui serre, une scie qui coupe : ce qui est dangereux, c’est l’outil qui ne marche pas.",
  tags: ["bois", "construction", "réparation"],
  views: {
    whole:
      "Un établi bas avec un étau bleu, un marteau et une scie au mur, une maison de bois en cours ; un tabouret vert devant.",
    turned: "De l’autre côté : l’étau, les tiroirs et le panneau à outils.",
    detail: "Gros plan sur le plateau, le marteau et la petite maison.",
  },
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
};
