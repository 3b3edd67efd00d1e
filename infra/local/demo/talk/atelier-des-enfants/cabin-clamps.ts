import type { Said } from "../../said.ts";

export const cabinClamps: readonly Said[] = [
  { by: "ada", day: 0.8, text: "« Parce qu’ils dorment. » J’essaie ce soir avec les chaussures." },
  {
    by: "ines",
    day: 3.1,
    text: "4,5 cm, c’est une couette d’été. La nôtre fait 6.",
    credited: true,
    answers: [{ by: "fatou", day: 0.3, text: "Alors 6,5. Les crocodiles ouvriront plus grand, ils sont d’accord." }],
  },
  {
    by: "gaspard",
    day: 15,
    text: "L’élastique : prenez une chambre à air. Elle vieillit mieux, et elle est noire comme une langue de crocodile.",
  },
  {
    by: "june",
    day: 30.2,
    text: "I am forty-three. Is there an upper age?",
    answers: [{ by: "fatou", day: 0.2, text: "Il faut tenir sous la couverture. C’est le seul examen." }],
  },
  {
    by: "pia",
    day: 70,
    text: "L’étude est ouverte. Huit crocodiles habitent l’atelier ; les réunions se tiennent désormais sous la table.",
  },
];
