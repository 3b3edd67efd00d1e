import { ink } from "../../colour.ts";
import { banded, disc } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, group, place, rod, tube } from "../../shapes.ts";
import type { Vec3 } from "../../vec.ts";

const bow: Vec3[] = [
  [-2, 0, 1.6],
  [-2, 0, 3.6],
  [-1.9, 0, 5],
  [-1.2, 0, 6.3],
  [0, 0, 6.8],
  [1.2, 0, 6.3],
  [1.9, 0, 5],
  [2, 0, 3.6],
  [2, 0, 1.6],
];

/** A lock that was given a sock: no more scratches, no more rattle. */
export const sockLock: Scene = {
  solids: () => [
    group(
      disc([0, -3.2, 1], 1, 0.05, ink.steel),
      tube(
        [
          [-4.6, -1.6, 0],
          [-4.6, -1.6, 6.6],
          [-3.8, -1.6, 7.4],
          [3.8, -1.6, 7.4],
          [4.6, -1.6, 6.6],
          [4.6, -1.6, 0],
        ],
        0.26,
        ink.steel,
        6,
      ),
    ),
    rod([-2, 0, 1], [-2, 0, 1.7], 0.34, ink.steel),
    rod([2, 0, 1], [2, 0, 1.7], 0.34, ink.steel),
    ...banded(bow, 0.62, [ink.coral, ink.cream, ink.navy, ink.cream], 20),
    group(
      place(drum([0, 0, -3], 0.72, 6, { colour: ink.navy }), { tiltY: 90, at: [0, 0, 0.85] }),
      place(drum([0, 0, -3.2], 0.76, 0.3, { colour: ink.sun }), { tiltY: 90, at: [0, 0, 0.85] }),
      place(drum([0, 0, 2.9], 0.76, 0.3, { colour: ink.sun }), { tiltY: 90, at: [0, 0, 0.85] }),
      disc([0, 0.74, 0.85], 0.3, 0.1, ink.steel),
    ),
    rod([0, 0.8, 0.85], [0, 1.7, 0.85], 0.1, ink.sun),
    disc([0, 2, 0.85], 0.4, 0.14, ink.sun, "x"),
    group(
      tube(
        [
          [0, 2.3, 0.8],
          [0.3, 2.8, 0.2],
          [0.9, 3.2, 0.1],
          [1.6, 3.1, 0.1],
        ],
        0.06,
        ink.coral,
        1,
      ),
      ball([1.9, 3.1, 0.3], 0.36, ink.coral),
    ),
    group(
      ball([-3.6, 3.2, 0.75], 0.75, ink.coral),
      tube(
        [
          [-3.9, 3.9, 1],
          [-3.4, 4, 0.7],
          [-2.9, 3.7, 0.6],
        ],
        0.06,
        ink.rose,
        1,
      ),
      tube(
        [
          [-4.1, 3.7, 1.3],
          [-3.4, 3.8, 1.1],
          [-2.9, 3.4, 1],
        ],
        0.06,
        ink.rose,
        1,
      ),
      rod([-4.6, 3.4, 1.9], [-2.8, 3, 0.4], 0.08, ink.wood),
      rod([-2.7, 3.6, 1.9], [-4.2, 3, 0.4], 0.08, ink.wood),
    ),
    box([-5.6, -2.2, -0.12], [11.2, 1.2, 0.12], ink.steel),
  ],
  focus: [0, 0.4, 5],
};
