import { ink, mixed } from "../../colour.ts";
import { bee } from "../../creatures.ts";
import { slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, drum, group, leaf, rod, sheet } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { polar, type Vec3 } from "../../vec.ts";

const hexagon = (x: number, y: number, z: number, r: number): Vec3[] =>
  [30, 90, 150, 210, 270, 330].map((angle) => {
    const [a, b] = polar(angle, r);
    return [x + a, y, z + b];
  });
const dot = (x: number, y: number, z: number, r: number, colour: string): Solid =>
  sheet(
    Array.from({ length: 12 }, (_, i): Vec3 => {
      const [a, b] = polar(-30 * i, r);
      return [x + a, y, z + b];
    }),
    colour,
    true,
  );
const straws = (x: number, z: number, r: number, colour: string): Solid[] =>
  [[0, 0], ...[0, 60, 120, 180, 240, 300].map((a) => polar(a, r * 0.52))].flatMap(([a = 0, b = 0]) => [
    dot(x + a, 1.54, z + b, r * 0.26, colour),
    dot(x + a, 1.56, z + b, r * 0.15, ink.night),
  ]);
const cell = (x: number, z: number, colour: string, fill: string): Solid =>
  group(
    slab(hexagon(x, 0, z, 1.45), [0, 1.5, 0], colour),
    slab(hexagon(x, 1.5, z, 1.22), [0, 0.02, 0], mixed(fill, ink.night, 0.35)),
    straws(x, z, 1.2, fill),
  );
const [dx, dz] = [2.5, 2.17];

/** Seven hexagons stuffed with straws: a block of flats whose tenants fly. */
export const beeComb: Scene = {
  solids: () => [
    rod([0, 0.75, 0], [0, 0.75, 3], 0.2, ink.wood),
    cell(-dx / 2, 4, ink.wood, ink.birch),
    cell(dx / 2, 4, ink.coral, ink.birch),
    cell(-dx, 4 + dz, ink.sun, ink.wood),
    cell(0, 4 + dz, ink.wood, ink.birch),
    cell(dx, 4 + dz, ink.sun, ink.ginger),
    cell(-dx / 2, 4 + 2 * dz, ink.sun, ink.birch),
    cell(dx / 2, 4 + 2 * dz, ink.wood, ink.wood),
    bee({ at: [-3.4, 3.4, 9.4], turn: -130, scale: 1.2 }),
    bee({ at: [2.6, 4, 7.6], turn: 140, scale: 1.2 }),
    bee({ at: [0.6, 2, 4.1], turn: 180, scale: 1 }),
    ...[
      [-1.8, 2.2, ink.coral, 2.4],
      [1.6, 2.4, ink.lilac, 1.9],
      [2.6, 1, ink.sun, 2.6],
      [-2.8, 0.8, ink.lilac, 1.7],
      [-0.6, 2.8, ink.sun, 1.5],
    ].map(([x, y, colour, h]) => {
      const [a, b, tall] = [Number(x), Number(y), Number(h)];
      return group(
        rod([a, b, 0], [a, b, tall], 0.06, ink.green),
        leaf([a, b, 0.3], [a + 0.6, b, 1], 0.34, ink.green),
        ...[0, 72, 144, 216, 288].map((t) => {
          const [p, q] = polar(t, 0.32);
          return ball([a + p, b + q * 0.8, tall + 0.1], 0.22, String(colour));
        }),
        ball([a + 0.08, b + 0.08, tall + 0.26], 0.2, ink.cream),
      );
    }),
    drum([0, 0.75, 0], 0.7, 0.2, { colour: ink.soil }),
  ],
  focus: [0.4, 1.5, 6.2],
};
