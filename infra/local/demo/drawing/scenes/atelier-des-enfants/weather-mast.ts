import { ink, mixed } from "../../colour.ts";
import { banded, disc, slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, group, place, rod, tube } from "../../shapes.ts";
import { polar } from "../../vec.ts";

/** A weather station to build and believe: cups for the wind, a tube for the rain, a cockerel for the rest. */
export const weatherMast: Scene = {
  solids: () => [
    box([-1.6, -1.6, 0], [3.2, 3.2, 0.3], ink.walnut),
    ...[0, 120, 240].map((a) => {
      const [x, y] = polar(a, 1.3);
      return rod([x, y, 0.3], [0, 0, 2.2], 0.12, ink.wood);
    }),
    rod([0, 0, 0.3], [0, 0, 9.6], 0.19, ink.wood),
    group(
      box([-0.55, 0.2, 2.6], [1.1, 0.2, 2.4], ink.cream),
      rod([0, 0.5, 3], [0, 0.5, 4.7], 0.09, ink.white),
      rod([0, 0.52, 3], [0, 0.52, 3.9], 0.1, ink.coral),
      ball([0, 0.52, 2.95], 0.2, ink.coral),
      ...[3.3, 3.7, 4.1, 4.5].map((z) => rod([0.2, 0.42, z], [0.42, 0.42, z], 0.03, ink.night)),
    ),
    rod([0, 0, 5.6], [2.6, 0, 5.6], 0.11, ink.wood),
    group(
      drum([2.7, 0, 4.4], 0.4, 2, {
        colour: mixed(ink.blue, ink.white, 0.55),
        hollow: { wall: 0.06, filled: 1.1, fill: ink.blue },
      }),
      drum([2.7, 0, 4.38], 0.44, 0.16, { colour: ink.navy }),
      drum([2.7, 0, 4.5], 0.405, 0.8, { colour: ink.blue }),
    ),
    rod([0, 0, 6.6], [0, -1.6, 6.6], 0.09, ink.wood),
    ...banded(
      [
        [0, -1.6, 6.6],
        [-0.6, -2.6, 6.5],
        [-1.4, -3.6, 6.1],
        [-2.2, -4.6, 5.9],
      ],
      0.42,
      [ink.coral, ink.white],
      7,
    ),
    group(
      ...[30, 150, 270].flatMap((a) => {
        const [x, y] = polar(a, 1.7);
        return [rod([0, 0, 8], [x, y, 8], 0.08, ink.steel), ball([x, y, 8], 0.42, ink.sun)];
      }),
      drum([0, 0, 7.8], 0.3, 0.4, { colour: ink.navy }),
    ),
    group(
      rod([-2, 0, 9.7], [2.2, 0, 9.7], 0.1, ink.navy),
      slab(
        [
          [2.9, 0, 9.7],
          [2, 0, 10.1],
          [2, 0, 9.3],
        ],
        [0, 0.12, 0],
        ink.navy,
      ),
      slab(
        [
          [-2, 0, 9.7],
          [-2.7, 0, 10.2],
          [-2.7, 0, 9.2],
        ],
        [0, 0.12, 0],
        ink.navy,
      ),
    ),
    group(
      slab(
        [
          [-1, 0, 10],
          [0.6, 0, 10],
          [1, 0, 10.8],
          [0.8, 0, 11.5],
          [0.3, 0, 10.9],
          [-0.5, 0, 10.8],
          [-1.2, 0, 11.6],
          [-1.6, 0, 11.2],
        ],
        [0, 0.2, 0],
        ink.coral,
      ),
      slab(
        [
          [0.8, 0.02, 11.5],
          [1.1, 0.02, 11.9],
          [0.9, 0.02, 11.9],
          [0.8, 0.02, 12.1],
          [0.6, 0.02, 11.8],
          [0.4, 0.02, 12],
          [0.4, 0.02, 11.2],
        ],
        [0, 0.16, 0],
        ink.sun,
      ),
      slab(
        [
          [1, 0.02, 11.3],
          [1.5, 0.02, 11.15],
          [1, 0.02, 11],
        ],
        [0, 0.16, 0],
        ink.sun,
      ),
      disc([0.78, 0.24, 11.35], 0.08, 0.06, ink.night),
    ),
    group(
      place(box([0, 0, 0], [1.6, 1.1, 0.14], ink.green), { at: [2, 2.4, 0], turn: 14 }),
      place(box([0.1, 0.1, 0.14], [1.4, 0.9, 0.04], ink.cream), { at: [2, 2.4, 0], turn: 14 }),
      rod([2.3, 3.4, 0.25], [3.5, 3, 0.25], 0.09, ink.sun),
    ),
    tube(
      [
        [-1.2, 2.4, 0.1],
        [-0.6, 2.7, 0.1],
        [0, 2.5, 0.1],
      ],
      0.05,
      ink.leaf,
      1,
    ),
  ],
  focus: [0, 0.2, 9.6],
};
