import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { box, drum, egg, group, leaf, rod, tube } from "../../shapes.ts";
import { baguette } from "./baguette.ts";
import { leek } from "./leek.ts";

export const basketBackpack: Scene = {
  solids: () => {
    const weave = (face: "left" | "right") =>
      group(
        Array.from({ length: 5 }, (_, i) =>
          face === "left"
            ? rod([0.3, 2.64, 0.7 + i * 0.75], [3.7, 2.64, 0.7 + i * 0.75], 0.05, ink.walnut)
            : rod([4.04, 0.3, 0.7 + i * 0.75], [4.04, 2.3, 0.7 + i * 0.75], 0.05, ink.walnut),
        ),
      );
    const strap = (x: number) =>
      tube(
        [
          [x, 2.6, 4.1],
          [x, 3.3, 3.7],
          [x + 0.1, 3.55, 2.4],
          [x, 3.2, 1],
          [x, 2.62, 0.5],
        ],
        0.17,
        ink.coral,
        4,
      );
    return [
      box([0, 0, 0], [4, 2.6, 0.5], ink.walnut),
      box([0, 0, 0.5], [4, 2.6, 3.6], ink.ginger),
      weave("left"),
      weave("right"),
      box([-0.08, -0.08, 4.1], [4.16, 2.76, 0.3], ink.navy),
      strap(0.9),
      strap(3.1),
      baguette([0.9, 1, 3.7], -7),
      baguette([1.6, 0.8, 3.5], 3),
      leek([2.6, 1.2, 4.1], 6),
      group(
        drum([3.2, 1.7, 4.3], 0.4, 1, { colour: ink.green }),
        drum([3.2, 1.7, 5.3], 0.4, 0.5, { top: 0.16, colour: ink.green }),
        drum([3.2, 1.7, 5.8], 0.16, 0.6, { colour: ink.birch }),
      ),
      egg([1.9, 1.9, 4.6], [0.5, 0.5, 0.5], ink.coral),
      group(leaf([1.9, 1.9, 5.05], [1.6, 2.1, 5.4], 0.3, ink.green)),
      tube(
        [
          [-2.4, -1.4, 4.4],
          [-1.2, -1, 4.5],
          [1, -0.7, 4.6],
          [3, -0.7, 4.6],
          [5.2, -1, 4.5],
          [6.4, -1.4, 4.4],
        ],
        0.16,
        ink.steel,
        6,
      ),
      rod([-2.4, -1.4, 4.4], [-1.5, -1.1, 4.48], 0.24, ink.walnut),
      rod([5.5, -1.1, 4.48], [6.4, -1.4, 4.4], 0.24, ink.walnut),
      group(
        tube(
          [
            [1.2, -0.1, 4.4],
            [1.2, -0.5, 5],
            [1.2, -0.95, 4.7],
          ],
          0.12,
          ink.navy,
          2,
        ),
        tube(
          [
            [2.8, -0.1, 4.4],
            [2.8, -0.5, 5],
            [2.8, -0.95, 4.7],
          ],
          0.12,
          ink.navy,
          2,
        ),
      ),
    ];
  },
  focus: [2, 1.5, 4.8],
};
