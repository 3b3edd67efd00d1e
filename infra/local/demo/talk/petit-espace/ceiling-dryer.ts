import type { Said } from "../../said.ts";

export const ceilingDryer: readonly Said[] = [
  { by: "ada", day: 1.4, text: "Le gabarit en carton est une idée à lui tout seul.", liked: "pia" },
  { by: "salome", day: 3, text: "Ma grand-mère avait le même ! On l’appelait « la paix du ménage »." },
  {
    by: "mahaut",
    day: 9.7,
    text: "Question bête : et si le plafond est à 2,20 m ? Je me vois déjà saluer les chaussettes.",
    answers: [{ by: "colette", day: 0.2, text: "Pas bête : il faut 2,40 m. Je l’ajoute." }],
  },
  {
    by: "kofi",
    day: 22.4,
    text: "8 kg wet is optimistic. Two jeans and a towel are 5. Please make it 12.",
    credited: true,
    answers: [
      { by: "colette", day: 0.9, text: "Noté : 12 kg, et une corde de 6 mm. C’est plus sérieux, vous avez raison." },
    ],
  },
  { by: "otis", day: 40.2, text: "The brake: could it make a small noise on the way down? For reasons of suspense." },
  {
    by: "colette",
    day: 64,
    text: "Nouvelle maquette, 12 kg, quatre points. Il descend en onze secondes, sans bruit. Le chat a trouvé cela décevant.",
    update: true,
  },
  { by: "jeanne", day: 88.5, text: "Plus que deux ! Qui n’a pas encore demandé à sa sœur ?" },
];
