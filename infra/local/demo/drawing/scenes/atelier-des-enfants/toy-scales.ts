import { ink } from "../../colour.ts";
import { fox } from "../../creatures.ts";
import { disc } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, group, place, rod } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { polar, type Vec3 } from "../../vec.ts";

const pan = ([x, , z]: Vec3, hung: number): Solid[] => [
  drum([x, 0, z - hung], 1.5, 0.4, {
    top: 1.8,
    colour: ink.sun,
    hollow: { wall: 0.14, filled: 0.25, fill: ink.ginger },
  }),
];
const ropes = ([x, , z]: Vec3, hung: number, angles: readonly number[]): Solid[] =>
  angles.map((angle) => {
    const [a, b] = polar(angle, 1.7);
    return rod([x, 0, z], [x + a, b, z - hung + 0.4], 0.05, ink.night);
  });
const [fromFox, fromBricks]: [Vec3, Vec3] = [
  [-3.6, 0, 7.5],
  [3.6, 0, 6.3],
];

/** Scales for whoever asks if the fox weighs more than five bricks. It does not, yet. */
export const toyScales: Scene = {
  solids: () => [
    drum([0, 0, 0], 2, 0.4, { colour: ink.walnut }),
    drum([0, 0, 0.4], 0.5, 0.4, { top: 0.3, colour: ink.wood }),
    rod([0, 0, 0.6], [0, 0, 7.2], 0.26, ink.wood),
    ...ropes(fromFox, 4.6, [170, 260]),
    ...pan(fromFox, 4.6),
    fox({ at: [fromFox[0], 0, fromFox[2] - 4.4], turn: -30, scale: 0.92 }),
    ...ropes(fromFox, 4.6, [350, 80]),
    rod(fromFox, fromBricks, 0.2, ink.coral),
    disc([0, 0.3, 6.92], 0.55, 0.2, ink.sun),
    disc([0, 0.44, 6.92], 0.2, 0.14, ink.navy),
    ball(fromFox, 0.26, ink.navy),
    ball(fromBricks, 0.26, ink.navy),
    ...ropes(fromBricks, 4.4, [170, 260]),
    ...pan(fromBricks, 4.4),
    group(
      box([3, -0.8, 2.05], [0.9, 0.9, 0.9], ink.blue),
      box([3.6, 0.2, 2.05], [0.9, 0.9, 0.9], ink.green),
      box([2.7, 0.2, 2.05], [0.8, 0.8, 0.8], ink.coral),
      place(box([0, 0, 0], [0.8, 0.8, 0.8], ink.lilac), { at: [3.2, -0.2, 2.95], turn: 12 }),
    ),
    ...ropes(fromBricks, 4.4, [350, 80]),
    place(box([0, 0, 0], [0.9, 0.9, 0.9], ink.navy), { at: [3.4, 3.2, 0], turn: 20 }),
  ],
  focus: [-3.2, 0.4, 4.4],
  turn: -45,
};
