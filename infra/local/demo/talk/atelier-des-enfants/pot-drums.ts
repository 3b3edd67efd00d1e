import type { Said } from "../../said.ts";

export const potDrums: readonly Said[] = [
  { by: "ines", day: 1, text: "Je suis la voisine. J’ai lu. J’ai soutenu. Allez comprendre." },
  {
    by: "gaspard",
    day: 60.2,
    text: "Du carton épais, comme les tubes de tapis ? Cela sonne mat et cela ne casse pas.",
    answers: [{ by: "basile", day: 0.3, text: "J’en ai demandé trois à mon marchand. À suivre." }],
  },
  {
    by: "pia",
    day: 122,
    text: "Un non, et une piste : les tubes de tapis. Le support à colliers nous intéresse vraiment.",
  },
];
