import type { IdeaPlan } from "../../idea-plan.ts";

export const sorryBell: IdeaPlan = {
  name: "sorry-bell",
  circle: "velo-du-quotidien",
  lang: "fr",
  author: "leon",
  kind: "new",
  title: "La sonnette qui dit pardon",
  pitch: "Un coup pour prévenir, deux pour remercier : une sonnette à deux tons, dont l’un s’excuse.",
  tags: ["ville", "sécurité"],
  views: {
    whole:
      "Une grosse sonnette de laiton sur un guidon ; dessus, un oiseau rouge en haut-de-forme a l’air de s’excuser.",
    turned: "De l’autre côté : l’oiseau tourne le dos, le levier corail attend.",
    detail: "Gros plan sur l’oiseau et son chapeau.",
  },
  story: `Sur la voie verte, il y a deux façons de doubler quelqu’un. Sonner, et se faire regarder comme un camion. Ne pas sonner, et faire peur. J’ai essayé de siffler : c’est pire.

Je voudrais une sonnette à deux timbres. Le premier, clair, dit « attention ». Le second, plus grave et plus court, dit « pardon, merci ». On pousse le levier vers l’avant ou vers soi. Au bout de quelques semaines, tout le quartier saurait.

Elle serait en laiton, ronde, avec un petit oiseau sur le dessus : il sert d’écrou, mais il a l’air de présenter ses excuses.

J’ai accordé deux sonnettes du commerce avec une lime et un accordeur de guitare. Une tierce mineure descendante, c’est vraiment un pardon. Une quinte, c’est une annonce de gare.

Le tout doit tenir sur un cintre de 22 mm et se démonter à la main, parce que les oiseaux en laiton, cela se vole.`,
  life: {
    is: "returned",
    daysAgo: 3.1,
    message: {
      text: "Nous avons souri, et nous voulons la publier. Deux choses à retoucher : dites pour quel vélo (règle n° 1, le diamètre de 22 mm ne suffit pas), et précisez que le second ton reste audible à 20 m. Une sonnette doit d’abord prévenir.",
      lang: "fr",
    },
  },
};
