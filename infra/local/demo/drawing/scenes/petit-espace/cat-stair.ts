import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, egg, group, place, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { bookRow, cat } from "../../things.ts";

/** A box open to the left, with a shelf of books on each floor. */
function shelfStep(x: number, height: number, floors: number, seed: number): Solid[] {
  const [w, d, t] = [2.3, 2.4, 0.16];
  const floor = (height - t) / floors;
  return [
    box([x, 0, 0], [w, t, height], ink.walnut),
    box([x, t, 0], [t, d - t, height], ink.wood),
    box([x + w - t, t, 0], [t, d - t, height], ink.wood),
    ...Array.from({ length: floors + 1 }, (_, i) =>
      box([x + t, t, i * floor], [w - 2 * t, d - t, t], i === floors ? ink.wood : ink.birch),
    ),
    ...Array.from({ length: floors }, (_, i) =>
      group(
        bookRow([x + t + 0.02, t + 0.5, i * floor + t], w - 2 * t - (i % 2 ? 0.5 : 0.05), floor * 0.82, 1.5, seed + i),
      ),
    ),
    box([x + 0.1, 0.1, height], [w - 0.2, d - 0.2, 0.1], ink.coral),
  ];
}

export const catStair: Scene = {
  solids: () => [
    ...[4, 3, 2, 1].flatMap((floors, i) => group(shelfStep(i * 2.3, floors * 1.75 + 0.16, floors, 11 + i * 7))),
    place(cat(ink.ginger), { at: [1.15, 1.25, 7.27], scale: 1.12, turn: -20 }),
    group(
      ball([8.1, 1.2, 2.36], 0.36, ink.blue),
      tube(
        [
          [8.4, 1.3, 2.12],
          [8.9, 1.6, 2.04],
          [9.22, 1.7, 1.9],
          [9.3, 1.8, 0.9],
          [9.7, 2.3, 0.06],
          [10.4, 2.0, 0.06],
          [10.7, 2.9, 0.06],
        ],
        0.04,
        ink.blue,
        5,
      ),
    ),
    place(
      group(
        egg([0, 0, 0.25], [0.3, 0.48, 0.26], ink.steel),
        ball([0.14, 0.4, 0.42], 0.13, ink.rose),
        ball([-0.14, 0.4, 0.42], 0.13, ink.rose),
        tube(
          [
            [0, -0.4, 0.12],
            [0.3, -0.8, 0.06],
            [0, -1.2, 0.05],
          ],
          0.04,
          ink.rose,
          1,
        ),
      ),
      { at: [3.6, 4.2, 0], turn: 70 },
    ),
  ],
  focus: [1.5, 1.5, 6.5],
  size: 1.07,
};
