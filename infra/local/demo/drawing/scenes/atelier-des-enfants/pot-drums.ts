import { ink, mixed } from "../../colour.ts";
import { teddy } from "../../creatures.ts";
import { disc } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { polar, type Vec3 } from "../../vec.ts";

const tripod = ([x, y]: Vec3, height: number): Solid[] =>
  [90, 210, 330].map((a) => {
    const [p, q] = polar(a, 1);
    return rod([x, y, height * 0.45], [x + p, y + q, 0], 0.08, ink.night);
  });
const cymbal = (at: Vec3, r: number, tilt: number): Solid[] => [
  ...tripod(at, at[2]),
  rod([at[0], at[1], at[2] * 0.4], at, 0.09, ink.night),
  place(
    group(
      drum([0, 0, 0], r, 0.1, { top: r * 0.4, colour: ink.sun }),
      drum([0, 0, 0.1], r * 0.36, 0.25, { top: 0.1, colour: ink.sun }),
    ),
    { at, tiltY: tilt, tiltX: -10 },
  ),
];
const potDrum = (at: Vec3, r: number, h: number, colour: string): Solid =>
  group(
    drum(at, r * 0.8, h, { top: r, colour }),
    drum([at[0], at[1], at[2] + h], r * 1.06, 0.24, { colour: ink.cream }),
  );

/** A drum kit of flowerpots and tins, and a bear who came prepared. */
export const potDrums: Scene = {
  solids: () => [
    ...cymbal([-3.4, -1.6, 5.4], 1.4, -14),
    ...cymbal([2.8, -2.4, 5.8], 1.7, 16),
    disc([0, 0, 1.9], 1.9, 2, ink.coral),
    disc([0, 1.04, 1.9], 1.66, 0.1, ink.cream),
    disc([0, 1.12, 1.9], 0.8, 0.06, ink.sun),
    rod([-1.4, 0.6, 0.5], [-1.9, 1.2, 0], 0.1, ink.night),
    rod([1.4, 0.6, 0.5], [1.9, 1.2, 0], 0.1, ink.night),
    rod([0, 0, 3.6], [0, 0, 4.2], 0.12, ink.night),
    potDrum([-0.95, 0, 4.1], 0.8, 0.9, ink.clay),
    potDrum([0.95, 0, 4.1], 0.9, 1, ink.blue),
    potDrum([3.3, 1.2, 0], 1.1, 2, ink.clay),
    potDrum([-3, 1.8, 0], 1, 1.7, mixed(ink.steel, ink.blue, 0.3)),
    group(rod([2.8, 1.5, 2.5], [4.6, 2.6, 3.1], 0.09, ink.wood), ball([2.8, 1.5, 2.5], 0.16, ink.wood)),
    group(rod([3.3, 0.7, 2.5], [4.8, -0.2, 3.2], 0.09, ink.wood), ball([3.3, 0.7, 2.5], 0.16, ink.wood)),
    teddy(ink.ginger, { at: [0.2, 4.4, 0], turn: 0, scale: 0.9 }),
    group(
      tube(
        [
          [-0.55, 4.4, 1.85],
          [-0.5, 4.35, 2.5],
          [0.2, 4.3, 2.75],
          [0.9, 4.35, 2.5],
          [0.95, 4.4, 1.85],
        ],
        0.1,
        ink.navy,
        1,
      ),
      egg([0.9, 4.5, 1.75], [0.2, 0.32, 0.36], ink.coral),
      egg([-0.5, 4.5, 1.75], [0.2, 0.32, 0.36], ink.coral),
    ),
  ],
  focus: [0.2, 2, 3.6],
};
