import type { IdeaPlan } from "../../idea-plan.ts";

export const paddleBoat: IdeaPlan = {
  name: "paddle-boat",
  circle: "atelier-des-enfants",
  lang: "fr",
  author: "malik",
  kind: "new",
  title: "Le bateau à aubes et à élastique",
  pitch: "On remonte la roue à la main, on pose, il traverse la bassine. Toute la machine se voit.",
  tags: ["eau", "bois", "jeu"],
  views: {
    whole:
      "Dans une bassine de zinc, un petit bateau de bois à coque corail ; un manchot en casquette tient la barre, la cheminée souffle du coton.",
    turned: "De l’arrière : la roue à aubes et son élastique, deux remous blancs derrière elle.",
    detail: "Gros plan sur la roue, la cabine à hublots et le capitaine.",
  },
  story: `Les bateaux de bain ont des piles. Les piles meurent, se noient ou coulent dans le tiroir avec les autres. Un élastique, lui, ne demande rien : on le tend, il rend.

La roue à aubes est à l’arrière, **à découvert**. On la tourne quinze fois à la main, on pose le bateau, on lâche. Il fait deux mètres, soit une baignoire et demie.

- Dès quatre ans, seul, une fois l’élastique en place.
- Coque en pin huilé, pont vissé par l’enfant avec deux écrous papillons.
- Deux roues dans la boîte, une à quatre pales, une à huit : laquelle va plus loin ? Il faut essayer.
- Des élastiques de bureau ordinaires, aucun morceau de moins de 4 cm.

Il sèche debout sur sa proue et se range sur un rebord.

La fumée est en coton. Le capitaine a de l’expérience en eau froide.`,
  life: {
    is: "gathering",
    publishedDaysAgo: 62,
    supporters: 12,
    price: 36,
    fans: ["colette", "bo"],
    welcome: { text: "Tout y est, jusqu’à l’endroit où il sèche. Bon vent, Malik.", lang: "fr" },
  },
};
