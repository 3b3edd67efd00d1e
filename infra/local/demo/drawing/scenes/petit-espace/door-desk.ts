import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, place, prism, rod, sheet } from "../../shapes.ts";
import { bookRow, mug } from "../../things.ts";
import { polar } from "../../vec.ts";

export const doorDesk: Scene = {
  solids: () => {
    const hole = mixed(ink.green, ink.night, 0.45);
    const door = group(
      box([0, -0.1, 0], [5, 0.3, 3.7], ink.green),
      box([0, -0.1, 3.7], [0.55, 0.3, 3.9], ink.green),
      box([4.45, -0.1, 3.7], [0.55, 0.3, 3.9], ink.green),
      box([0, -0.1, 7.6], [5, 0.3, 2.65], ink.green),
      box([0.55, -0.1, 3.7], [3.9, 0.06, 3.9], hole),
      box([0.55, -0.04, 5.6], [3.9, 0.24, 0.1], ink.wood),
      group(bookRow([0.8, -0.04, 5.7], 1.6, 1.3, 0.22, 5)),
      group(bookRow([3.1, -0.04, 5.7], 0.9, 1.1, 0.22, 9)),
    );
    const laptop = group(
      box([1.5, 1.3, 3.86], [1.9, 1.4, 0.1], ink.steel),
      sheet(
        [
          [1.65, 1.95, 3.97],
          [3.25, 1.95, 3.97],
          [3.25, 2.55, 3.97],
          [1.65, 2.55, 3.97],
        ],
        ink.tar,
        true,
      ),
      prism(
        [
          [3.4, 1.3, 3.96],
          [1.5, 1.3, 3.96],
          [1.5, 0.9, 5.1],
          [3.4, 0.9, 5.1],
        ],
        [0, 0.1, 0.03],
        ink.steel,
        ink.navy,
      ),
    );
    const leg = (a: number) => {
      const [x, y] = polar(a, 0.9);
      return rod([2.4 + x, 5.2 + y, 0], [2.4 + x * 0.6, 5.2 + y * 0.6, 2.1], 0.12, ink.wood);
    };
    const slipper = (x: number, y: number, turn: number) =>
      place(
        group(egg([0, 0.15, 0.16], [0.24, 0.6, 0.16], ink.rose), egg([0, -0.2, 0.26], [0.22, 0.3, 0.18], ink.rose)),
        {
          at: [x, y, 0],
          turn,
        },
      );
    return [
      group(
        box([-0.3, -0.25, 0], [0.28, 0.4, 10.3], ink.birch),
        box([5.02, -0.25, 0], [0.28, 0.4, 10.3], ink.birch),
        box([-0.3, -0.25, 10.3], [5.6, 0.4, 0.3], ink.birch),
      ),
      door,
      box([0.55, 0.24, 3.62], [3.9, 3.4, 0.2], ink.wood),
      rod([0.7, 0.34, 6.9], [0.7, 3.4, 3.9], 0.05, ink.navy),
      rod([4.3, 0.34, 6.9], [4.3, 3.4, 3.9], 0.05, ink.navy),
      laptop,
      mug([3.8, 2.9, 3.86], ink.sun, 0.24),
      ball([4.72, 0.42, 3.2], 0.2, ink.sun),
      group([45, 135, 225, 315].map(leg), drum([2.4, 5.2, 2.1], 0.95, 0.24, { colour: ink.coral })),
      group(slipper(5.6, 1.7, 0), slipper(6.2, 2, 24)),
    ];
  },
  focus: [2.5, 2, 4.4],
};
