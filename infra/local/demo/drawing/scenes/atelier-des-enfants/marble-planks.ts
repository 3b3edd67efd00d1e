import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drum, group, place, prism, rod } from "../../shapes.ts";
import { mesh, type Solid } from "../../solid.ts";

/** A plank from one height to another along x, with a raised edge and holes. */
const plank = (x: number, y: number, z: number, long: number, fall: number, colour: string): Solid =>
  place(
    group(
      box([0, 0, 0], [long, 1.3, 0.2], colour),
      box([0, 1.3, 0], [long, 0.16, 0.5], ink.birch),
      box([0, -0.16, 0], [long, 0.16, 0.5], ink.birch),
      mesh([
        { ring: circle([long - 0.5, 0.65, 0.21], 0.36, 20), colour: ink.night, flat: true },
        { ring: circle([long * 0.35, 0.65, 0.21], 0.28, 20), colour: mixed(colour, ink.night, 0.45), flat: true },
      ]),
    ),
    { at: [x, y, z], tiltY: fall },
  );

export const marblePlanks: Scene = {
  solids: () => {
    const post = (x: number, y: number, tall: number) => box([x, y, 0], [0.36, 0.36, tall], ink.wood);
    return [
      post(-0.3, -0.7, 8.6),
      post(6.4, -0.7, 7.4),
      post(-0.3, 5.3, 4.4),
      plank(0, -0.2, 7.8, 6.4, 7, ink.coral),
      place(plank(0, 0, 0, 6.4, 7, ink.blue), { at: [6.4, 3.3, 5.9], turn: 180 }),
      plank(0, 3.9, 4.1, 6.4, 7, ink.sun),
      post(6.4, 5.3, 3.4),
      post(6.4, 2.1, 6.3),
      post(-0.3, 2.1, 5.2),
      ball([2.6, 0.5, 8.05], 0.42, ink.green),
      ball([4.6, 0.45, 7.8], 0.42, ink.navy),
      ball([3.2, 2.7, 6.2], 0.42, ink.coral),
      ball([5.1, 4.5, 4.1], 0.42, ink.lilac),
      group(
        drum([7.9, 4.6, 0], 0.95, 1.5, {
          top: 1.15,
          colour: ink.green,
          hollow: { wall: 0.14, filled: 0.3, fill: ink.night },
        }),
        ball([7.6, 4.7, 1.35], 0.4, ink.coral),
        ball([8.25, 4.4, 1.35], 0.4, ink.sun),
        ball([8, 5, 1.4], 0.4, ink.blue),
      ),
      group(
        rod([-0.1, -0.5, 8.6], [-0.1, -0.5, 9.8], 0.06, ink.steel),
        prism(
          [
            [-0.1, -0.5, 9.8],
            [-0.1, -0.5, 9.1],
            [1.1, -0.5, 9.45],
          ],
          [0, 0.05, 0],
          ink.navy,
        ),
      ),
      group(drum([6.6, -0.5, 7.4], 0.6, 0.5, { top: 0.1, colour: ink.sun }), ball([6.6, -0.5, 7.95], 0.14, ink.coral)),
    ];
  },
  focus: [3.6, 2.4, 6],
};
