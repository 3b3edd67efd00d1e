import { ink, mixed } from "../../colour.ts";
import { banded, chair, patch } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drape, drum, group, place, rod, sheet } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { lyingBook } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";

/** A peg as long as a hand, jaws along y, with the eyes of a crocodile. */
const clamp = (at: Vec3, turn: number): Solid =>
  place(
    group(
      box([-0.4, -1, 0.1], [0.8, 2, 0.3], ink.green),
      box([-0.4, -1, -0.5], [0.8, 1.8, 0.3], ink.leaf),
      ...[0.1, 0.4, 0.7].map((y) => box([-0.4, y, -0.04], [0.8, 0.14, 0.14], ink.white)),
      ball([0.22, -0.2, 0.5], 0.24, ink.white),
      ball([-0.22, -0.2, 0.5], 0.24, ink.white),
      ball([0.24, -0.04, 0.56], 0.12, ink.night),
      ball([-0.2, -0.04, 0.56], 0.12, ink.night),
    ),
    { at, turn },
  );
const ridge = (y: number, z: number): Vec3[] =>
  Array.from({ length: 9 }, (_, i) => [-3.2 + i * 0.8, y, z - Math.sin((Math.PI * i) / 8) * 0.5]);
const stripes = [ink.coral, ink.coral, ink.cream, ink.blue, ink.blue, ink.cream, ink.coral, ink.coral];

/** Two chairs, a blanket, four crocodiles: a cabin that lasts until supper. */
export const cabinClamps: Scene = {
  solids: () => [
    patch(0, 1, 3.4, mixed(ink.sun, ink.white, 0.35)),
    ...chair(ink.navy, [-3.2, -0.4, 0], 90),
    drape(ridge(0, 4.5), ridge(-2.6, 0.1), stripes),
    ...chair(ink.navy, [3.2, 1.5, 0], -90),
    group(
      sheet(
        [
          [-2.4, 0.3, 0.03],
          [2.4, 0.3, 0.03],
          [2.4, 2.6, 0.03],
          [-2.4, 2.6, 0.03],
        ],
        ink.lilac,
        true,
      ),
      ...banded(
        [
          [-0.9, 1.4, 0.3],
          [-0.9, 2.6, 0.3],
          [-0.9, 3.2, 0.7],
        ],
        0.28,
        [ink.sun, ink.green],
        7,
      ),
      ...banded(
        [
          [-0.2, 1.4, 0.3],
          [-0.2, 2.6, 0.3],
          [-0.1, 3.2, 0.7],
        ],
        0.28,
        [ink.sun, ink.green],
        7,
      ),
    ),
    drape(ridge(0, 4.5), ridge(1.3, 2.7), stripes),
    clamp([-3, 0.2, 4.6], 0),
    clamp([3, 0.2, 4.6], 0),
    clamp([-1, 0.1, 4.3], 0),
    clamp([1.1, 0.1, 4.3], 0),
    group(
      rod([1.2, 3, 0.3], [2.1, 3, 0.3], 0.24, ink.coral),
      place(drum([0, 0, 0], 0.26, 0.4, { top: 0.42, colour: ink.navy, lid: ink.white }), {
        at: [1.2, 3, 0.3],
        tiltY: -90,
      }),
    ),
    place(lyingBook([0, 0, 0], [1.3, 0.9, 0.3], ink.green), { at: [2.2, 4, 0], turn: 16 }),
  ],
  focus: [0.4, 0.8, 4],
};
