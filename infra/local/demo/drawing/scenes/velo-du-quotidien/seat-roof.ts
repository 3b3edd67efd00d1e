import { ink, mixed } from "../../colour.ts";
import { teddy } from "../../creatures.ts";
import { slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drape, egg, group, rod, sheet, tube } from "../../shapes.ts";
import { wheel } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";
import { chainring } from "../bicycle.ts";

const hoop = (x: number, grow = 1): Vec3[] =>
  Array.from({ length: 9 }, (_, i) => {
    const angle = Math.PI * (i / 8);
    return [x, 1.5 * Math.cos(angle) * grow, 5.8 + 2.2 * Math.sin(angle) * grow];
  });

/** A roof over the child seat, its passenger dry and unimpressed. */
export const seatRoof: Scene = {
  solids: () => [
    wheel([0, 0, 1.9], 1.9, { spokes: 14 }),
    rod([0, 0.4, 1.9], [3.2, 0.4, 1.7], 0.12, ink.coral),
    rod([0, 0.4, 1.9], [2.6, 0, 4.6], 0.12, ink.coral),
    box([-1.7, -0.7, 3.9], [4, 1.4, 0.16], ink.navy),
    rod([0, 0.5, 1.9], [0.6, 0.5, 3.9], 0.08, ink.navy),
    group(
      slab(
        [
          [1.1, -1.1, 4.1],
          [-1.4, -1.1, 4.1],
          [-1.7, -1.1, 7],
          [-1.2, -1.1, 7],
          [-0.8, -1.1, 5.1],
          [1.1, -1.1, 4.9],
        ],
        [0, 0.2, 0],
        ink.green,
      ),
      box([-1.4, -0.9, 4.1], [2.5, 1.8, 0.3], ink.green),
      slab(
        [
          [-1.4, -0.9, 4.4],
          [-1.4, 0.9, 4.4],
          [-1.7, 0.9, 7],
          [-1.7, -0.9, 7],
        ],
        [0.2, 0, 0],
        ink.green,
      ),
    ),
    teddy(ink.ginger, { at: [-0.4, 0, 4.4], turn: -90, scale: 0.95 }),
    slab(
      [
        [1.1, 0.9, 4.1],
        [-1.4, 0.9, 4.1],
        [-1.5, 0.9, 5.2],
        [-0.8, 0.9, 5.1],
        [1.1, 0.9, 4.9],
      ],
      [0, 0.2, 0],
      ink.green,
    ),
    drape(hoop(-1.9), hoop(-0.6, 1.08), ink.sun),
    drape(hoop(-0.6, 1.08), hoop(0.9, 1.04), [
      ink.sun,
      ink.sun,
      ink.sun,
      ink.cream,
      ink.cream,
      ink.sun,
      ink.sun,
      ink.sun,
    ]),
    group(tube(hoop(0.95, 1.05), 0.09, ink.navy, 1)),
    rod([2.6, 0, 4.6], [2.5, 0, 5.3], 0.13, ink.steel),
    rod([2.6, 0, 4.6], [3.3, 0, 1.7], 0.16, ink.coral),
    rod([2.7, 0, 4.2], [5, 0, 4.3], 0.14, ink.coral),
    chainring([3.3, 0.2, 1.7], 0.6, ink.steel),
    group(egg([2.2, 0, 5.45], [0.6, 0.5, 0.2], ink.walnut), egg([2.9, 0, 5.45], [0.6, 0.2, 0.16], ink.walnut)),
    group(
      sheet(circle([3.1, 1.9, 0.01], 0.6, 24), ink.blue, true),
      sheet(circle([2.2, 2.7, 0.01], 0.32, 20), ink.blue, true),
    ),
    ...[
      [-3, 1.4, 9],
      [2.8, -1.2, 9.2],
      [3.2, 1.2, 7.6],
      [-1.2, 2.8, 8.6],
      [1, -2.4, 9.4],
      [-3.4, 2.6, 6.6],
    ].map(([x = 0, y = 0, z = 0]) => rod([x, y, z], [x, y, z - 0.6], 0.06, ink.blue)),
    ball([-2.1, 0, 4.4], 0.22, mixed(ink.coral, ink.white, 0.1)),
  ],
  focus: [-0.2, 0.4, 6],
};
