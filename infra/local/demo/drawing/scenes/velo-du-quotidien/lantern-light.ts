import { ink, mixed } from "../../colour.ts";
import { disc, patch, slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, circle, drum, group, leaf, place, rod, sheet, tube } from "../../shapes.ts";
import { polar } from "../../vec.ts";

/** A bicycle lamp, unclipped and stood upright: the camp has light, and a moth. */
export const lanternLight: Scene = {
  solids: () => [
    patch(0.4, 0.4, 4.2, mixed(ink.sun, ink.white, 0.45)),
    group(
      slab(
        [
          [-3.4, -4.6, 0],
          [-7.4, -4.6, 0],
          [-5.4, -4.6, 4],
        ],
        [0, 4.6, 0],
        ink.green,
      ),
      slab(
        [
          [-5, 0.02, 0],
          [-5.9, 0.02, 0],
          [-5.4, 0.02, 2.9],
        ],
        [0, 0.04, 0],
        ink.night,
      ),
    ),
    drum([0, 0, 0], 1.5, 0.7, { colour: ink.navy }),
    drum([0, 0, 0.7], 1.25, 0.25, { colour: ink.coral }),
    group(
      drum([0, 0, 0.95], 1.1, 2.7, { colour: ink.sun, lid: ink.white }),
      ...[20, 50, 80].map((a) => {
        const [x, y] = polar(a, 1.14);
        return rod([x, y, 0.95], [x, y, 3.65], 0.07, ink.navy);
      }),
    ),
    drum([0, 0, 3.65], 1.4, 0.3, { colour: ink.navy }),
    drum([0, 0, 3.95], 1.3, 0.8, { top: 0.5, colour: ink.navy }),
    tube(
      [
        [-1.3, 0, 3.9],
        [-1.5, 0, 5.2],
        [0, 0, 6.5],
        [1.5, 0, 5.2],
        [1.3, 0, 3.9],
      ],
      0.1,
      ink.steel,
      4,
    ),
    group(
      tube(
        [...circle([1.95, 0, 1.9], 0.5, 10).map(([x, , z], i) => [x, Math.sin((i / 10) * 6.283) * 0.5, z] as const)],
        0.01,
        ink.steel,
        1,
      ),
      place(drum([0, 0, -0.3], 0.62, 0.6, { colour: ink.tar, hollow: { wall: 0.2, filled: 0.55, fill: ink.night } }), {
        tiltX: -90,
        at: [1.9, 0, 2],
      }),
    ),
    group(
      leaf([2.6, 1.8, 4.6], [3.3, 1.5, 5.3], 0.6, ink.cream),
      leaf([2.6, 1.8, 4.6], [2.2, 2.5, 5.3], 0.6, ink.cream),
      rod([2.5, 1.7, 4.4], [2.7, 1.9, 4.8], 0.09, ink.walnut),
    ),
    group(disc([-1.4, 4.2, 0.9], 0.9, 0.16, ink.steel), ball([-1.4, 4.3, 0.9], 0.12, ink.night)),
    group(
      rod([2.2, 3.4, 0.24], [3.8, 4.2, 0.24], 0.24, ink.walnut),
      rod([2.4, 4.4, 0.24], [3.6, 3.2, 0.5], 0.22, ink.wood),
    ),
    sheet(circle([0, 0, 0.96], 0.3, 12), ink.white, true),
  ],
  focus: [0.6, 0.6, 3],
};
