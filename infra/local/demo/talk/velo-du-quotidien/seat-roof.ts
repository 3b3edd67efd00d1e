import type { Said } from "../../said.ts";

export const seatRoof: readonly Said[] = [
  { by: "noe", day: 2, text: "Un ours de 16 kg rempli de riz : c’est l’essai le plus honnête du cercle." },
  {
    by: "rosa",
    day: 9.4,
    text: "Which seats exactly? Mine has wings at the head.",
    answers: [{ by: "priya", day: 0.5, text: "Wings are fine up to 42 cm. I shall put a drawing." }],
  },
  {
    by: "mo",
    day: 10,
    text: "Rappel amical : pas d’essai avec un enfant à bord avant le feu vert (règle n° 5). L’ours est parfait.",
  },
  {
    by: "pia",
    day: 130,
    text: "Soufflerie réservée pour mardi. Oui, l’ours vient.",
    answers: [{ by: "priya", day: 0.2, text: "He has packed." }],
  },
  { by: "maya", day: 300, text: "The word consultant suits him." },
];
