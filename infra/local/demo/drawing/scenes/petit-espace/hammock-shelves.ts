import { ink } from "../../colour.ts";
import { banded } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drape, egg, group, rod, sheet } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { bookRow, pot, sprout } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";

const bookcase = (x: number, seed: number): Solid[] => [
  box([x, 0, 0], [2, 0.16, 5.6], ink.walnut),
  box([x, 0.16, 0], [0.16, 1.5, 5.6], ink.wood),
  box([x + 1.84, 0.16, 0], [0.16, 1.5, 5.6], ink.wood),
  ...[0, 1, 2, 3].map((i) => box([x + 0.16, 0.16, i * 1.81], [1.68, 1.5, 0.16], i === 3 ? ink.wood : ink.birch)),
  ...[0, 1, 2].map((i) => group(bookRow([x + 0.2, 0.3, i * 1.81 + 0.16], 1.6, 1.45, 1.2, seed + i * 5))),
];
const sag = (t: number) => 4 * t * (1 - t);
const edge = (y: number, deep: number): Vec3[] =>
  Array.from({ length: 13 }, (_, i) => {
    const t = i / 12;
    return [2.4 + t * 6.2, 0.85 + (y - 0.85) * Math.min(1, sag(t) * 1.6), 4.5 - sag(t) * deep];
  });

/** A hammock between two bookcases; whoever reads in it shows two socks. */
export const hammockShelves: Scene = {
  solids: () => [
    ...bookcase(0, 3),
    rod([1.9, 0.85, 4.6], [2.5, 0.85, 4.5], 0.08, ink.navy),
    drape(edge(-0.8, 2.5), edge(0.9, 3.1), [ink.coral, ink.cream, ink.navy, ink.cream]),
    group(
      egg([4.4, 0.6, 2.6], [1, 0.7, 0.6], ink.green),
      ball([3.4, 0.5, 3.3], 0.5, ink.rose),
      egg([3.3, 0.42, 3.5], [0.5, 0.5, 0.42], ink.walnut),
      sheet(
        [
          [4, 0.2, 3.5],
          [4.9, 0.2, 3.9],
          [4.9, 1.1, 3.9],
          [4, 1.1, 3.5],
        ],
        ink.sun,
      ),
      sheet(
        [
          [4, 0.2, 3.5],
          [3.7, 0.2, 4.3],
          [3.7, 1.1, 4.3],
          [4, 1.1, 3.5],
        ],
        ink.sun,
      ),
    ),
    drape(edge(0.9, 3.1), edge(2.3, 2.4), [ink.coral, ink.cream, ink.navy, ink.cream]),
    group(
      ...banded(
        [
          [6.6, 0.9, 2.7],
          [7.2, 1.6, 3.3],
          [7.4, 2.2, 3.2],
        ],
        0.26,
        [ink.sun, ink.lilac],
        6,
      ),
      ...banded(
        [
          [6.4, 1.4, 2.6],
          [7, 2.2, 3],
          [7.1, 2.8, 2.8],
        ],
        0.26,
        [ink.sun, ink.lilac],
        6,
      ),
    ),
    rod([8.6, 0.85, 4.5], [9.1, 0.85, 4.6], 0.08, ink.navy),
    ...bookcase(9, 21),
    pot([10, 0.9, 5.76], 0.55, 0.8),
    sprout([10, 0.9, 6.5], 1.5, 6, ink.green, 2),
    group(box([4.6, 3, 0], [1.2, 1, 0.5], ink.lilac), ball([5.2, 3.5, 0.8], 0.3, ink.coral)),
  ],
  focus: [5, 1.2, 3],
};
