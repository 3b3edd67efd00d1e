import type { Said } from "../../said.ts";

export const bikeCape: readonly Said[] = [
  {
    by: "bo",
    day: 1.5,
    text: "I ride in Gothenburg. It rains sideways, upwards and by appointment. Does the hem hold?",
    answers: [
      {
        by: "salome",
        day: 0.4,
        text: "À 30 km/h de face, oui. De côté, la couture du bas a demandé des vacances. Je renforce.",
      },
      { by: "bo", day: 0.3, text: "Put a cord in it that one can pull. Sailors do.", credited: true },
    ],
  },
  {
    by: "noe",
    day: 8.4,
    text: "Et l’éclairage ? La fenêtre s’embue ?",
    answers: [{ by: "salome", day: 0.2, text: "Un peu, les deux premières minutes. Comme moi." }],
  },
  {
    by: "ines",
    day: 21,
    text: "Existe-t-elle en autre chose que jaune ?",
    answers: [
      { by: "achille", day: 0.2, text: "La question n’est pas la couleur, la question est d’être vue." },
      { by: "ines", day: 0.3, text: "Je veux être vue en vert." },
    ],
  },
  {
    by: "wendy",
    day: 44.5,
    text: "Getting it off while holding the bike and a cat carrier: tested? Asking for one of us.",
    answers: [
      {
        by: "salome",
        day: 1,
        text: "Une pression sur chaque boucle, d’un pouce. Le chat reste sec, j’ai vérifié avec un melon.",
      },
    ],
  },
  {
    by: "salome",
    day: 75,
    text: "Troisième prototype : cordon de serrage à l’ourlet (merci Bo), et mon badge est revenu. Il était dans le platane.",
    update: true,
  },
  { by: "june", day: 120.3, text: "I would wear this to weddings." },
];
