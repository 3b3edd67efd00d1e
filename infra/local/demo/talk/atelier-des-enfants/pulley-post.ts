import type { Said } from "../../said.ts";

export const pulleyPost: readonly Said[] = [
  {
    by: "maya",
    day: 1.4,
    text: "One tooth with a request for payment! Did it go through?",
    answers: [{ by: "nell", day: 0.2, text: "The reply was delayed by negotiations." }],
  },
  {
    by: "otis",
    day: 15,
    text: "What about very secret letters?",
    answers: [{ by: "nell", day: 0.3, text: "There is a lid. It squeaks, so everyone knows." }],
  },
  { by: "mo", day: 16.2, text: "Merci de ne pas citer de prénoms d’enfants, même pour les remercier (règle n° 3)." },
  { by: "pia", day: 140, text: "Le ruban en fil de papier a tenu les cousins. Il lui reste les vacances d’hiver." },
];
