import { ink, mixed } from "../../colour.ts";
import { duck } from "../../creatures.ts";
import { stretched } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import { lyingBook, mug } from "../../things.ts";

const water = mixed(ink.blue, ink.white, 0.25);

/** Boards across a bath, and somebody's toes at the far end. */
export const bathDeck: Scene = {
  solids: () => [
    box([-5.4, -3.6, 0], [10.6, 7.2, 0.1], mixed(ink.blue, ink.cream, 0.55)),
    ...[
      [-2.5, -1.1],
      [2.5, -1.1],
      [-2.5, 1.3],
      [2.6, 1.2],
    ].map(([x, y]) => ball([x ?? 0, y ?? 0, 0.45], 0.42, ink.sun)),
    group(
      stretched(
        group(
          drum([0, 0, 0.6], 2.1, 2.4, {
            top: 2.6,
            colour: ink.white,
            hollow: { wall: 0.22, filled: 0.5, fill: water },
          }),
        ),
        [1.75, 1, 1],
      ),
    ),
    group(egg([2.5, 0.75, 2.85], [0.22, 0.34, 0.5], ink.rose), egg([2.5, -0.15, 2.9], [0.22, 0.34, 0.53], ink.rose)),
    duck({ at: [1.7, -1.2, 2.6], scale: 0.62, turn: 60 }),
    group([0, 1, 2, 3].map((i) => box([-2.3 + i * 0.72, -2.95, 3], [0.6, 5.9, 0.22], ink.wood))),
    box([-2.3, -2.95, 2.72], [2.76, 0.3, 0.28], ink.walnut),
    box([-2.3, 2.65, 2.72], [2.76, 0.3, 0.28], ink.walnut),
    group(
      place(box([-0.9, -0.6, 0], [1.8, 1.2, 0.1], ink.coral), { at: [-1, -0.4, 3.22], turn: 8 }),
      place(box([-0.85, -0.55, 0.1], [0.82, 1.1, 0.07], ink.cream), { at: [-1, -0.4, 3.22], turn: 8 }),
      place(box([0.03, -0.55, 0.1], [0.82, 1.1, 0.07], ink.white), { at: [-1, -0.4, 3.22], turn: 8 }),
    ),
    mug([-0.6, 1.6, 3.22], ink.green, 0.34),
    lyingBook([-2, 1.5, 3.22], [1, 0.8, 0.26], ink.navy),
    tube(
      [
        [-5.2, 0, 0],
        [-5.2, 0, 4.4],
        [-4.7, 0, 5],
        [-4, 0, 4.7],
        [-3.9, 0, 4.2],
      ],
      0.17,
      ink.steel,
      3,
    ),
    group(rod([-5.2, -0.5, 3.4], [-5.2, 0.5, 3.4], 0.16, ink.sun)),
  ],
  focus: [-0.4, 0.4, 3.4],
};
