import { ink } from "../../colour.ts";
import { topHat } from "../../creatures.ts";
import { slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, group, place, rod } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import type { Vec3 } from "../../vec.ts";

const spine: readonly (readonly [number, number])[] = [
  [-6.4, 1.6],
  [-5.4, 2.5],
  [-4.2, 3.5],
  [-2.8, 4.5],
  [-1.2, 5.1],
  [0.4, 5],
  [1.9, 4.4],
  [3.1, 3.7],
  [4.1, 3.1],
];
const bone = (i: number): Solid => {
  const [x, z] = spine[i] ?? [0, 0];
  const [nx, nz] = spine[i + 1] ?? [x + 1, z];
  return rod([x, 0, z], [nx, 0, nz], 0.3, i % 2 ? ink.birch : ink.wood);
};
const plate = (i: number, size: number, colour: string): Solid => {
  const [x, z] = spine[i] ?? [0, 0];
  return slab(
    [
      [x - size * 0.5, 0, z + 0.2],
      [x + size * 0.5, 0, z + 0.2],
      [x + size * 0.42, 0, z + size],
      [x, 0, z + size * 1.7],
      [x - size * 0.42, 0, z + size],
    ],
    [0, 0.2, 0],
    colour,
  );
};
const rib = (x: number, z: number, long: number, y: number): Solid =>
  slab(
    [
      [x - 0.2, y, z],
      [x + 0.2, y, z],
      [x + 0.34, y, z - long],
      [x + 0.02, y, z - long],
    ],
    [0, 0.16, 0],
    ink.birch,
  );
const leg = (x: number, z: number, y: number): Solid[] => [
  slab(
    [
      [x - 0.45, y, z],
      [x + 0.45, y, z],
      [x + 0.3, y, 0.5],
      [x - 0.3, y, 0.5],
    ],
    [0, 0.3, 0],
    ink.wood,
  ),
  box([x - 0.5, y - 0.1, 0], [1.2, 0.5, 0.5], ink.walnut),
];
const peg = (p: Vec3) => ball(p, 0.16, ink.coral);

/** A dinosaur of planks that can be put together wrong in more ways than right; today it wears a hat. */
export const plankDinosaur: Scene = {
  solids: () => [
    ...leg(-2.4, 4.4, -1.1),
    ...leg(1.6, 4, -1.1),
    ...[-1.6, -0.8, 0, 0.8].map((x, i) => rib(x, 4.9, 2.2 + (i % 2) * 0.3, -0.9)),
    ...Array.from({ length: 8 }, (_, i) => bone(i)),
    plate(1, 0.8, ink.sun),
    plate(2, 1.1, ink.coral),
    plate(3, 1.4, ink.blue),
    plate(4, 1.6, ink.green),
    plate(5, 1.5, ink.sun),
    plate(6, 1.2, ink.coral),
    plate(7, 0.8, ink.blue),
    ...[-1.6, -0.8, 0, 0.8].map((x, i) => rib(x, 4.9, 2.2 + (i % 2) * 0.3, 0.8)),
    ...leg(-2.4, 4.4, 1),
    ...leg(1.6, 4, 1),
    group(peg([-2.4, 1.36, 4]), peg([1.6, 1.36, 3.6]), ...[-1.6, -0.8, 0, 0.8].map((x) => peg([x, 1, 4.6]))),
    group(
      slab(
        [
          [3.8, -0.5, 2.5],
          [5.8, -0.5, 2.1],
          [6, -0.5, 2.7],
          [5, -0.5, 3.6],
          [4, -0.5, 3.8],
        ],
        [0, 1, 0],
        ink.birch,
      ),
      ball([4.9, 0.56, 3.1], 0.17, ink.night),
      rod([5.9, 0.52, 2.4], [5, 0.52, 2.45], 0.06, ink.night),
    ),
    topHat({ at: [4.4, 0, 3.74], scale: 1.1 }),
    group(
      rod([3.4, 3.6, 0.2], [5.4, 4.2, 0.2], 0.24, ink.birch),
      ball([3.3, 3.5, 0.26], 0.34, ink.birch),
      ball([5.5, 4.3, 0.26], 0.34, ink.birch),
    ),
    place(group(box([0, 0, 0], [1.1, 0.5, 0.5], ink.walnut)), { at: [-1, 4, 0], turn: 10 }),
    rod([-0.5, 4.2, 0.5], [-0.6, 4.3, 0.6], 0.1, ink.coral),
  ],
  focus: [4, 0.6, 3.6],
};
