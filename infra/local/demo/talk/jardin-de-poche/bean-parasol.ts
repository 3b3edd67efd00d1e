import type { Said } from "../../said.ts";

export const beanParasol: readonly Said[] = [
  { by: "ines", day: 1.2, text: "« On composte l’ombre. » Voilà, j’ai soutenu." },
  {
    by: "fatou",
    day: 3.6,
    text: "Haricots d’Espagne, plutôt : plus de feuilles, et ils tiennent mieux le vent.",
    answers: [
      { by: "salome", day: 0.5, text: "Essayés la deuxième année, avec les pucerons. Je leur redonne une chance." },
    ],
  },
  {
    by: "wendy",
    day: 20,
    text: "Will it wait for me to sit down before dropping things?",
    answers: [{ by: "salome", day: 0.2, text: "Non. C’est un repas." }],
  },
  {
    by: "malik",
    day: 35.9,
    text: "46 kg mouillé : demandez à votre propriétaire ce que porte le balcon. Vraiment.",
    liked: "pia",
  },
];
