import type { Said } from "../../said.ts";

export const wallTable: readonly Said[] = [
  { by: "ines", day: 3.1, text: "L’image qui change, oui. Le torchon agrafé, j’ai vécu cela." },
  {
    by: "malik",
    day: 12.2,
    text: "Charnières : regardez du côté des tables de bateau. Friction, inox, et elles ferment sans claquer.",
    credited: true,
    liked: "pia",
    answers: [
      { by: "jeanne", day: 0.3, text: "Vous avez une adresse ? Je fournis les pommes." },
      { by: "malik", day: 0.5, text: "Oui, je vous l’envoie. Reinette, si possible." },
    ],
  },
  {
    by: "pia",
    day: 172,
    text: "Les échantillons du Jura sont sur l’établi : 6 200 ouvertures, pas de jeu. Il en reste 3 800. Nous tenons le compte sur le mur.",
  },
];
