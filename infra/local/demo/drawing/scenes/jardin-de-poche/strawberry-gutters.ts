import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, group, leaf, place, rod, sheet } from "../../shapes.ts";
import { mesh, type Solid } from "../../solid.ts";
import { bird } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";

const half = (x: number, r: number): Vec3[] =>
  Array.from({ length: 9 }, (_, i) => {
    const angle = Math.PI + (Math.PI * i) / 8;
    return [x, r * Math.cos(angle), r * Math.sin(angle)];
  });
const gutter = (z: number, colour: string): Solid => {
  const [near, far] = [half(6, 0.75), half(0, 0.75)];
  const skin = near.slice(0, -1).map((p, i) => ({
    ring: [p, near[i + 1] ?? p, far[i + 1] ?? p, far[i] ?? p],
    colour,
    twoSided: true,
  }));
  const shell = mesh([...skin, { ring: near, colour, twoSided: true }, { ring: far, colour, twoSided: true }]);
  return place(
    group(
      shell,
      sheet(
        [
          [0.1, -0.7, -0.1],
          [5.9, -0.7, -0.1],
          [5.9, 0.7, -0.1],
          [0.1, 0.7, -0.1],
        ],
        ink.soil,
        true,
      ),
    ),
    { at: [0, 0, z] },
  );
};
const berry = ([x, y, z]: Vec3): Solid =>
  group(
    place(drum([0, 0, 0], 0.05, 0.52, { top: 0.3, colour: ink.coral }), { at: [x, y, z - 0.6] }),
    ball([x, y, z - 0.06], 0.16, ink.green),
    ball([x + 0.16, y + 0.14, z - 0.3], 0.04, ink.sun),
  );
const plant = (x: number, z: number): Solid[] => [
  leaf([x, 0, z], [x - 0.7, 0.3, z + 0.7], 0.6, ink.green),
  leaf([x, 0, z], [x + 0.7, 0.2, z + 0.8], 0.6, ink.leaf),
  leaf([x, 0, z], [x, -0.7, z + 0.8], 0.6, ink.green),
  rod([x, 0.2, z + 0.1], [x + 0.1, 1, z + 0.1], 0.05, ink.leaf),
  berry([x + 0.1, 1.02, z + 0.05]),
];

/** Three gutters of strawberries hung one under the other; a bird has read the label. */
export const strawberryGutters: Scene = {
  solids: () => [
    rod([-0.8, 0, 0], [-0.8, 0, 9.4], 0.17, ink.wood),
    rod([6.8, 0, 0], [6.8, 0, 9.4], 0.17, ink.wood),
    box([-1.6, -0.9, 0], [1.6, 1.8, 0.24], ink.walnut),
    box([6, -0.9, 0], [1.6, 1.8, 0.24], ink.walnut),
    rod([-1.2, 0, 9.2], [7.2, 0, 9.2], 0.2, ink.wood),
    ...[7.2, 4.8, 2.4].flatMap((z, i) => [
      ...[0.5, 5.5].flatMap((x) => [rod([x, -0.74, z], [x, -0.74, z + 2], 0.05, ink.night)]),
      gutter(z, [ink.blue, ink.sun, ink.coral][i] ?? ink.blue),
      ...[0.9, 2.4, 3.8, 5.2].map((x) => group(plant(x + (i % 2) * 0.2, z - 0.1))),
      ...[0.5, 5.5].map((x) => rod([x, 0.74, z], [x, 0.5, z + 1.9], 0.05, ink.night)),
    ]),
    place(bird(ink.navy), { at: [3.4, 0, 9.4], turn: -30, scale: 0.95 }),
    group(
      drum([2.4, 2.6, 0], 0.9, 0.5, {
        top: 1.1,
        colour: ink.card,
        hollow: { wall: 0.12, filled: 0.2, fill: ink.walnut },
      }),
      ball([2.1, 2.5, 0.55], 0.3, ink.coral),
      ball([2.7, 2.7, 0.55], 0.3, ink.coral),
      ball([2.4, 3, 0.5], 0.28, ink.coral),
    ),
  ],
  focus: [3, 0.8, 7],
};
