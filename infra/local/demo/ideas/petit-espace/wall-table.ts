import type { IdeaPlan } from "../../idea-plan.ts";

export const wallTable: IdeaPlan = {
  name: "wall-table",
  circle: "petit-espace",
  lang: "fr",
  author: "jeanne",
  kind: "new",
  title: "La table qui redevient un tableau",
  pitch: "Une demi-lune qui se rabat au mur et montre son dessous : un paysage, encadré, à la place d’une table pliée.",
  tags: ["repas", "mur", "pliable"],
  views: {
    whole:
      "Un mur rose, un paysage encadré ; dessous, une table en demi-lune dressée pour deux, une coupe de fruits et un tabouret vert.",
    turned: "De l’autre côté : la jambe de la table et le cadre qu’elle laisse vide.",
    detail: "Gros plan sur les deux assiettes et la coupe de fruits.",
  },
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
};
