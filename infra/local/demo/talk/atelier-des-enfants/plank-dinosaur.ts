import type { Said } from "../../said.ts";

export const plankDinosaur: readonly Said[] = [
  {
    by: "tom",
    day: 1.7,
    text: "Two heads: which one eats?",
    answers: [{ by: "hugo", day: 0.2, text: "Les deux. C’est pour cela qu’il a fallu cinq pattes." }],
  },
  {
    by: "fatou",
    day: 9.3,
    text: "Mon fils demande si l’on peut en avoir deux pour faire un troupeau. Il a cinq ans et pas de budget.",
  },
  {
    by: "ada",
    day: 22,
    text: "Une seule cheville de 42 mm : mais en combien d’exemplaires ? On en perdra.",
    credited: true,
    liked: "pia",
    answers: [{ by: "hugo", day: 0.3, text: "Soixante pour quarante os. J’ai des neveux, je connais." }],
  },
  {
    by: "hugo",
    day: 100,
    text: "La girafe est montée. Elle a des plaques sur le dos. Personne ne s’est plaint.",
    update: true,
  },
  { by: "nell", day: 200, text: "It wears the hat better than I do." },
];
