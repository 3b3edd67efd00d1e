import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import { polar, type Vec3 } from "../../vec.ts";

export const rockingSnail: Scene = {
  solids: () => {
    const rocker = (y: number) =>
      tube(
        [
          [-3.4, y, 1.5],
          [-1.8, y, 0.5],
          [0, y, 0.2],
          [1.8, y, 0.5],
          [3.4, y, 1.5],
        ],
        0.2,
        ink.wood,
        4,
      );
    const spiral = Array.from({ length: 22 }, (_, i): Vec3 => {
      const [a, b] = polar(-90 + i * 40, 2.1 - i * 0.092);
      return [-0.5 + a, 0.92, 3.9 + b];
    });
    const shell = place(group(drum([0, 0, -0.8], 2.35, 1.6, { colour: ink.coral })), {
      tiltX: -90,
      at: [-0.5, 0, 3.9],
    });
    return [
      rocker(-1.15),
      group(box([-2, -1.2, 0.62], [0.4, 2.4, 0.2], ink.birch), box([1.7, -1.2, 0.62], [0.4, 2.4, 0.2], ink.birch)),
      group(egg([0.2, 0, 1.4], [3.5, 0.85, 0.6], ink.leaf)),
      group(shell, tube(spiral, 0.16, ink.cream, 1)),
      group(
        tube(
          [
            [2.6, 0, 1.5],
            [3.3, 0, 2.2],
            [3.45, 0, 3.2],
          ],
          0.55,
          ink.leaf,
          1,
        ),
        egg([3.6, 0, 3.7], [0.78, 0.68, 0.7], ink.leaf),
        rod([3.6, 0.25, 4.2], [3.9, 0.6, 5.4], 0.1, ink.leaf),
        rod([3.6, -0.25, 4.2], [3.9, -0.6, 5.4], 0.1, ink.leaf),
        ball([3.9, 0.6, 5.5], 0.24, ink.sun),
        ball([3.9, -0.6, 5.5], 0.24, ink.sun),
        ball([4.15, 0.42, 3.95], 0.11, ink.night),
        ball([4.3, -0.1, 3.95], 0.11, ink.night),
        tube(
          [
            [4.28, 0.4, 3.5],
            [4.4, 0.15, 3.38],
            [4.42, -0.1, 3.5],
          ],
          0.05,
          ink.night,
          1,
        ),
      ),
      rocker(1.15),
      group(box([1.45, -0.7, 1.75], [1.1, 1.4, 0.26], ink.sun)),
      rod([2.9, -1.1, 3.1], [2.9, 1.1, 3.1], 0.14, ink.wood),
      place(group(box([0, 0, 0], [0.9, 0.9, 0.9], ink.blue, { left: ink.blue })), { at: [-3.4, 3.4, 0], turn: 15 }),
      place(group(box([0, 0, 0], [0.9, 0.9, 0.9], ink.coral)), { at: [-2.2, 3.7, 0], turn: -8 }),
      place(group(box([0, 0, 0], [0.9, 0.9, 0.9], ink.navy)), { at: [-2.7, 3.5, 0.9], turn: 6 }),
    ];
  },
  focus: [2.6, 0, 3.4],
};
