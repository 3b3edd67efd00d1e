import { ink, mixed } from "../../colour.ts";
import { slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, drum, group, leaf, place, rod, sheet, tube } from "../../shapes.ts";
import { pot } from "../../things.ts";
import { polar } from "../../vec.ts";

const water = mixed(ink.blue, ink.navy, 0.25);

/** A watering can with a window, where a paper boat says how much is left. */
export const wateringGauge: Scene = {
  solids: () => [
    tube(
      [
        [-1.6, 0, 3.8],
        [-3.6, 0, 4.2],
        [-3.9, 0, 2.4],
        [-2, 0, 0.9],
      ],
      0.24,
      ink.navy,
      4,
    ),
    group(
      drum([0, 0, 0], 2.1, 3.9, { top: 1.8, colour: ink.sun, hollow: { wall: 0.14, filled: 0.8, fill: water } }),
      drum([0, 0, 0], 2.16, 0.24, { colour: ink.navy }),
    ),
    tube(
      [
        [-1.2, 0, 4],
        [-0.9, 0, 5.6],
        [0.8, 0, 5.6],
        [1.1, 0, 4],
      ],
      0.2,
      ink.navy,
      4,
    ),
    group(
      sheet(
        [
          [0.75, 2.02, 0.7],
          [-0.75, 2.02, 0.7],
          [-0.75, 1.92, 3.3],
          [0.75, 1.92, 3.3],
        ],
        ink.cream,
        true,
      ),
      sheet(
        [
          [0.62, 2.05, 0.8],
          [-0.62, 2.05, 0.8],
          [-0.62, 1.99, 2.1],
          [0.62, 1.99, 2.1],
        ],
        water,
        true,
      ),
      slab(
        [
          [0.42, 2.06, 2.3],
          [-0.42, 2.06, 2.3],
          [-0.26, 2.06, 2.02],
          [0.26, 2.06, 2.02],
        ],
        [0, 0.06, 0],
        ink.coral,
      ),
      slab(
        [
          [0.2, 2.04, 2.32],
          [-0.24, 2.04, 2.32],
          [0, 2.04, 2.95],
        ],
        [0, 0.05, 0],
        ink.white,
      ),
      ...[1.1, 1.5, 1.9, 2.3, 2.7].map((z) => rod([0.72, 2.04, z], [0.5, 2.04, z], 0.03, ink.night)),
    ),
    tube(
      [
        [1.7, 0, 0.9],
        [3, 0, 2.2],
        [4.4, 0, 4.2],
      ],
      0.32,
      ink.sun,
      3,
    ),
    place(drum([0, 0, 0], 0.34, 0.6, { top: 0.85, colour: ink.sun, lid: ink.navy }), { at: [4.3, 0, 4.1], tiltY: 55 }),
    ...[
      [5.4, 0.2, 3.9],
      [5.8, -0.3, 3.2],
      [5.9, 0.4, 2.8],
      [5.5, 0, 2.4],
    ].map(([x = 0, y = 0, z = 0]) => rod([x, y, z], [x + 0.12, y, z - 0.4], 0.08, ink.blue)),
    pot([5.9, 0.2, 0], 1, 1.3),
    ...[0, 120, 240].map((a) => {
      const [x, y] = polar(a, 0.45);
      return group(
        rod([5.9 + x, 0.2 + y, 1.2], [5.9 + x * 1.4, 0.2 + y * 1.4, 2], 0.06, ink.green),
        leaf([5.9 + x, 0.2 + y, 1.2], [5.9 + x * 2.4, 0.2 + y * 2.4, 1.7], 0.3, ink.green),
        ...[0, 60, 120, 180, 240, 300].map((t) => {
          const [p, q] = polar(t, 0.22);
          return ball([5.9 + x * 1.4 + p, 0.2 + y * 1.4 + q, 2.05], 0.13, ink.white);
        }),
        ball([5.9 + x * 1.4, 0.2 + y * 1.4, 2.14], 0.15, ink.sun),
      );
    }),
  ],
  focus: [0.4, 1.6, 2.4],
};
