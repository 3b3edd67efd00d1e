import { ink, mixed } from "../../colour.ts";
import { disc, slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, group, place, rod, sheet, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import type { Vec3 } from "../../vec.ts";

const envelope = (at: Vec3, turn: number, tilt: number, colour: string): Solid =>
  place(
    group(
      box([-0.6, -0.05, 0], [1.2, 0.06, 0.85], colour),
      sheet(
        [
          [0.6, 0.03, 0.85],
          [-0.6, 0.03, 0.85],
          [0, 0.03, 0.35],
        ],
        mixed(colour, ink.night, 0.18),
        true,
      ),
      ball([0, 0.06, 0.36], 0.09, ink.coral),
    ),
    { at, turn, tiltX: tilt },
  );
/** A bunk post: a bed end with its flag up. */
const station = (x: number, colour: string, flag: boolean): Solid[] => [
  box([x, -0.2, 0], [0.4, 0.4, 8], ink.wood),
  box([x - 0.6, -0.8, 0], [1.6, 1.6, 0.3], ink.walnut),
  box([x - 0.35, 0.2, 3.2], [1.1, 0.7, 1.5], colour),
  box([x - 0.1, 0.9, 4.1], [0.6, 0.05, 0.14], ink.night),
  ...(flag
    ? [
        rod([x + 0.85, 0.5, 4.2], [x + 0.85, 0.5, 5.6], 0.06, ink.night),
        box([x + 0.85, 0.46, 5.1], [0.7, 0.06, 0.5], ink.sun),
      ]
    : []),
  disc([x + 0.2, 0.36, 7.5], 0.6, 0.2, ink.navy),
  disc([x + 0.2, 0.5, 7.5], 0.14, 0.1, ink.sun),
];

/** The post between two rooms: a basket on a loop of rope, and a letter too important to fold. */
export const pulleyPost: Scene = {
  solids: () => [
    ...station(-5, ink.coral, true),
    rod([-4.8, 0.36, 8.08], [4.8, 0.36, 8.08], 0.05, ink.night),
    rod([-4.8, 0.36, 6.92], [4.8, 0.36, 6.92], 0.05, ink.night),
    ...station(4.4, ink.blue, false),
    tube(
      [
        [-1.2, 0.36, 6.9],
        [-0.9, 0.36, 6.2],
        [0, 0.36, 5.9],
      ],
      0.05,
      ink.night,
      1,
    ),
    rod([-1.3, 0.36, 6.9], [-1.7, 0.36, 4.6], 0.05, ink.night),
    rod([0.7, 0.36, 6.9], [1.1, 0.36, 4.6], 0.05, ink.night),
    envelope([-0.7, 0.2, 4.2], 8, 0, ink.white),
    envelope([0.3, 0.3, 4.3], -10, 0, ink.rose),
    group(
      slab(
        [
          [-1.4, -0.4, 3.1],
          [0.8, -0.4, 3.1],
          [0.8, 1.1, 3.1],
          [-1.4, 1.1, 3.1],
        ],
        [0, 0, 0.15],
        ink.walnut,
      ),
      slab(
        [
          [-1.4, 1, 3.2],
          [0.8, 1, 3.2],
          [1.1, 1, 4.6],
          [-1.7, 1, 4.6],
        ],
        [0, 0.14, 0],
        ink.ginger,
      ),
      slab(
        [
          [0.8, -0.4, 3.2],
          [0.8, 1.1, 3.2],
          [1.1, 1.1, 4.6],
          [1.1, -0.4, 4.6],
        ],
        [0.14, 0, 0],
        ink.ginger,
      ),
      ...[3.5, 3.9, 4.3].map((z) => rod([-1.6, 1.2, z], [0.95, 1.2, z], 0.05, ink.walnut)),
    ),
    envelope([1.6, 3.4, 0.06], 30, -88, ink.cream),
    group(
      drum([-1.4, 3.4, 0], 0.5, 0.5, { colour: ink.navy }),
      drum([-1.4, 3.4, 0.5], 0.2, 0.7, { colour: ink.wood }),
      ball([-1.4, 3.4, 1.3], 0.3, ink.wood),
    ),
  ],
  focus: [-0.2, 0.6, 4.6],
};
