import type { IdeaPlan } from "../../idea-plan.ts";

export const foldTrailer: IdeaPlan = {
  name: "fold-trailer",
  circle: "velo-du-quotidien",
  lang: "fr",
  author: "noe",
  kind: "new",
  title: "La remorque qui se plie comme un journal",
  pitch: "Quarante kilos de courses à l’aller, sept centimètres d’épaisseur dans le couloir au retour.",
  tags: ["courses", "pliable", "ville"],
  views: {
    whole:
      "Une remorque verte à roues jaunes, chargée de fruits, d’un melon, de baguettes et de poireaux, un fanion corail à l’arrière.",
    turned: "De l’autre côté : le timon bleu se relève, les charnières jaunes se voient.",
    detail: "Gros plan sur la roue, les charnières et le chargement.",
  },
  story: `Je fais le marché à vélo, pour deux familles et une voisine. Une remorque, j’en ai eu une. Elle roulait très bien. Elle vivait dans le local à vélos, où on lui a pris une roue, puis l’autre, puis la caisse.

Il m’en faut donc une qui monte au troisième avec moi. J’ai plié du carton pendant un hiver, et voici ce qui marche :

- les côtés se rabattent sur le plancher, comme la une d’un journal sur ses pages ;
- le plancher se plie en deux au milieu, sur deux charnières jaunes que l’on voit exprès ;
- les roues sortent de l’axe d’un quart de tour, **sans outil** ;
- le tout fait 7 cm d’épaisseur et se porte à l’épaule par le timon.

Charge visée : 40 kg. C’est un sac de terreau, quatre poireaux, deux baguettes et un melon, je l’ai chargée pour vérifier.

Le timon passe dans l’axe arrière, pas sur la selle : en descente, une remorque sur la selle pousse. La mienne m’a poussé jusque dans la boulangerie. Ils ont été charmants.

Ce qui manque : un frein de parking, et l’avis de gens qui ont un escalier en colimaçon.`,
  life: {
    is: "gathering",
    publishedDaysAgo: 320,
    supporters: 1_108,
    price: 240,
    fans: ["bo", "ada", "salome", "achille", "maya"],
    welcome: { text: "Idée complète, largeur vérifiée (78 cm). Bonne route, Noé.", lang: "fr" },
  },
};
