import { ink } from "../../colour.ts";
import { disc } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drum, egg, group, leaf, place, rod, tube } from "../../shapes.ts";
import { chance } from "../../things.ts";
import { polar } from "../../vec.ts";

const twig = (i: number) => {
  const next = chance(i * 13 + 3);
  const [x, y] = polar(i * 53, 0.8 + next() * 1.1);
  const z = 6.2 + next() * 2.2;
  return group(
    rod([0, 0, 5.4], [x, y, z], 0.09, ink.walnut),
    ...Array.from({ length: 7 }, (_, k) => {
      const [a, b] = polar(k * 52 + i * 20, 0.75);
      return leaf([x, y, z], [x + a, y + b, z + 0.1 + (k % 3) * 0.28], 0.36, k % 2 ? ink.sage : ink.leaf);
    }),
    ball([x + 0.2, y + 0.25, z - 0.2], 0.16, ink.night),
  );
};
const truck = (x: number) => [
  rod([x, -1, 0.55], [x, 1, 0.55], 0.12, ink.steel),
  disc([x, 1.1, 0.55], 0.55, 0.4, ink.sun),
  disc([x, -1.1, 0.55], 0.55, 0.4, ink.sun),
];

/** An olive tree that follows the sun across the terrace, helmet on. */
export const treeSkate: Scene = {
  solids: () => [
    ...truck(-2.2),
    ...truck(2.2),
    place(box([-0.8, -1.4, 0], [1.2, 2.8, 0.2], ink.coral), { at: [-3.2, 0, 1.2], tiltY: 20 }),
    box([-3, -1.4, 1.08], [6, 2.8, 0.22], ink.coral),
    place(box([-0.1, -1.4, 0], [1.2, 2.8, 0.2], ink.coral), { at: [3, 0, 1.08], tiltY: -20 }),
    group(
      drum([0, 0, 1.3], 1.2, 1.9, { top: 1.45, colour: ink.blue }),
      drum([0, 0, 3.1], 1.6, 0.5, { colour: ink.blue, hollow: { wall: 0.16, filled: 0.2, fill: ink.soil } }),
      ball([0.62, 1.24, 2.4], 0.16, ink.night),
      ball([1.24, 0.62, 2.4], 0.16, ink.night),
      tube(
        [
          [0.55, 1.26, 2],
          [1, 1.02, 1.84],
          [1.26, 0.55, 2],
        ],
        0.07,
        ink.night,
        1,
      ),
    ),
    tube(
      [
        [0, 0, 3.4],
        [0.2, 0.1, 4.2],
        [-0.2, 0, 5],
        [0, 0, 5.8],
      ],
      0.24,
      ink.walnut,
      1,
    ),
    ...Array.from({ length: 9 }, (_, i) => twig(i)),
    group(
      egg([0, 0, 8.7], [1.1, 1.1, 0.75], ink.sun),
      drum([0, 0, 8.5], 1.16, 0.2, { colour: ink.navy }),
      rod([0.7, 0.7, 9.1], [-0.5, -0.5, 9.35], 0.1, ink.coral),
    ),
    tube(
      [
        [4, 0, 1.4],
        [5, 0.6, 0.6],
        [5.4, 1.6, 0.08],
        [6.2, 2, 0.08],
      ],
      0.07,
      ink.navy,
      3,
    ),
    tube([...circle([6.6, 2.2, 0.1], 0.4, 12), [7, 2.2, 0.1]], 0.08, ink.wood, 1),
    rod([-5, 1.2, 1], [-4.2, 1.2, 1], 0.06, ink.white),
    rod([-5.6, 0, 1.6], [-4.3, 0, 1.6], 0.06, ink.white),
    rod([-5.2, -1, 0.9], [-4.3, -1, 0.9], 0.06, ink.white),
  ],
  focus: [0.4, 0.6, 2.6],
};
