import { ink, mixed } from "../../colour.ts";
import { slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, leaf, place, rod, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";

const carrot = (x: number, y: number, turn: number): Solid =>
  place(
    group(
      place(drum([0, 0, 0], 0.05, 1.5, { top: 0.24, colour: ink.ginger }), { tiltY: -90 }),
      leaf([-1.5, 0, 0], [-2.3, 0.3, 0.2], 0.34, ink.green, [0, 1, 0]),
      leaf([-1.5, 0, 0], [-2.3, -0.3, 0.2], 0.34, ink.leaf, [0, 1, 0]),
    ),
    { at: [x, y, 4.2], turn },
  );
const slice = (x: number, y: number) => drum([x, y, 3.96], 0.24, 0.1, { colour: ink.ginger });
const water = mixed(ink.blue, ink.white, 0.2);

/** A board across the sink; the fish below is only visiting. */
export const sinkBridge: Scene = {
  solids: () => [
    box([0, 0, 0], [8, 4.2, 2.2], ink.cream),
    group(box([0.3, 4.2, 0.3], [3.5, 0.12, 1.7], ink.green), box([4.2, 4.2, 0.3], [3.5, 0.12, 1.7], ink.green)),
    group(ball([3.4, 4.4, 1.6], 0.12, ink.sun), ball([4.6, 4.4, 1.6], 0.12, ink.sun)),
    box([0, 0, 2.2], [1, 4.2, 1.3], ink.cream, { top: ink.white }),
    box([7, 0, 2.2], [1, 4.2, 1.3], ink.cream, { top: ink.white }),
    box([1, 0, 2.2], [6, 0.7, 1.3], ink.cream, { top: ink.white }),
    box([1, 0.7, 2.2], [6, 2.9, 0.7], water, { top: water }),
    group(
      egg([6.1, 2.2, 3], [0.75, 0.34, 0.36], ink.coral),
      slab(
        [
          [6.8, 2.2, 3.1],
          [7.2, 2.2, 3.6],
          [7.2, 2.2, 2.9],
        ],
        [0, 0.06, 0],
        ink.coral,
      ),
      ball([5.6, 2.42, 3.14], 0.09, ink.white),
      ball([5.57, 2.48, 3.15], 0.05, ink.night),
    ),
    box([1, 3.6, 2.2], [6, 0.6, 1.3], ink.cream, { top: ink.white }),
    tube(
      [
        [4, 0.35, 3.5],
        [4, 0.35, 6.2],
        [4, 0.9, 6.9],
        [4, 1.8, 6.7],
        [4, 2, 6],
      ],
      0.2,
      ink.steel,
      4,
    ),
    group(drum([2.9, 0.35, 3.5], 0.24, 0.5, { colour: ink.steel }), ball([2.9, 0.35, 4.1], 0.26, ink.coral)),
    group(drum([5.1, 0.35, 3.5], 0.24, 0.5, { colour: ink.steel }), ball([5.1, 0.35, 4.1], 0.26, ink.blue)),
    box([0.7, 0.75, 3.56], [3.6, 3.7, 0.3], ink.wood),
    group(box([0.55, 4.4, 3.2], [3.9, 0.16, 0.66], ink.walnut)),
    drum([3.4, 1.6, 3.88], 0.72, 0.1, {
      top: 0.85,
      colour: ink.navy,
      hollow: { wall: 0.14, filled: 0.05, fill: ink.steel },
    }),
    carrot(2.4, 3.1, 20),
    group(slice(3, 3.2), slice(3.3, 3.5), slice(3.6, 3.1), slice(3.2, 2.8)),
    group(
      slab(
        [
          [1, 1, 3.9],
          [1.2, 1.15, 3.9],
          [1.9, 2.5, 3.9],
          [1.5, 2.6, 3.9],
        ],
        [0, 0, 0.06],
        ink.steel,
      ),
      place(box([-0.12, -0.9, 0], [0.26, 0.9, 0.16], ink.night), { at: [1.08, 1.1, 3.9], turn: -24 }),
    ),
    rod([4, 2, 6], [4, 2, 3.4], 0.07, mixed(ink.blue, ink.white, 0.5)),
  ],
  focus: [3, 2.4, 4],
};
