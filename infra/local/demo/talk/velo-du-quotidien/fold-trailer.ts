import type { Said } from "../../said.ts";

export const foldTrailer: readonly Said[] = [
  { by: "bo", day: 0.8, text: "Seven centimetres. SEVEN. My whole hallway is seven centimetres." },
  {
    by: "ada",
    day: 2.2,
    text: "Où vont les roues, une fois sorties ?",
    answers: [{ by: "noe", day: 0.3, text: "Dans le plancher plié, l’une dans l’autre, comme deux assiettes." }],
  },
  {
    by: "salome",
    day: 5.1,
    text: "L’escalier en colimaçon, j’en ai un. Je vous prête mes marches pour un essai.",
    answers: [
      { by: "noe", day: 0.2, text: "Samedi ? J’apporte la remorque et les croissants." },
      {
        by: "salome",
        day: 3.2,
        text: "Verdict : ça passe, à condition de la tourner au palier du deuxième. Les croissants aussi.",
      },
    ],
  },
  {
    by: "achille",
    day: 9.6,
    text: "Attention à l’axe arrière traversant : les vélos récents sont en 12 mm, il faut un adaptateur.",
    credited: true,
    liked: "pia",
    answers: [{ by: "noe", day: 0.4, text: "Deux adaptateurs dans la boîte, alors. Bien vu." }],
  },
  {
    by: "tom",
    day: 14.3,
    text: "What happens when it rains into the newspaper?",
    answers: [{ by: "noe", day: 0.3, text: "Il y a une bâche. Elle fait aussi nappe." }],
  },
  {
    by: "wendy",
    day: 25,
    text: "Handle at hip height for those who are not tall, please. I am 1.54 m and tired of things at shoulder height.",
    credited: true,
    answers: [{ by: "noe", day: 0.8, text: "Le timon aura deux trous de réglage, merci Wendy." }],
  },
  {
    by: "noe",
    day: 52,
    text: "Cent soutiens ! Prototype 3 : le frein de parking est une simple cale qui pend à une ficelle. Elle marche. La ficelle aussi.",
    update: true,
  },
  {
    by: "kofi",
    day: 71.2,
    text: "A cleat on a string is not a parking brake, it is a hope. A strap round the wheel costs nothing.",
    answers: [
      { by: "noe", day: 0.5, text: "Vous avez raison, et je suis un peu vexé. Sangle adoptée." },
      { by: "bo", day: 0.9, text: "I liked the string." },
    ],
  },
  { by: "maya", day: 90.4, text: "It needs one reflector more than you think." },
  { by: "odile", day: 120.8, text: "40 kg, c’est moi moins mes livres. Support moral immédiat." },
  {
    by: "priya",
    day: 150,
    text: "Can it take a cello?",
    answers: [
      {
        by: "noe",
        day: 0.4,
        text: "Longueur 105 cm à plat. Un violoncelle, non. Un enfant violoncelliste, règle n° 5, non plus.",
      },
      { by: "priya", day: 0.6, text: "A pity. On both counts." },
    ],
  },
  {
    by: "pia",
    day: 180.5,
    text: "Nous suivons cette idée de près, sans rien promettre : la décision vient quand le dernier palier est franchi, pas avant. En attendant, vos questions de charge nous sont déjà utiles.",
  },
  { by: "malik", day: 210, text: "Rivets plutôt que vis sur les charnières : elles voient des pavés." },
  {
    by: "noe",
    day: 262,
    text: "Un hiver de marché : 61 trajets, 1,4 tonne de légumes. Une charnière changée. Elle est jaune, on la voit, c’était l’idée.",
    update: true,
  },
  { by: "leon", day: 312, text: "Mille ! La voisine aussi applaudit, je l’entends d’ici." },
  {
    by: "hugo",
    day: 301,
    text: "Vu la remorque devant la boulangerie. Elle y était pliée contre le mur, et quelqu’un l’a prise pour un tableau d’affichage.",
    answers: [{ by: "noe", day: 0.2, text: "C’était moi. J’ai mis une annonce dessus." }],
  },
];
