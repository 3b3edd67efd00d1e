import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, place, prism, rod, tube } from "../../shapes.ts";
import { wheel } from "../../things.ts";
import { baguette } from "./baguette.ts";
import { leek } from "./leek.ts";

export const foldTrailer: Scene = {
  solids: () => {
    const side = (y: number) => [
      box([0, y, 1.6], [3.2, 0.18, 1.7], ink.green),
      box([3.3, y, 1.6], [3.2, 0.18, 1.7], ink.green),
    ];
    const hinge = (y: number, z: number) =>
      place(drum([0, 0, -0.2], 0.13, 0.4, { colour: ink.sun }), { at: [3.25, y, z] });
    return [
      box([0, 0, 1.42], [6.5, 3.6, 0.18], ink.wood),
      ...side(0),
      box([0, 0.18, 1.6], [0.18, 3.24, 1.7], ink.green),
      box([6.32, 0.18, 1.6], [0.18, 3.24, 1.7], ink.green),
      ...side(3.42),
      hinge(3.68, 2.1),
      hinge(3.68, 2.9),
      wheel([3.25, 4.1, 1.35], 1.35, { rim: ink.sun, width: 0.26 }),
      wheel([3.25, -0.5, 1.35], 1.35, { rim: ink.sun, width: 0.26 }),
      box([0.5, 0.5, 1.6], [1.9, 1.7, 1.5], ink.birch),
      group(
        ...[0, 1, 2].map((i) => ball([0.95 + (i % 2) * 0.9, 0.9 + i * 0.45, 3.3], 0.42, i === 1 ? ink.sun : ink.coral)),
      ),
      egg([3.7, 1.9, 2.3], [1.05, 0.85, 0.72], ink.leaf),
      baguette([5.6, 0.8, 1.7], -8),
      baguette([5.8, 1.5, 1.7], 8),
      leek([5.4, 2.5, 1.7], 4),
      tube(
        [
          [6.4, 2.8, 1.5],
          [7.6, 2.8, 1.4],
          [8.6, 2.6, 1.7],
          [9.7, 2.2, 2.5],
        ],
        0.13,
        ink.navy,
        3,
      ),
      ball([9.75, 2.2, 2.55], 0.26, ink.coral),
      rod([0.1, 3.5, 3.3], [0.1, 3.5, 6.6], 0.05, ink.steel),
      prism(
        [
          [0.1, 3.5, 6.5],
          [0.1, 3.5, 5.5],
          [1.5, 3.5, 6],
        ],
        [0, 0.05, 0],
        ink.coral,
      ),
    ];
  },
  focus: [3.2, 3.4, 2.2],
};
