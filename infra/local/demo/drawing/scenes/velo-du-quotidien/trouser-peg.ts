import { ink, mixed } from "../../colour.ts";
import { banded, slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { box, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import { chainring } from "../bicycle.ts";

/** A leg, a pedal, and a clothes peg the size of a hand that keeps them friends. */
export const trouserPeg: Scene = {
  solids: () => [
    chainring([-0.6, -0.9, 2.3], 1.7, ink.steel),
    rod([-0.6, -0.7, 2.3], [0.2, -0.4, 0.5], 0.2, ink.steel),
    tube(
      [
        [-0.6, -0.9, 4],
        [-3, -0.9, 3.9],
        [-5, -0.9, 3.2],
      ],
      0.1,
      ink.night,
      3,
    ),
    tube(
      [
        [-0.6, -0.9, 0.6],
        [-3, -0.9, 0.9],
        [-5, -0.9, 1.6],
      ],
      0.1,
      ink.night,
      3,
    ),
    box([-1.2, -0.2, 0.3], [2.8, 1.6, 0.4], ink.tar),
    group(
      egg([1, 0.6, 1.1], [1.5, 0.62, 0.48], ink.coral),
      egg([-0.4, 0.6, 1.3], [0.8, 0.6, 0.64], ink.coral),
      slab(
        [
          [-1.1, 0, 0.7],
          [2.4, 0, 0.7],
          [2.4, 1.2, 0.7],
          [-1.1, 1.2, 0.7],
        ],
        [0, 0, 0.16],
        ink.white,
      ),
      ...[0.3, 0.7, 1.1].map((x) => rod([x, 0.3, 1.56], [x + 0.1, 0.9, 1.56], 0.05, ink.white)),
    ),
    group(
      ...banded(
        [
          [-0.4, 0.6, 1.6],
          [-0.35, 0.6, 2.6],
          [-0.3, 0.6, 3.4],
        ],
        0.42,
        [ink.sun, ink.green],
        7,
      ),
    ),
    group(
      rod([-0.3, 0.6, 4.2], [-0.2, 0.6, 6.4], 0.98, ink.navy),
      rod([-0.2, 0.6, 6.6], [-3, 0.6, 8.6], 1.1, ink.navy),
      drum([-0.3, 0.6, 3.1], 1.18, 0.7, { colour: mixed(ink.navy, ink.blue, 0.4) }),
    ),
    place(
      group(
        slab(
          [
            [0, 0, 0.1],
            [2.9, 0, 0.75],
            [2.9, 0, 1.05],
            [0, 0, 0.5],
          ],
          [0, 0.7, 0],
          ink.sun,
        ),
        slab(
          [
            [0, 0, -0.1],
            [2.9, 0, -0.75],
            [2.9, 0, -1.05],
            [0, 0, -0.5],
          ],
          [0, 0.7, 0],
          ink.sun,
        ),
        slab(
          [
            [0, 0, 0.1],
            [-1.5, 0, 0.02],
            [-1.5, 0, 0.4],
            [0, 0, 0.5],
          ],
          [0, 0.7, 0],
          ink.sun,
        ),
        slab(
          [
            [0, 0, -0.1],
            [-1.5, 0, -0.02],
            [-1.5, 0, -0.4],
            [0, 0, -0.5],
          ],
          [0, 0.7, 0],
          ink.sun,
        ),
        place(drum([0, 0, -0.1], 0.42, 0.9, { colour: ink.steel }), { tiltX: -90, at: [0.1, 0, 0] }),
      ),
      { at: [1.5, 1, 3.9], turn: 20 },
    ),
  ],
  focus: [0.8, 1, 3.8],
  turn: 40,
};
