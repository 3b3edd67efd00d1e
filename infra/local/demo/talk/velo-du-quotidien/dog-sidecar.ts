import type { Said } from "../../said.ts";

export const dogSidecar: readonly Said[] = [
  { by: "bo", day: 0.3, text: "Biscuit has my support, my vote and half my sandwich." },
  {
    by: "wendy",
    day: 1.8,
    text: "My dog is 14 and 26 kg. Diet, or a bigger tub?",
    answers: [{ by: "idris", day: 0.2, text: "A bigger tub. Never tell a dog of 14 about diet." }],
  },
  {
    by: "leon",
    day: 4,
    text: "Et quand il veut descendre en marche ?",
    answers: [{ by: "idris", day: 0.5, text: "A short strap, and a biscuit. The biscuit is the real restraint." }],
  },
  {
    by: "noe",
    day: 9.2,
    text: "La roue inclinable, avec quel débattement ? À 15° la mienne frottait.",
    credited: true,
    liked: "pia",
    answers: [{ by: "idris", day: 0.6, text: "22 degrees each way. I shall draw it." }],
  },
  {
    by: "odile",
    day: 14.1,
    text: "J’ai un chat de 7 kg qui a des opinions. Compatible ?",
    answers: [{ by: "idris", day: 0.1, text: "Compatible with the sidecar, not with the cat." }],
  },
  { by: "fatou", day: 30.7, text: "79 cm ! Un centimètre de marge. Vous aimez vivre." },
  { by: "idris", day: 60, text: "Biscuit turned thirteen. We did 12 km, he greeted everyone, twice.", update: true },
  { by: "tom", day: 88.8, text: "Pigeons do not know what to think. Neither do I, but I am smiling." },
  {
    by: "cleo",
    day: 152,
    text: "A question from the community desk: a trial day in the park in spring, dogs welcome, brakes compulsory. Who would come?",
    answers: [
      { by: "bo", day: 0.2, text: "Me. I have no dog. I will borrow one." },
      { by: "wendy", day: 0.5, text: "Both of us, slowly." },
    ],
  },
  {
    by: "pia",
    day: 191.6,
    text: "Réponse publiée : c’est oui, à deux cents exemplaires. L’assurance est la dernière marche ; nous écrivons ici dès qu’elle bouge.",
  },
];
