import { ink } from "../../colour.ts";
import { banded } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { bird, wheel } from "../../things.ts";

const baguette = (x: number, y: number, long: number): Solid =>
  group(
    egg([x, y, long * 0.72], [0.34, 0.34, 1.9], ink.ginger),
    ...[0, 1, 2].map((i) =>
      rod(
        [x + 0.1, y + 0.34, long * 0.72 + i * 0.6],
        [x + 0.34, y + 0.1, long * 0.72 + 0.3 + i * 0.6],
        0.06,
        ink.birch,
      ),
    ),
  );

/** A quiver for bread on the frame, and the sparrow that noticed. */
export const breadQuiver: Scene = {
  solids: () => [
    wheel([-2.4, 0, 1.9], 2.4, { spokes: 16 }),
    rod([-2.4, 0.34, 1.9], [1.4, 0.34, 1.6], 0.16, ink.green),
    rod([1.4, 0, 1.6], [0.2, 0, 6.4], 0.24, ink.green),
    rod([0.3, 0, 5.6], [4.8, 0, 5.8], 0.24, ink.green),
    rod([1.4, 0, 1.6], [5, 0, 5.2], 0.26, ink.green),
    rod([4.7, 0, 6.4], [5.15, 0, 4.6], 0.34, ink.green),
    rod([0.2, 0, 6.4], [0, 0, 7.2], 0.14, ink.steel),
    group(egg([-0.4, 0, 7.4], [1, 0.7, 0.28], ink.walnut), egg([0.6, 0, 7.4], [0.9, 0.28, 0.22], ink.walnut)),
    place(bird(ink.blue), { at: [-0.2, 0.05, 7.62], turn: -70, scale: 1 }),
    place(
      group(
        baguette(0.2, 0.1, 4),
        baguette(-0.22, 0.2, 4.4),
        baguette(0, -0.26, 4.6),
        drum([0, 0, -0.2], 0.66, 4, {
          top: 0.78,
          colour: ink.walnut,
          hollow: { wall: 0.1, filled: 0.3, fill: ink.night },
        }),
        drum([0, 0, 0.6], 0.72, 0.3, { colour: ink.sun }),
        drum([0, 0, 2.8], 0.79, 0.3, { colour: ink.sun }),
      ),
      { at: [2.5, 1.1, 2.4], tiltY: -6 },
    ),
    rod([2.6, 0.2, 5.7], [2.4, 0.8, 5.2], 0.12, ink.night),
    group(
      ...banded(
        [
          [4.4, 1.6, 0.3],
          [5.4, 1.8, 0.35],
          [6.3, 1.6, 0.3],
        ],
        0.3,
        [ink.ginger],
        1,
      ),
    ),
    ball([3.3, 2.6, 0.08], 0.1, ink.ginger),
    ball([2.8, 3, 0.06], 0.08, ink.ginger),
    tube(
      [
        [4.7, 0, 6.5],
        [4.9, 0.7, 6.8],
        [4.6, 1.6, 6.7],
      ],
      0.14,
      ink.steel,
      2,
    ),
    rod([4.7, 1.3, 6.74], [4.3, 2.1, 6.64], 0.22, ink.walnut),
  ],
  focus: [1.6, 1, 6],
};
