import type { Said } from "../../said.ts";

export const stairGutter: readonly Said[] = [
  { by: "noe", day: 3.3, text: "Rien dans le mur : le syndic en a pleuré, je crois que c’était de joie." },
  {
    by: "achille",
    day: 20.2,
    text: "Et quand quelqu’un monte en face ?",
    answers: [{ by: "malik", day: 0.2, text: "On se salue. La rampe laisse 70 cm." }],
  },
  {
    by: "pia",
    day: 240,
    text: "Les segments en lin tiennent 600 montées dans notre cage d’escalier, par temps sec. L’hiver dira le reste.",
  },
  { by: "hugo", day: 310, text: "Je passe tous les jours devant l’essai. L’orange est devenue une mascotte." },
];
