import { ink } from "../../colour.ts";
import { duck } from "../../creatures.ts";
import { disc } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, group, place, prism, rod, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import type { Vec3 } from "../../vec.ts";

const lattice = (z: number): Solid[] => {
  const at = (x: number, y: number, up: number): Vec3 => [x, y, z + up];
  return [
    rod(at(0, 1.6, 0), at(1.6, 1.6, 1.5), 0.09, ink.ginger),
    rod(at(1.6, 0, 0), at(1.6, 1.6, 1.5), 0.09, ink.ginger),
    rod(at(0, 1.6, 1.5), at(1.6, 1.6, 1.5), 0.09, ink.ginger),
    rod(at(1.6, 0, 1.5), at(1.6, 1.6, 1.5), 0.09, ink.ginger),
  ];
};
const posts: readonly (readonly [number, number])[] = [
  [0, 0],
  [1.6, 0],
  [0, 1.6],
  [1.6, 1.6],
];

/** A crane with a real winch, loading a duck that signed nothing. */
export const winchCrane: Scene = {
  solids: () => [
    box([-0.8, -0.8, 0], [3.2, 3.2, 0.5], ink.navy),
    ...posts.map(([x, y]) => rod([x, y, 0.5], [x, y, 8], 0.14, ink.sun)),
    ...[0.5, 2, 3.5, 5, 6.5].flatMap(lattice),
    group(
      disc([0.8, 2.1, 1.6], 0.5, 0.9, ink.walnut),
      rod([0.8, 2.5, 1.6], [0.8, 3, 1.6], 0.1, ink.steel),
      rod([0.8, 3, 1.6], [1.5, 3, 2.2], 0.1, ink.steel),
      rod([1.5, 3, 2.2], [1.5, 3.6, 2.2], 0.17, ink.coral),
    ),
    box([-0.3, -0.3, 8], [2.2, 2.2, 0.3], ink.navy),
    group(
      box([0, 0, 8.3], [1.6, 1.6, 1.7], ink.coral),
      box([0.3, 1.6, 8.7], [1, 0.06, 0.9], ink.blue),
      box([1.6, 0.3, 8.7], [0.06, 1, 0.9], ink.blue),
    ),
    prism(
      [
        [-0.3, -0.3, 10],
        [1.9, -0.3, 10],
        [1.9, 1.9, 10],
        [-0.3, 1.9, 10],
      ],
      [0, 0, 0.2],
      ink.navy,
    ),
    rod([0.8, 0.8, 10.2], [0.8, 0.8, 12], 0.12, ink.sun),
    box([-3.4, 0.5, 10.25], [3.6, 0.6, 0.4], ink.sun),
    box([-3.6, 0.2, 9.2], [1.3, 1.2, 1.4], ink.navy),
    box([1.4, 0.5, 10.25], [6.4, 0.6, 0.4], ink.sun),
    rod([0.8, 0.8, 12], [-2.8, 0.8, 10.7], 0.06, ink.night),
    rod([0.8, 0.8, 12], [6.8, 0.8, 10.7], 0.06, ink.night),
    rod([6.8, 0.8, 10.2], [6.8, 0.8, 6.4], 0.06, ink.night),
    ball([6.8, 0.8, 6.4], 0.26, ink.coral),
    tube(
      [
        [6.8, 0.8, 6.2],
        [7.1, 0.8, 5.9],
        [6.8, 0.8, 5.6],
        [6.5, 0.8, 5.8],
      ],
      0.08,
      ink.steel,
      1,
    ),
    ...posts.map(([x, y]) => rod([6.8, 0.8, 5.7], [6 + x, y, 4.4], 0.04, ink.night)),
    duck({ at: [6.8, 0.8, 4.3], turn: -30, scale: 0.95 }),
    box([5.7, -0.3, 4.1], [2.2, 2.2, 0.2], ink.wood),
    place(group(box([0, 0, 0], [1.3, 1.3, 1.3], ink.blue)), { at: [5.8, 0.6, 0], turn: 8 }),
    place(group(box([0, 0, 0], [1.3, 1.3, 1.3], ink.green)), { at: [7.2, 1.6, 0], turn: -12 }),
    place(group(box([0, 0, 0], [1.1, 1.1, 1.1], ink.coral)), { at: [6.6, 1, 1.3], turn: 20 }),
  ],
  focus: [6.4, 0.8, 5.4],
};
