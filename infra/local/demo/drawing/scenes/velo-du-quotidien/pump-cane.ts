import { ink } from "../../colour.ts";
import { duck } from "../../creatures.ts";
import { disc, patch } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import { wheel } from "../../things.ts";

/** A floor pump which walks home as a stick: its handle is a duck, and the wheel beside it gives the scale. */
export const pumpCane: Scene = {
  solids: () => [
    place(wheel([0, 0, 0], 2, { rim: ink.steel, width: 0.4 }), { tiltX: 90, at: [3.4, 1.4, 0.25] }),
    group(box([-1.3, -0.5, 0], [2.6, 1, 0.3], ink.walnut), drum([0, 0, 0.3], 0.6, 0.3, { colour: ink.navy })),
    drum([0, 0, 0.6], 0.46, 4.6, { colour: ink.coral }),
    drum([0, 0, 5.2], 0.54, 0.3, { colour: ink.navy }),
    disc([0, 0.72, 1.5], 0.72, 0.3, ink.navy),
    disc([0, 0.9, 1.5], 0.58, 0.08, ink.cream),
    rod([0, 0.96, 1.5], [0.25, 0.96, 1.85], 0.06, ink.coral),
    rod([0, 0, 5.5], [0, 0, 7.8], 0.17, ink.steel),
    group(
      egg([0, 0.2, 8.1], [0.42, 1.1, 0.36], ink.wood),
      duck({ at: [0, 0.2, 8], scale: 0.85 }, ink.green),
      drum([0, 0.62, 8.5], 0.34, 0.14, { colour: ink.cream }),
    ),
    tube(
      [
        [0.5, 0, 1],
        [1.5, -0.8, 0.5],
        [2.6, -1.4, 1.6],
        [3.4, -0.6, 1],
        [3.5, 0, 0.5],
      ],
      0.12,
      ink.night,
      6,
    ),
    ball([3.5, 0.05, 0.5], 0.2, ink.sun),
    patch(-1.6, 3.2, 0.5, ink.blue),
    group(egg([-1.9, 3.1, 0.12], [0.22, 0.5, 0.13], ink.leaf)),
  ],
  focus: [0, 0.3, 7.4],
};
