import type { Said } from "../../said.ts";

export const screenShelf: readonly Said[] = [
  {
    by: "ada",
    day: 2.3,
    text: "Le héron, on peut le garder d’un côté ?",
    answers: [{ by: "idris", day: 0.4, text: "My sister insists on it." }],
  },
  {
    by: "june",
    day: 7,
    text: "From 30 degrees on: mine would be at 29, by spite.",
    answers: [{ by: "idris", day: 0.2, text: "The stop forbids 29. This is the point of the stop." }],
  },
  {
    by: "gaspard",
    day: 15.5,
    text: "9 mm, c’est mince pour des étagères chargées. Mettez un tasseau derrière chaque tablette, il ne se verra pas.",
    credited: true,
    liked: "pia",
  },
  {
    by: "mo",
    day: 16,
    text: "Deux messages ont été retirés ici : on commente l’objet, pas la chambre des gens (règle n° 6). Merci.",
  },
  {
    by: "idris",
    day: 60,
    text: "Built the batten in, as Gaspard said. The trumpet now rests on it. It was not part of the load test.",
    update: true,
  },
  { by: "colette", day: 130.5, text: "Deux panneaux pour commencer, c’est exactement mon budget." },
];
