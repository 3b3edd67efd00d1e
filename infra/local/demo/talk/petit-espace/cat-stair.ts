import type { Said } from "../../said.ts";

export const catStair: readonly Said[] = [
  {
    by: "bo",
    day: 1.2,
    text: "I have no cat. I want the stairs. Is this allowed?",
    answers: [
      { by: "ada", day: 0.1, text: "Autorisé. Moutarde propose même de passer le week-end chez vous." },
      { by: "ines", day: 0.4, text: "Pas de chat non plus, et je l’ai soutenue avant vous." },
    ],
  },
  {
    by: "gaspard",
    day: 2.1,
    text: "Attention à l’écartement : un poche fait 17,8 cm, mais mes polars en font 18,1. Prévoyez 18,5.",
    credited: true,
    liked: "pia",
    answers: [{ by: "ada", day: 0.3, text: "Merci ! J’avais mesuré les miens, qui sont visiblement petits." }],
  },
  {
    by: "colette",
    day: 4.6,
    text: "Le feutre, chez moi, c’est un aimant à poils. Deux boutons pour l’enlever, d’accord, mais lavable à combien ?",
    answers: [{ by: "ada", day: 0.2, text: "40 °C. Le mien en est à onze lavages et un accident." }],
  },
  {
    by: "tom",
    day: 9.3,
    text: "How does it know it is a staircase and not a tower? Mine would be pushed over on day one, by the cat, on purpose.",
    answers: [
      {
        by: "ada",
        day: 0.5,
        text: "Les caissons s’emboîtent par le côté : pour renverser le dernier, il faut pousser les quatre.",
      },
      {
        by: "achille",
        day: 1.1,
        text: "Une sangle au mur sur le plus haut, et on n’en parle plus. Deux vis, ou un crochet de cadre.",
        credited: true,
      },
    ],
  },
  {
    by: "jeanne",
    day: 20.4,
    text: "Moins joli que la caisse de vin. Voilà, c’est dit.",
    answers: [{ by: "salome", day: 0.2, text: "La caisse de vin a des échardes. Demandez à mes collants." }],
  },
  {
    by: "ada",
    day: 41,
    text: "Pesée officielle : 4,7 kg après les fêtes. L’escalier tient, la balance non.",
    update: true,
  },
  { by: "maya", day: 60.2, text: "Supporting from a flat with three cats and one shelf. Hurry." },
  {
    by: "pia",
    day: 131,
    text: "Une précision depuis l’atelier : l’essai de charge se fait avec 80 kg sur la marche du haut, pas sur la vôtre, Moutarde.",
    answers: [{ by: "ada", day: 0.4, text: "Elle est vexée. Merci quand même." }],
  },
  {
    by: "ada",
    day: 182,
    text: "Premiers caissons vus à l’atelier, avec Pia. Ils sentent le contreplaqué neuf et j’ai essayé la marche du haut. Il n’en existe pas de photo.",
    update: true,
  },
];
