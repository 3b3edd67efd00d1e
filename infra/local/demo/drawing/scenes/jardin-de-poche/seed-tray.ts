import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, egg, group, place, prism, rod, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { sprout } from "../../things.ts";
import { polar, type Vec3 } from "../../vec.ts";

const tray = (at: Vec3, colour: string, grown: number, seed: number): Solid => {
  const [x, y, z] = at;
  return group(
    box(at, [2, 2, 1.3], colour),
    box([x + 0.7, y + 2, z + 0.35], [0.6, 0.28, 0.6], colour),
    box([x + 0.16, y + 0.16, z + 1.3], [1.68, 1.68, 0.02], ink.soil, { top: mixed(ink.soil, ink.night, 0.2) }),
    ...(grown > 0
      ? [
          [0.6, 0.6],
          [1.4, 0.7],
          [0.7, 1.4],
          [1.4, 1.4],
        ].map(([a, b], i) =>
          sprout([x + (a ?? 0), y + (b ?? 0), z + 1.3], grown * (0.8 + i * 0.12), 4, ink.green, seed + i),
        )
      : []),
  );
};

const snail = (at: Vec3, turn: number, scale: number): Solid =>
  place(
    group(
      egg([0, 0.2, 0.16], [0.26, 0.9, 0.16], ink.birch),
      egg([0, 0.95, 0.42], [0.2, 0.24, 0.34], ink.birch),
      rod([0.1, 1.05, 0.6], [0.2, 1.2, 1.05], 0.05, ink.birch),
      rod([-0.1, 1.05, 0.6], [-0.2, 1.2, 1.05], 0.05, ink.birch),
      ball([0.2, 1.2, 1.08], 0.08, ink.night),
      ball([-0.2, 1.2, 1.08], 0.08, ink.night),
      egg([0, -0.1, 0.72], [0.32, 0.62, 0.6], ink.coral),
      tube(
        Array.from({ length: 11 }, (_, i): Vec3 => {
          const [a, b] = polar(i * 58, 0.5 - i * 0.042);
          return [0.34, -0.1 + a, 0.72 + b];
        }),
        0.06,
        ink.cream,
        1,
      ),
    ),
    { at, turn, scale },
  );

export const seedTray: Scene = {
  solids: () => [
    tray([0, 0, 0], ink.clay, 2, 3),
    tray([2.02, 0, 0], ink.birch, 1.6, 9),
    tray([4.04, 0, 0], ink.clay, 1, 15),
    tray([0, 2.3, 0], ink.birch, 1.3, 21),
    tray([2.02, 2.3, 0], ink.clay, 0.8, 27),
    tray([5.2, 3.4, 0], ink.sun, 0.5, 33),
    snail([6.2, 1.2, 0], -150, 0.9),
    group(
      rod([0.6, 5.6, 0.14], [3, 6.2, 0.14], 0.13, ink.wood),
      prism(
        [
          [3, 5.95, 0.1],
          [3.9, 6.1, 0.1],
          [4.3, 6.5, 0.1],
          [3.8, 6.6, 0.1],
          [2.95, 6.45, 0.1],
        ],
        [0, 0, 0.12],
        ink.steel,
      ),
    ),
  ],
  focus: [2, 2.4, 1.5],
};
