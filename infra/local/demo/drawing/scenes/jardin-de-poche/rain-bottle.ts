import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { box, drum, egg, group, leaf, rod, tube } from "../../shapes.ts";
import { mesh, type Solid } from "../../solid.ts";
import { polar } from "../../vec.ts";

export const rainBottle: Scene = {
  solids: () => {
    const cell = (x: number, level: number): Solid =>
      group(
        box([x, 0.4, 3.2], [1.5, 1.1, level], mixed(ink.blue, ink.navy, 0.25)),
        mesh([
          {
            ring: [
              [x + 1.5, 1.5, 3.2],
              [x, 1.5, 3.2],
              [x, 1.5, 7],
              [x + 1.5, 1.5, 7],
            ],
            colour: "#f2fafa",
            flat: true,
            opacity: 0.22,
            twoSided: true,
          },
          {
            ring: [
              [x + 1.5, 0.4, 3.2],
              [x + 1.5, 1.5, 3.2],
              [x + 1.5, 1.5, 7],
              [x + 1.5, 0.4, 7],
            ],
            colour: "#c9dde4",
            flat: true,
            opacity: 0.3,
            twoSided: true,
          },
        ]),
        box([x - 0.05, 0.35, 7], [1.6, 1.2, 0.24], ink.green),
      );
    return [
      box([-1.2, -0.4, 0], [9.8, 0.6, 2.8], mixed(ink.rose, ink.cream, 0.5)),
      box([-1.2, -0.4, 2.8], [9.8, 2.5, 0.4], ink.cream),
      box([-1, -0.3, 3.2], [9.4, 0.3, 6], mixed(ink.blue, ink.cream, 0.65)),
      group(
        box([-1.2, -0.3, 3.2], [0.3, 0.5, 6], ink.white),
        box([8.3, -0.3, 3.2], [0.3, 0.5, 6], ink.white),
        box([-1.2, -0.3, 9.2], [9.8, 0.5, 0.3], ink.white),
        box([3.55, -0.1, 3.2], [0.26, 0.3, 6], ink.white),
      ),
      cell(0.2, 3.1),
      cell(1.8, 2.2),
      cell(3.4, 1.2),
      group(
        tube(
          [
            [4.9, 1, 3.6],
            [5.3, 1, 3.6],
            [5.6, 1, 3.5],
            [5.65, 1, 3.1],
          ],
          0.13,
          ink.sun,
          1,
        ),
        box([5.1, 0.85, 3.7], [0.3, 0.3, 0.35], ink.coral),
      ),
      tube(
        [
          [1, 0.2, 9.4],
          [1, 0.9, 9.1],
          [1, 1, 8.2],
          [1, 1, 7.2],
        ],
        0.16,
        ink.green,
        3,
      ),
      group(
        drum([6.6, 0.9, 3.2], 0.62, 0.9, {
          top: 0.75,
          colour: ink.clay,
          hollow: { wall: 0.1, filled: 0.12, fill: ink.soil },
        }),
        rod([6.6, 0.9, 4], [6.6, 0.9, 5.6], 0.06, ink.green),
        ...[0, 60, 120, 180, 240, 300].map((a) => {
          const [x, z] = polar(a, 0.45);
          return egg([6.6 + x * 0.7, 1.05 + x * -0.7, 5.8 + z], [0.24, 0.1, 0.24], ink.sun);
        }),
        egg([6.66, 1.16, 5.8], [0.26, 0.16, 0.26], ink.walnut),
        leaf([6.6, 0.9, 4.3], [7.3, 0.7, 5], 0.5, ink.green),
        leaf([6.6, 0.9, 4.3], [5.9, 1.2, 4.9], 0.5, ink.green),
      ),
      rod([5.65, 1, 2.6], [5.65, 1, 2.35], 0.09, ink.blue),
      group(
        drum([5.9, 3.6, 0], 0.95, 1.5, {
          top: 0.8,
          colour: ink.coral,
          hollow: { wall: 0.1, filled: 0.3, fill: ink.blue },
        }),
        tube(
          [
            [6.8, 3.6, 0.5],
            [7.6, 3.6, 1.1],
            [8, 3.6, 1.8],
          ],
          0.16,
          ink.coral,
          1,
        ),
        drum([8, 3.6, 1.75], 0.2, 0.25, { top: 0.36, colour: ink.coral }),
        tube(
          [
            [5, 3.6, 0.4],
            [4.4, 3.6, 1],
            [4.6, 3.6, 1.8],
            [5.3, 3.6, 1.6],
          ],
          0.12,
          ink.coral,
          1,
        ),
      ),
    ];
  },
  focus: [4.5, 1.5, 4],
};
