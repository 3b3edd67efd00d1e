import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import { polar } from "../../vec.ts";

export const wormStool: Scene = {
  solids: () => {
    const wood = (z: number, r: number, colour: string, h: number) => drum([0, 0, z], r, h, { colour });
    return [
      group(
        [30, 150, 270].map((a) => {
          const [x, y] = polar(a, 1.5);
          return rod([x * 1.15, y * 1.15, 0], [x, y, 0.9], 0.2, ink.walnut);
        }),
      ),
      wood(0.9, 2, ink.clay, 1.5),
      wood(2.4, 1.92, ink.walnut, 0.14),
      place(
        group(
          drum([0, 0, 0], 2, 1.5, { colour: ink.birch, hollow: { wall: 0.14, filled: 0.35, fill: ink.soil } }),
          group(
            egg([0.6, 0.8, 1.3], [0.4, 0.3, 0.16], ink.leaf),
            egg([1.2, 0.2, 1.3], [0.36, 0.44, 0.14], ink.coral),
            egg([-0.9, 1.1, 1.28], [0.5, 0.28, 0.14], ink.sun),
          ),
          tube(
            [
              [1.45, 0.9, 1.15],
              [1.5, 1, 1.9],
              [1.2, 1.2, 2.4],
              [1.35, 1.5, 2.75],
            ],
            0.2,
            ink.rose,
            1,
          ),
          group(ball([1.28, 1.62, 2.92], 0.07, ink.night), ball([1.5, 1.5, 2.92], 0.07, ink.night)),
        ),
        { at: [0.95, 0.6, 2.54] },
      ),
      place(
        group(
          drum([0, 0, 0], 2.05, 0.35, { colour: ink.green }),
          drum([0, 0, 0.35], 2.05, 0.4, { top: 1.8, colour: ink.sage }),
          ball([0, 0, 0.78], 0.16, ink.green),
        ),
        { at: [-2, -1.6, 4.9], tiltY: -14 },
      ),
      group(
        tube(
          [
            [-1.2, -1.5, 2.5],
            [-1.6, -1.9, 3.6],
            [-1.7, -1.7, 4.9],
          ],
          0.12,
          ink.steel,
          1,
        ),
      ),
      group(
        drum([3.5, 2.2, 0], 0.34, 0.2, { top: 0.2, colour: ink.coral }),
        drum([3.5, 2.2, 0.2], 0.2, 0.34, { colour: ink.cream }),
        drum([3.5, 2.2, 0.54], 0.2, 0.22, { top: 0.36, colour: ink.coral }),
        rod([3.5, 2.2, 0.76], [3.6, 2.2, 1.15], 0.05, ink.walnut),
      ),
      group(rod([2.5, 1.6, 1.5], [3, 1.9, 1.5], 0.16, ink.sun), box([1.75, 1.15, 1.35], [0.35, 0.35, 0.3], ink.sun)),
    ];
  },
  focus: [1.5, 1.5, 4],
};
