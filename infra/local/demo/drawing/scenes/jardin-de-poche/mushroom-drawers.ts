import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, rod, sheet } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import type { Vec3 } from "../../vec.ts";

const mushroom = ([x, y, z]: Vec3, size: number, cap: string): Solid =>
  group(
    drum([x, y, z], size * 0.22, size * 0.8, { top: size * 0.17, colour: ink.cream }),
    drum([x, y, z + size * 0.7], size * 0.62, size * 0.12, { colour: ink.birch }),
    drum([x, y, z + size * 0.82], size * 0.62, size * 0.22, { top: size * 0.5, colour: cap }),
    drum([x, y, z + size * 1.04], size * 0.5, size * 0.2, { top: size * 0.22, colour: cap }),
  );
const drawer = (z: number, out: number, colour: string, inside: readonly Solid[]): Solid[] => [
  box([0.3, 3, z], [3.4, out, 0.16], ink.birch),
  box([0.3, 3, z + 0.16], [0.14, out, 1.1], ink.birch),
  box([0.5, 3, z + 0.16], [3.1, out, 0.7], ink.soil, { top: mixed(ink.soil, ink.night, 0.25) }),
  ...inside,
  box([3.56, 3, z + 0.16], [0.14, out, 1.1], ink.birch),
  group(box([0.2, 3 + out, z - 0.05], [3.6, 0.24, 1.5], colour), ball([2, 3.36 + out, z + 0.7], 0.2, ink.sun)),
];

/** A chest of drawers left ajar on purpose: what grows in it likes the dark. One cap has a tenant. */
export const mushroomDrawers: Scene = {
  solids: () => [
    ...[
      [0.2, 0.2],
      [3.4, 0.2],
      [0.2, 2.4],
      [3.4, 2.4],
    ].map(([x = 0, y = 0]) => rod([x + 0.2, y + 0.2, 0], [x + 0.2, y + 0.2, 0.7], 0.18, ink.walnut)),
    box([0, 0, 0.7], [4, 3, 6], ink.green),
    box([-0.15, -0.15, 6.7], [4.3, 3.4, 0.24], ink.wood),
    group(
      box([0.2, 3, 4.8], [3.6, 0.06, 1.6], mixed(ink.green, ink.night, 0.5)),
      box([0.2, 3, 2.9], [3.6, 0.06, 1.6], mixed(ink.green, ink.night, 0.5)),
      box([0.2, 3, 1], [3.6, 0.06, 1.6], mixed(ink.green, ink.night, 0.5)),
    ),
    ...drawer(4.9, 1.3, ink.coral, [
      mushroom([1.1, 3.8, 5.7], 0.9, ink.walnut),
      mushroom([2.1, 3.6, 5.7], 1.2, ink.ginger),
      mushroom([3, 3.9, 5.7], 0.8, ink.walnut),
    ]),
    ...drawer(3, 1.9, ink.coral, [
      mushroom([0.9, 4.1, 3.8], 0.7, ink.cream),
      mushroom([1.6, 4.5, 3.8], 0.9, ink.cream),
      mushroom([2.5, 4.1, 3.8], 0.8, ink.cream),
      mushroom([3.1, 4.5, 3.8], 0.6, ink.cream),
    ]),
    ...drawer(1.1, 4.2, ink.coral, [
      mushroom([1.8, 6.1, 1.9], 2.2, ink.coral),
      group(
        sheet(
          [
            [2.1, 6.5, 2.2],
            [1.7, 6.6, 2.2],
            [1.7, 6.6, 2.9],
            [2.1, 6.5, 2.9],
          ],
          ink.walnut,
          true,
        ),
        ball([1.4, 6.8, 4.12], 0.18, ink.white),
        ball([2.5, 6.6, 4.06], 0.2, ink.white),
        ball([2.1, 5.9, 4.6], 0.2, ink.white),
        rod([1.6, 5.6, 4.3], [1.6, 5.6, 5.1], 0.12, ink.walnut),
      ),
      mushroom([3.1, 4.9, 1.9], 0.8, ink.ginger),
      mushroom([0.8, 5, 1.9], 0.6, ink.ginger),
    ]),
    group(
      drum([1.2, 1.2, 6.94], 0.5, 1, { top: 0.4, colour: ink.blue }),
      rod([1.2, 1.2, 7.9], [1.7, 1.5, 8.2], 0.1, ink.navy),
    ),
    group(egg([3, 1.6, 7.02], [0.5, 0.4, 0.1], ink.cream)),
  ],
  focus: [1.9, 5.8, 3.2],
};
