import { ink } from "../../colour.ts";
import { dog } from "../../creatures.ts";
import { banded, disc, stretched } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, group, rod, tube } from "../../shapes.ts";
import { moved } from "../../solid.ts";
import { wheel } from "../../things.ts";
import { bicycle } from "../bicycle.ts";

/** A sidecar for an old dog, with goggles and a scarf that flies. */
export const dogSidecar: Scene = {
  solids: () => [
    ...bicycle(ink.green),
    rod([-1.6, 0.2, 2], [-1.6, 2, 1.7], 0.13, ink.steel),
    rod([1.6, 0.2, 2.2], [1.6, 2, 1.7], 0.13, ink.steel),
    dog(ink.ginger, { at: [-0.4, 3.1, 1.4], turn: -78, scale: 1.05 }),
    group(
      tube(
        [
          [0.3, 2.6, 4.15],
          [0.62, 3.1, 4.2],
          [0.3, 3.7, 4.15],
        ],
        0.08,
        ink.night,
        1,
      ),
      ball([0.62, 2.86, 4.14], 0.24, ink.blue),
      ball([0.6, 3.36, 4.14], 0.24, ink.blue),
    ),
    group(
      ...banded(
        [
          [-0.2, 3.4, 3.1],
          [-1.4, 3.5, 3.4],
          [-2.4, 3.5, 3.2],
          [-3.4, 3.5, 3.6],
        ],
        0.18,
        [ink.coral, ink.cream],
        8,
      ),
    ),
    moved(
      stretched(
        drum([0, 0, 0.9], 1, 1.3, {
          top: 1.35,
          colour: ink.coral,
          hollow: { wall: 0.1, filled: 0.2, fill: ink.walnut },
        }),
        [1.9, 1, 1],
      ),
      ([x, y, z]) => [x, y + 3.1, z + (x > 0 ? x * 0.12 : 0)],
    ),
    disc([2.35, 3.5, 1.9], 0.3, 0.24, ink.sun, "x"),
    wheel([-0.3, 4.75, 1.1], 1.1, { rim: ink.sun, width: 0.26 }),
    group(rod([-2.9, 3.1, 2], [-2.9, 3.1, 4.6], 0.05, ink.steel), box([-2.9, 3.06, 3.9], [0.06, 0.06, 0.7], ink.steel)),
    box([-2.9, 3.1, 4], [0.9, 0.05, 0.6], ink.sun),
  ],
  focus: [0, 3.2, 3],
};
