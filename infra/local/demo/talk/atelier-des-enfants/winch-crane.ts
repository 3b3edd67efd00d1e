import type { Said } from "../../said.ts";

export const winchCrane: readonly Said[] = [
  { by: "otis", day: 2.2, text: "Toast by crane. I am moving to an upper bunk." },
  {
    by: "gaspard",
    day: 11.3,
    text: "Le cliquet : mettez-en deux, décalés d’une demi-dent. Moins de choc, meilleur clic.",
    credited: true,
    liked: "pia",
    answers: [{ by: "kofi", day: 0.6, text: "Tried it tonight. The click is now a purr. You are a dangerous man." }],
  },
  { by: "tom", day: 300, text: "The duck signed nothing, but it waved." },
];
