import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, group, place, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { bicycle } from "../bicycle.ts";

const [rise, run, steps] = [0.9, 1.35, 7];
const slope = (Math.atan2(rise, run) * 180) / Math.PI;
const long = Math.hypot(rise, run) * steps;
/** One hinged length of the gutter on the slope, `i` from the top. */
const length = (i: number): Solid =>
  place(
    group(
      box([i * (long / 6) + 0.05, 0, 0], [long / 6 - 0.1, 1, 0.1], ink.sun),
      box([i * (long / 6) + 0.05, 0, 0.1], [long / 6 - 0.1, 0.12, 0.34], ink.sun),
      box([i * (long / 6) + 0.05, 0.88, 0.1], [long / 6 - 0.1, 0.12, 0.34], ink.sun),
    ),
    { at: [0.2, 2.1, rise * steps + 0.1], tiltY: slope },
  );

/** A gutter that unrolls down the stairs; the bicycle climbs it, an orange goes the other way. */
export const stairGutter: Scene = {
  solids: () => [
    ...Array.from({ length: steps }, (_, i) =>
      box([i * run, 0, 0], [run, 4.4, (steps - i) * rise], i % 2 ? ink.cream : ink.birch, { top: ink.white }),
    ),
    box([-2.4, 0, 0], [2.4, 4.4, rise * steps], ink.birch, { top: ink.white }),
    ...Array.from({ length: 6 }, (_, i) => length(i)),
    group(
      bicycle(ink.coral).map((part) =>
        place(place(part, { turn: 180, scale: 0.72 }), { at: [4.4, 2.6, 3.95], tiltY: slope }),
      ),
    ),
    ball([9, 2.6, 0.95], 0.4, ink.ginger),
    group(
      place(drum([0, 0, -0.5], 0.62, 1, { colour: ink.sun, hollow: { wall: 0.2, filled: 0.9, fill: ink.walnut } }), {
        tiltX: -90,
        at: [-1.2, 2.6, rise * steps + 0.62],
      }),
    ),
    tube(
      [
        [-2.2, 0.3, 8.6],
        [-0.2, 0.3, 8.5],
        [6, 0.3, 4.4],
        [9.6, 0.3, 2.1],
      ],
      0.16,
      ink.navy,
      6,
    ),
    ...[-2, 3.2, 9.2].map((x) =>
      box([x, 0.22, Math.max(0, x < 0 ? rise * steps : (steps - x / run) * rise)], [0.16, 0.16, 2.1], ink.navy),
    ),
  ],
  focus: [4.6, 2.6, 5],
};
