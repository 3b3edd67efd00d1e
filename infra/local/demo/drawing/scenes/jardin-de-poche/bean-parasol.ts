import { ink } from "../../colour.ts";
import { chair } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, drum, group, leaf, rod, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { chance } from "../../things.ts";
import { polar, type Vec3 } from "../../vec.ts";

const rib = (angle: number, t: number): Vec3 => {
  const [x, y] = polar(angle, 4.2 * t);
  return [x, y, 9 - 1.9 * t * t];
};
const foliage = (angle: number, seed: number): Solid[] => {
  const next = chance(seed * 71);
  return [0.25, 0.45, 0.65, 0.82, 1].flatMap((t) => {
    const p = rib(angle, t);
    const [a, b] = polar(angle + 90, 0.9);
    const tip = (s: number): Vec3 => [p[0] + a * s * t, p[1] + b * s * t, p[2] + 0.3 - next() * 0.5];
    return [leaf(p, tip(1), 0.85, ink.green), leaf(p, tip(-1), 0.85, next() > 0.4 ? ink.leaf : ink.sage)];
  });
};
const bean = (angle: number, t: number, long: number): Solid => {
  const [x, y, z] = rib(angle, t);
  return tube(
    [
      [x, y, z],
      [x + 0.12, y + 0.1, z - long * 0.5],
      [x, y, z - long],
    ],
    0.09,
    ink.leaf,
    1,
  );
};
const all = [0, 45, 90, 135, 180, 225, 270, 315];

/** A parasol without cloth: by July the beans are the shade, by August the lunch. */
export const beanParasol: Scene = {
  solids: () => [
    group(
      drum([0, 0, 0], 1.2, 1, { top: 1.4, colour: ink.clay, hollow: { wall: 0.16, filled: 0.16, fill: ink.soil } }),
    ),
    rod([0, 0, 0.8], [0, 0, 9.4], 0.17, ink.wood),
    tube(
      [
        [0.2, 0.2, 1],
        [0.3, -0.2, 2.6],
        [-0.2, 0.25, 4.2],
        [0.25, 0.2, 5.8],
        [0, -0.2, 7.4],
        [0.1, 0.1, 8.8],
      ],
      0.08,
      ink.green,
      1,
    ),
    ...chair(ink.coral, [1.8, -2.6, 0], -8),
    group(
      drum([3.4, 2.4, 1.9], 1.3, 0.16, { colour: ink.birch }),
      rod([3.4, 2.4, 0], [3.4, 2.4, 1.9], 0.14, ink.wood),
      drum([3, 2.2, 2.06], 0.26, 0.7, { top: 0.32, colour: ink.sun }),
      rod([3.1, 2.2, 2.6], [3.3, 2.3, 3.1], 0.04, ink.coral),
      drum([3.9, 2.8, 2.06], 0.42, 0.06, { colour: ink.white }),
    ),
    ...all.map((a) => tube([rib(a, 0), rib(a, 0.5), rib(a, 1)], 0.08, ink.wood, 1)),
    ...all.map((a, i) => group(foliage(a, i + 3))),
    ...all.flatMap((a, i) => [
      bean(a, 1, 1.5 + (i % 3) * 0.4),
      bean(a + 8, 0.72, 1.2),
      ...(i % 2 ? [ball(rib(a, 0.9), 0.18, ink.coral)] : []),
    ]),
    ball([0, 0, 9.5], 0.28, ink.sun),
  ],
  focus: [2, 1.6, 6],
};
