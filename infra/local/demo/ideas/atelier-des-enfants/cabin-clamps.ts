import type { IdeaPlan } from "../../idea-plan.ts";

export const cabinClamps: IdeaPlan = {
  name: "cabin-clamps",
  circle: "atelier-des-enfants",
  lang: "fr",
  author: "fatou",
  kind: "new",
  title: "Les crocodiles à cabane",
  pitch: "Des pinces assez grandes pour une chaise, assez douces pour un drap, assez drôles pour qu’on les range.",
  tags: ["construction", "jeu", "pliable"],
  views: {
    whole:
      "Deux chaises, une couverture rayée tendue entre elles et tenue par quatre pinces vertes en forme de crocodiles ; dessous, deux chaussettes et une lampe de poche.",
    turned: "De l’autre côté : la couverture descend jusqu’au sol et fait un toit.",
    detail: "Gros plan sur les crocodiles, leurs yeux et leurs dents plates.",
  },
  story: `Une cabane tient par une couverture, deux chaises et une dispute. La couverture glisse. On met un dictionnaire dessus, le dictionnaire tombe, quelqu’un pleure, la cabane est finie.

Les pinces à linge sont trop petites, les serre-joints trop sérieux. Il faudrait une mâchoire de 18 cm, qui s’ouvre d’une main de cinq ans et qui tienne un plaid sur un dossier de chaise.

J’ai découpé des crocodiles. Deux planches, un axe, un gros élastique, du liège à la place des dents.

- Dès cinq ans seul, dès trois ans pour nommer les crocodiles.
- S’ouvre à **4,5 cm** : un dossier et une couette.
- Aucun ressort, donc aucun doigt pincé ; j’ai donné les miens.
- Huit dans un sac. Le sac se referme avec l’un d’eux.

Rangement : une minute, « parce qu’ils dorment ». C’est l’argument qui a tout changé chez nous.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 79,
    toTheTopInDays: 66,
    price: 34,
    fans: ["ada", "gaspard", "ines"],
    steps: [],
  },
};
