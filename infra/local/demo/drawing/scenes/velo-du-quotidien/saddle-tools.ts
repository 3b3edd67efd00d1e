import { ink, mixed } from "../../colour.ts";
import { disc, slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import { polar, type Vec3 } from "../../vec.ts";

const spring = (y: number): Vec3[] =>
  Array.from({ length: 25 }, (_, i) => {
    const [a, b] = polar(i * 60, 0.42);
    return [-2 + a, y + b, 1.9 + i * 0.075];
  });

/** A saddle with a drawer, whose tools have their places cut in felt. */
export const saddleTools: Scene = {
  solids: () => [
    rod([-0.4, 0, -2.4], [0.1, 0, 2], 0.34, ink.steel),
    drum([0, 0, 1.6], 0.5, 0.5, { colour: ink.night }),
    group(tube(spring(-1.2), 0.1, ink.steel, 1)),
    rod([-2, -1.2, 1.9], [2.6, -0.3, 2.3], 0.1, ink.steel),
    rod([-2, 1.2, 1.9], [2.6, 0.3, 2.3], 0.1, ink.steel),
    box([-2.2, -1.1, 2.3], [3.1, 2.2, 0.9], ink.walnut),
    group(
      box([-2, 1.1, 2.4], [2.7, 2.3, 0.14], ink.coral),
      box([-2, 1.1, 2.54], [0.14, 2.3, 0.5], ink.walnut),
      box([0.56, 1.1, 2.54], [0.14, 2.3, 0.5], ink.walnut),
      rod([-1.5, 1.6, 2.66], [-1.5, 2.9, 2.66], 0.1, ink.steel),
      disc([-1.5, 1.5, 2.66], 0.22, 0.2, ink.steel),
      rod([-0.8, 1.5, 2.66], [-0.8, 2.4, 2.66], 0.07, ink.steel),
      rod([-0.8, 2.3, 2.66], [-0.8, 3, 2.66], 0.14, ink.sun),
      tube(
        [
          [-0.2, 1.6, 2.66],
          [-0.2, 2.8, 2.66],
          [0.3, 2.9, 2.66],
        ],
        0.08,
        ink.night,
        1,
      ),
      egg([0.25, 2, 2.7], [0.2, 0.3, 0.16], ink.ginger),
    ),
    group(box([-2.1, 3.4, 2.3], [2.9, 0.2, 0.9], ink.walnut), ball([-0.65, 3.72, 2.75], 0.16, ink.sun)),
    group(tube(spring(1.2), 0.1, ink.steel, 1)),
    group(
      egg([-1.5, 0, 3.9], [1.5, 1.7, 0.62], ink.coral),
      egg([0.9, 0, 3.9], [2.2, 0.8, 0.52], ink.coral),
      egg([-1.5, 0.55, 4.2], [0.9, 0.6, 0.3], mixed(ink.coral, ink.white, 0.18)),
      ...[-1, -0.4, 0.4, 1].map((y) => ball([-2.75 + Math.abs(y) * 0.25, y, 4.2], 0.1, ink.sun)),
    ),
    group(
      slab(
        [
          [3.4, 2.2, -2.4],
          [4.2, 2, -2.4],
          [4.6, 3.9, -2.4],
          [3.9, 4.1, -2.4],
        ],
        [0, 0, 0.14],
        ink.night,
      ),
      place(drum([0, 0, 0], 0.3, 0.16, { colour: ink.sun }), { at: [3.9, 2.6, -2.26] }),
    ),
    box([-2.4, -2, -2.5], [4.6, 4, 0.1], mixed(ink.blue, ink.cream, 0.3)),
  ],
  focus: [-0.7, 2, 3],
};
