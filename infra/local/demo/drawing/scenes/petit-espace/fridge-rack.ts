import { ink, mixed } from "../../colour.ts";
import { penguin } from "../../creatures.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, group, leaf, rod, sheet } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";

const jar = (y: number, z: number, colour: string, tall = 0.75): Solid =>
  group(drum([3.62, y, z], 0.24, tall, { colour }), drum([3.62, y, z + tall], 0.2, 0.16, { colour: ink.wood }));
const spices = [ink.coral, ink.sun, ink.green, ink.ginger, ink.cream, ink.walnut, ink.rose, ink.leaf];
const door = (z: number, h: number) =>
  group(
    box([0, 3, z], [3.1, 0.2, h], ink.white),
    rod([2.7, 3.3, z + 0.4], [2.7, 3.3, z + Math.min(h - 0.4, 2)], 0.08, ink.steel),
  );

/** A rack as thin as a hand, drawn out of the gap beside the fridge. */
export const fridgeRack: Scene = {
  solids: () => [
    box([-1.4, -0.4, 0], [8, 0.3, 8.6], mixed(ink.sage, ink.cream, 0.5)),
    box([0, 0, 0.2], [3.1, 3, 6.6], ink.white),
    door(0.25, 4),
    door(4.3, 2.45),
    group(
      sheet(
        [
          [1.9, 3.22, 2],
          [0.7, 3.22, 2.1],
          [0.75, 3.22, 3.6],
          [1.95, 3.22, 3.5],
        ],
        ink.cream,
        true,
      ),
      sheet(
        [
          [1.6, 3.24, 2.3],
          [1, 3.24, 2.4],
          [1.3, 3.24, 3.2],
        ],
        ink.leaf,
        true,
      ),
      ball([1.35, 3.24, 3.62], 0.12, ink.coral),
      ball([0.6, 3.24, 5.6], 0.14, ink.sun),
      ball([1, 3.24, 5.2], 0.14, ink.blue),
    ),
    penguin({ at: [1.2, 1.6, 6.8], scale: 0.82, turn: -25 }),
    box([4.1, 0, 0], [2.2, 2.9, 3.4], ink.wood, { top: ink.cream }),
    group(box([4.25, 2.9, 0.4], [1.9, 0.12, 2.7], ink.coral), ball([4.5, 3.1, 2.6], 0.1, ink.sun)),
    group(
      drum([5.3, 1.2, 3.4], 0.6, 0.9, { colour: ink.navy, hollow: { wall: 0.08, filled: 0.3, fill: ink.tar } }),
      rod([5.9, 1.2, 4.1], [6.8, 1.2, 4.2], 0.09, ink.night),
    ),
    box([3.3, 2.2, 0.1], [0.64, 3.9, 0.16], ink.birch),
    box([3.3, 2.2, 2.1], [0.64, 3.9, 0.16], ink.birch),
    box([3.3, 2.2, 4.1], [0.64, 3.9, 0.16], ink.birch),
    box([3.3, 2.2, 0.26], [0.1, 3.8, 5.2], ink.wood),
    ...[0.26, 2.26, 4.26].flatMap((z, floor) =>
      [2.6, 3.3, 4, 4.7, 5.4].map((y, i) =>
        jar(y, z, spices[(i * 3 + floor) % 8] ?? ink.coral, 0.6 + ((i + floor) % 3) * 0.3),
      ),
    ),
    group(
      rod([3.94, 2.3, 2.75], [3.94, 6, 2.75], 0.05, ink.steel),
      rod([3.94, 2.3, 0.75], [3.94, 6, 0.75], 0.05, ink.steel),
      rod([3.94, 2.3, 4.75], [3.94, 6, 4.75], 0.05, ink.steel),
    ),
    group(box([3.2, 6.1, 0.1], [0.84, 0.2, 5.4], ink.coral), rod([3.62, 6.45, 2.4], [3.62, 6.45, 3.6], 0.1, ink.night)),
    group(
      leaf([3.6, 5.4, 5.1], [3.9, 5.7, 6.2], 0.5, ink.green),
      leaf([3.6, 5.4, 5.1], [3.3, 5.2, 6.1], 0.5, ink.leaf),
    ),
  ],
  focus: [3.7, 4.6, 3],
};
