import { ink, mixed } from "../../colour.ts";
import { penguin } from "../../creatures.ts";
import { disc, patch, slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, place, rod, sheet } from "../../shapes.ts";
import { polar, type Vec3 } from "../../vec.ts";

const hull = (z: number, grow: number): Vec3[] => [
  [-2.6 - grow, -1.2 - grow, z],
  [1.2, -1.2 - grow, z],
  [3.2 + grow, 0, z],
  [1.2, 1.2 + grow, z],
  [-2.6 - grow, 1.2 + grow, z],
];
const water = mixed(ink.blue, ink.white, 0.2);

/** A boat wound up with a rubber band, crossing the washtub under an experienced captain. */
export const paddleBoat: Scene = {
  solids: () => [
    group(drum([0, 0, 0], 4.4, 2.4, { top: 5, colour: ink.steel, hollow: { wall: 0.2, filled: 0.7, fill: water } })),
    group(patch(-3.4, 0.4, 0.7, ink.white, 1.73), patch(-4.1, -0.2, 0.4, ink.white, 1.73)),
    group(slab(hull(1.8, 0), [0, 0, 0.5], ink.coral), slab(hull(2.3, 0.15), [0, 0, 0.24], ink.wood)),
    box([-2.9, -1.2, 2.5], [1.3, 0.24, 0.24], ink.walnut),
    group(
      rod([-3.1, -0.9, 2.3], [-3.1, 0.9, 2.3], 0.1, ink.sun),
      ...[0, 45, 90, 135].map((a) => {
        const [x, z] = polar(a + 20, 1);
        return sheet(
          [
            [-3.1 + x, -0.8, 2.3 + z],
            [-3.1 - x, -0.8, 2.3 - z],
            [-3.1 - x, 0.8, 2.3 - z],
            [-3.1 + x, 0.8, 2.3 + z],
          ],
          a % 90 ? ink.wood : ink.birch,
        );
      }),
    ),
    box([-2.9, 0.96, 2.5], [1.3, 0.24, 0.24], ink.walnut),
    group(
      box([-1.5, -0.7, 2.54], [1.7, 1.4, 1.1], ink.cream),
      disc([-1, 0.74, 3.1], 0.24, 0.08, ink.blue),
      disc([-0.3, 0.74, 3.1], 0.24, 0.08, ink.blue),
      box([-1.7, -0.9, 3.64], [2.1, 1.8, 0.16], ink.navy),
      drum([-1.1, -0.1, 3.8], 0.36, 1.2, { colour: ink.coral }),
      drum([-1.1, -0.1, 4.5], 0.37, 0.24, { colour: ink.cream }),
    ),
    group(
      ball([-1, 0, 5.4], 0.34, ink.white),
      ball([-1.5, -0.3, 6], 0.46, ink.white),
      ball([-2.3, -0.6, 6.7], 0.58, ink.white),
    ),
    penguin({ at: [1.1, 0, 2.54], turn: -70, scale: 0.92 }),
    group(
      drum([1.1, 0, 4.66], 0.48, 0.1, { colour: ink.navy }),
      drum([1.1, 0, 4.74], 0.36, 0.3, { top: 0.46, colour: ink.white }),
      ball([1.46, 0.14, 4.86], 0.1, ink.sun),
    ),
    rod([2.7, 0, 2.54], [2.7, 0, 4], 0.06, ink.wood),
    sheet(
      [
        [2.7, 0, 4],
        [2.7, 0, 3.3],
        [1.9, 0, 3.65],
      ],
      ink.sun,
    ),
    place(group(egg([0, 0, 0], [0.5, 0.5, 0.12], ink.sun)), { at: [5.6, 3.4, 0.12] }),
  ],
  focus: [-1.6, 0.6, 3],
};
