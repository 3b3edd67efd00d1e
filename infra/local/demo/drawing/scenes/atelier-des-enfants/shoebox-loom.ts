import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, egg, group, place, rod, tube } from "../../shapes.ts";

export const shoeboxLoom: Scene = {
  solids: () => {
    const stripes = [ink.coral, ink.sun, ink.cream, ink.green, ink.blue, ink.coral, ink.lilac, ink.cream, ink.navy];
    const threads = Array.from({ length: 15 }, (_, i) =>
      rod([0.15, 0.5 + i * 0.25, 2.6], [7, 0.5 + i * 0.25, 2.6], 0.035, ink.white),
    );
    return [
      box([0, 0, 0], [7.2, 0.16, 2.5], ink.card),
      box([0, 0.16, 0], [0.16, 4.2, 2.5], ink.card),
      box([7.04, 0.16, 0], [0.16, 4.2, 2.5], ink.card),
      box([0.16, 0.16, 0], [6.88, 4.2, 0.1], ink.card),
      box([0, 4.36, 0], [7.2, 0.16, 2.5], ink.card),
      group(threads),
      group(stripes.map((colour, i) => box([0.4 + i * 0.36, 0.42, 2.58], [0.36, 3.7, 0.1], colour))),
      group(
        box([4.3, -0.2, 2.5], [0.3, 5.2, 0.7], ink.wood),
        ...[0, 1, 2, 3, 4, 5, 6].map((i) =>
          rod([4.62, 0.55 + i * 0.6, 2.75], [4.62, 0.55 + i * 0.6, 3.1], 0.05, ink.birch),
        ),
      ),
      place(group(egg([0, 0, 0], [0.3, 1.2, 0.16], ink.coral), egg([0, 0, 0.12], [0.16, 0.6, 0.1], ink.cream)), {
        at: [5.6, 2.2, 2.85],
        turn: 12,
      }),
      tube(
        [
          [3.7, 4.1, 2.7],
          [3.7, 4.9, 2.4],
          [3.4, 5.6, 0.9],
          [2.4, 6.2, 0.3],
          [1.4, 6.2, 0.5],
        ],
        0.06,
        ink.navy,
        4,
      ),
      group(
        ball([0.9, 6.1, 0.75], 0.75, ink.navy),
        tube(
          [
            [0.5, 6.7, 1.1],
            [1, 6.8, 0.8],
            [1.5, 6.5, 0.5],
          ],
          0.05,
          ink.blue,
          1,
        ),
        tube(
          [
            [0.4, 6.5, 1.4],
            [1.1, 6.6, 1.2],
            [1.6, 6.2, 0.9],
          ],
          0.05,
          ink.blue,
          1,
        ),
      ),
      ball([8.9, 2, 0.7], 0.7, ink.coral),
      ball([8.7, 3.7, 0.5], 0.5, ink.sun),
      place(box([0, 0, 0], [7.4, 4.8, 0.12], ink.card), { at: [-3, -1.4, 0.1], tiltY: 0, turn: 0 }).kind === "mesh"
        ? group(
            box([-3.6, 0.4, 0], [3, 3, 0.14], ink.coral),
            box([-3.3, 0.7, 0.14], [2.4, 0.3, 0.02], ink.cream),
            box([-3.3, 1.3, 0.14], [2.4, 0.3, 0.02], ink.sun),
            box([-3.3, 1.9, 0.14], [2.4, 0.3, 0.02], ink.navy),
            box([-3.3, 2.5, 0.14], [2.4, 0.3, 0.02], ink.cream),
          )
        : ball([0, 0, 0], 1, ink.coral),
    ];
  },
  focus: [4.3, 2.5, 2.6],
};
