import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { box, drum, egg, group, leaf, rod, tube } from "../../shapes.ts";
import { bicycle } from "../bicycle.ts";

export const pedalHook: Scene = {
  solids: () => {
    const bike = bicycle(ink.sun);
    return [
      box([-5.6, -2.4, -2.2], [11.4, 0.4, 11], mixed(ink.blue, ink.cream, 0.45)),
      box([-1.2, -2, 0.3], [1.9, 1.5, 1], ink.walnut),
      group(
        box([-1, -2, 6.6], [4.6, 1.5, 0.2], ink.wood),
        egg([0.5, -1.25, 7.5], [0.95, 0.7, 0.68], ink.coral),
        rod([0, -0.5, 7.35], [1.1, -0.5, 7.35], 0.07, ink.cream),
        group(
          drum([2.5, -1.3, 6.8], 0.34, 0.5, { top: 0.44, colour: ink.clay }),
          leaf([2.5, -1.3, 7.2], [2.2, -1, 8.3], 0.5, ink.green),
          leaf([2.5, -1.3, 7.2], [2.9, -1.2, 8.4], 0.5, ink.green),
        ),
      ),
      ...bike,
      group(
        tube(
          [
            [4.6, -1.9, 7.6],
            [4.6, -1.5, 7.3],
            [4.6, -1.4, 6.2],
          ],
          0.06,
          ink.navy,
          1,
        ),
        drum([4.6, -1.4, 5.5], 0.36, 0.7, { top: 0.1, colour: ink.green }),
      ),
    ];
  },
  focus: [-0.3, 0.5, 1.4],
};
