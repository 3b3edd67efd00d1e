import { ink, mixed } from "../../colour.ts";
import { disc, slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { drape, egg, group, rod, sheet, tube } from "../../shapes.ts";
import type { Vec3 } from "../../vec.ts";

const arch = (r: number, y: number): Vec3[] => [
  [r, y, 0.4],
  [-r, y, 0.4],
  ...Array.from({ length: 17 }, (_, i): Vec3 => {
    const angle = Math.PI - (i * Math.PI) / 16;
    return [r * Math.cos(angle), y, 7.4 + r * Math.sin(angle)];
  }),
];
const glass = mixed(ink.blue, ink.white, 0.5);
const glare = (x: number, w: number) =>
  sheet(
    [
      [x, 0.53, 5.4],
      [x + w, 0.53, 5.4],
      [x + w - 1.5, 0.53, 8.2],
      [x - 1.5, 0.53, 8.2],
    ],
    ink.white,
    true,
    0.7,
  );
const board = (z: number, grow: number): Vec3[] => [
  [1.05 + grow, 0.5, z],
  [1.05 + grow, 4.4, z],
  [0.7 + grow, 5.6, z],
  [0, 6.2 + grow, z],
  [-0.7 - grow, 5.6, z],
  [-1.05 - grow, 4.4, z],
  [-1.05 - grow, 0.5, z],
];

/** A tall mirror whose lower half has come down as an ironing board. */
export const mirrorBoard: Scene = {
  solids: () => [
    group(
      slab(arch(1.9, 0), [0, 0.4, 0], ink.wood),
      slab(arch(1.62, 0.4), [0, 0.08, 0], glass),
      slab(
        [
          [1.5, 0.5, 0.8],
          [-1.5, 0.5, 0.8],
          [-1.5, 0.5, 3.9],
          [1.5, 0.5, 3.9],
        ],
        [0, 0.02, 0],
        ink.walnut,
      ),
      glare(0.6, 0.5),
      glare(1.3, 0.2),
    ),
    slab(board(3.6, 0), [0, 0, 0.2], ink.steel),
    slab(board(3.8, 0.06), [0, 0, 0.22], ink.blue),
    rod([0, 4.4, 3.6], [0, 1, 0.6], 0.12, ink.navy),
    rod([0, 3.4, 3.6], [0, 5, 0], 0.12, ink.navy),
    rod([-0.7, 5, 0.06], [0.7, 5, 0.06], 0.12, ink.navy),
    group(
      drape(
        [
          [1.12, 1, 4.06],
          [-1.1, 1, 4.06],
        ],
        [
          [1.12, 2.9, 4.08],
          [-1.1, 2.9, 4.08],
        ],
        ink.white,
      ),
      drape(
        [
          [1.12, 1, 4.06],
          [1.12, 2.9, 4.08],
        ],
        [
          [1.24, 0.9, 2.2],
          [1.24, 3, 2.3],
        ],
        ink.white,
      ),
      slab(
        [
          [1.16, 1.8, 4],
          [1.2, 1.4, 3.75],
          [1.2, 1.4, 4.2],
        ],
        [0.08, 0, 0],
        ink.coral,
      ),
      slab(
        [
          [1.16, 1.8, 4],
          [1.2, 2.2, 3.75],
          [1.2, 2.2, 4.2],
        ],
        [0.08, 0, 0],
        ink.coral,
      ),
    ),
    group(
      slab(
        [
          [0.5, 3.6, 4.04],
          [-0.5, 3.6, 4.04],
          [-0.5, 4.5, 4.04],
          [0, 5.1, 4.04],
          [0.5, 4.5, 4.04],
        ],
        [0, 0, 0.22],
        ink.steel,
      ),
      slab(
        [
          [0.46, 3.65, 4.26],
          [-0.46, 3.65, 4.26],
          [-0.4, 4.4, 4.26],
          [0, 4.9, 4.26],
          [0.4, 4.4, 4.26],
        ],
        [0, 0, 0.3],
        ink.coral,
      ),
      tube(
        [
          [0, 3.75, 4.5],
          [0, 3.8, 5],
          [0, 4.4, 5],
          [0, 4.6, 4.6],
        ],
        0.12,
        ink.night,
        1,
      ),
    ),
    group(egg([2.4, 2.6, 0.14], [0.24, 0.56, 0.15], ink.coral), egg([3, 2.9, 0.14], [0.24, 0.56, 0.15], ink.coral)),
    disc([0, 0.44, 9.7], 0.2, 0.2, ink.sun),
  ],
  focus: [0.4, 3, 4],
};
