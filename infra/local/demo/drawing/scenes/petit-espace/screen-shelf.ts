import { ink, mixed } from "../../colour.ts";
import { banded } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { box, drum, egg, group, place, rod } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { bookRow, mug, sprout } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";

/** One leaf of the screen, 3 wide from its hinge, its pockets along y. */
const wing = (at: Vec3, turn: number, cloth: string, pockets: readonly (readonly Solid[])[]): Solid =>
  place(
    group(
      box([0, 0, 0.7], [0.2, 0.24, 7.2], ink.wood),
      box([2.8, 0, 0.7], [0.2, 0.24, 7.2], ink.wood),
      box([0.2, 0.06, 0.9], [2.6, 0.12, 6.8], cloth),
      box([0.2, 0, 7.7], [2.6, 0.24, 0.2], ink.wood),
      box([0.2, 0, 0.7], [2.6, 0.24, 0.2], ink.wood),
      ...pockets.map((inside, i) =>
        group(
          inside,
          box([0.35, 0.5, 1.3 + i * 2.2], [2.3, 0.1, 0.9], mixed(cloth, ink.night, 0.18)),
          box([0.35, 0.18, 1.3 + i * 2.2], [2.3, 0.32, 0.12], ink.birch),
        ),
      ),
    ),
    { at, turn },
  );

/** A folding screen with shelves; somebody is changing behind it. */
export const screenShelf: Scene = {
  solids: () => [
    group(
      ...banded(
        [
          [0.2, 1.9, 0.15],
          [0.2, 1.9, 0.7],
          [0.2, 1.9, 1.2],
        ],
        0.25,
        [ink.coral, ink.cream],
        5,
      ),
      egg([0.2, 2.15, 0.16], [0.24, 0.5, 0.18], ink.coral),
    ),
    wing([-1, 3, 0], -12, ink.blue, [
      bookRow([0.4, 0.2, 1.42], 2.1, 1.3, 0.24, 4),
      [drum([1, 0.33, 3.6], 0.16, 0.9, { colour: ink.coral }), drum([1.8, 0.33, 3.6], 0.16, 1.2, { colour: ink.sun })],
      bookRow([0.4, 0.2, 5.82], 1.4, 1.2, 0.24, 12),
    ]),
    wing([1.94, 2.38, 0], -78, ink.cream, [
      [sprout([1.4, 0.34, 1.5], 1.3, 6, ink.green, 3)],
      bookRow([0.4, 0.2, 3.62], 2.1, 1.2, 0.24, 8),
      [sprout([0.9, 0.34, 5.9], 1.2, 5, ink.green, 6), sprout([2, 0.34, 5.9], 1, 5, ink.green, 9)],
    ]),
    wing([2.6, -0.56, 0], -12, ink.coral, [
      bookRow([0.4, 0.2, 1.42], 1.6, 1.2, 0.24, 17),
      [
        drum([0.8, 0.33, 3.6], 0.15, 1.1, { colour: ink.green }),
        drum([1.5, 0.33, 3.6], 0.18, 0.8, { colour: ink.navy }),
      ],
      bookRow([0.7, 0.2, 5.82], 1.7, 1.2, 0.24, 25),
    ]),
    place(box([-0.5, -0.25, 0], [1, 0.75, 0.1], ink.sun), { at: [0.5, 2.75, 7.92], turn: -12 }),
    place(box([-0.5, 0, 0], [1, 0.08, 1.7], ink.sun), { at: [0.6, 3.28, 6.3], turn: -12 }),
    mug([3.6, 3.4, 0], ink.navy, 0.4),
    rod([0.6, 4.6, 0.14], [1.9, 4.9, 0.14], 0.14, ink.lilac),
  ],
  focus: [1, 3, 5],
  turn: 60,
};
