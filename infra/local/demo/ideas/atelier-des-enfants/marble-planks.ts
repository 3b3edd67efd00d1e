import type { IdeaPlan } from "../../idea-plan.ts";

export const marblePlanks: IdeaPlan = {
  name: "marble-planks",
  circle: "atelier-des-enfants",
  lang: "fr",
  author: "gaspard",
  kind: "new",
  title: "Le circuit de billes en planches à trous",
  pitch: "Des planches, des tourillons, des trous tous les cinq centimètres : la pente, c’est l’enfant qui la décide.",
  tags: ["jeu", "bois", "construction"],
  views: {
    whole:
      "Trois planches percées, corail, bleue et jaune, descendent d’un montant à l’autre ; des billes roulent vers un seau vert, un drapeau flotte en haut.",
    turned: "De l’autre côté : les pentes se croisent, une bille hésite devant un trou.",
    detail: "Gros plan sur une planche et la bille au bord du trou.",
  },
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
};
