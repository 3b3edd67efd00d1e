import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drum, egg, group, sheet, tube } from "../../shapes.ts";
import { boot } from "../../things.ts";

export const shoeBench: Scene = {
  solids: () => {
    const slat = (i: number) => box([0, i * 0.62, 3.1], [7, 0.5, 0.28], ink.wood);
    const drop = (x: number, y: number, r: number) => sheet(circle([x, y, 0.3], r, 20), ink.blue, true);
    return [
      ...[
        [0.2, 0.1],
        [6.4, 0.1],
        [0.2, 2.3],
        [6.4, 2.3],
      ].map(([x, y]) => box([x ?? 0, y ?? 0, 0], [0.4, 0.4, 3.1], ink.walnut)),
      group(Array.from({ length: 5 }, (_, i) => slat(i))),
      box([0.8, 0.3, 0.05], [5.4, 2.4, 0.24], ink.navy, { top: mixed(ink.navy, ink.blue, 0.25) }),
      group(drop(3.9, 2, 0.34), drop(4.6, 1.3, 0.2), drop(2, 2.3, 0.2)),
      boot([1.5, 1.1, 0.3], 1.15, ink.green),
      boot([2.5, 1.15, 0.3], 1.15, ink.green),
      boot([5, 1.3, 0.3], 0.72, ink.sun),
      boot([5.7, 1.5, 0.3], 0.72, ink.sun),
      group(box([0.5, 0.45, 3.38], [2.4, 2.1, 0.34], ink.coral)),
      group(
        egg([5, 1.3, 3.78], [0.62, 0.85, 0.42], ink.sun),
        ball([5, 1.95, 4.42], 0.42, ink.sun),
        egg([5, 2.38, 4.34], [0.22, 0.18, 0.1], ink.coral),
        ball([5.2, 2.26, 4.54], 0.06, ink.night),
        ball([4.8, 2.26, 4.54], 0.06, ink.night),
      ),
      group(drum([7.7, 1.2, 0], 0.5, 2.9, { colour: ink.steel, hollow: { wall: 0.08, filled: 0.3, fill: ink.night } })),
      group(
        drum([7.7, 1.2, 2.66], 0.2, 2.5, { top: 0.4, colour: ink.coral }),
        tube(
          [
            [7.7, 1.2, 5.2],
            [7.7, 1.2, 6.1],
            [7.7, 1.55, 6.5],
            [7.7, 1.9, 6.1],
          ],
          0.1,
          ink.wood,
          1,
        ),
      ),
    ];
  },
  focus: [4, 2, 2],
};
