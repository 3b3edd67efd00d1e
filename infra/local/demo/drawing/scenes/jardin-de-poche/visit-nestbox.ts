import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drum, group, leaf, place, prism, rod, tube } from "../../shapes.ts";
import { mesh } from "../../solid.ts";
import { bird } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";

export const visitNestbox: Scene = {
  solids: () => {
    const hole = place(mesh([{ ring: circle([0, 0, 0], 0.72, 30), colour: ink.night, flat: true }]), {
      tiltX: -90,
      at: [1.5, 2.63, 7.1],
    });
    const roof = prism(
      [
        [-0.5, 3.3, 8.1],
        [-0.5, 3.3, 7.85],
        [1.5, 3.3, 9.85],
        [3.5, 3.3, 7.85],
        [3.5, 3.3, 8.1],
        [1.5, 3.3, 10.2],
      ]
        .map((p) => p as unknown as Vec3)
        .toReversed(),
      [0, -3.9, 0],
      ink.green,
    ).kind;
    const slope = (side: number) =>
      place(box([0, -0.5, 0], [3.1, 3.8, 0.26], ink.coral), {
        at: side > 0 ? [1.5, 0, 10] : [1.5, 2.8, 10],
        turn: side > 0 ? 0 : 180,
        tiltY: 42,
      });
    return [
      group(...(roof ? [] : [])),
      drum([1.5, 1.3, 0], 0.28, 5.2, { colour: ink.walnut }),
      tube(
        [
          [1.8, 1.6, 0],
          [1.2, 1.75, 1.2],
          [1.85, 1.5, 2.4],
          [1.2, 1.7, 3.6],
          [1.8, 1.6, 4.8],
        ],
        0.07,
        ink.green,
        4,
      ),
      ...[
        [1.2, 1.1],
        [1.85, 2.3],
        [1.2, 3.4],
        [1.8, 4.4],
      ].map(([x, z], i) =>
        leaf([x ?? 0, 1.7, z ?? 0], [(x ?? 0) + (i % 2 ? 0.9 : -0.7), 2.1, (z ?? 0) + 0.5], 0.6, ink.green),
      ),
      group(
        prism(
          [
            [0, 2.6, 5.2],
            [3, 2.6, 5.2],
            [3, 2.6, 8.4],
            [1.5, 2.6, 9.75],
            [0, 2.6, 8.4],
          ]
            .map((p) => p as unknown as Vec3)
            .toReversed(),
          [0, 0, 0.0001],
          ink.birch,
        ),
        box([0, 0, 5.2], [3, 2.6, 3.2], ink.birch),
        mesh([
          {
            ring: [
              [3, 2.6, 8.4],
              [0, 2.6, 8.4],
              [1.5, 2.6, 9.75],
            ],
            colour: ink.birch,
          },
          {
            ring: [
              [3, 0, 8.4],
              [3, 2.6, 8.4],
              [1.5, 2.6, 9.75],
              [1.5, 0, 9.75],
            ],
            colour: ink.birch,
          },
        ]),
        hole,
      ),
      slope(-1),
      slope(1),
      rod([1.5, 2.6, 5.95], [1.5, 3.6, 5.95], 0.11, ink.wood),
      place(bird(ink.sun), { at: [1.5, 3.3, 6.06], turn: 30, scale: 0.95 }),
      group(
        box([3, 0.7, 5.5], [0.16, 1.3, 0.9], ink.navy),
        ...[0, 1, 2, 3].map((i) => rod([3.2, 0.95 + i * 0.2, 5.7], [3.2, 0.95 + i * 0.2, 6.2], 0.05, ink.sun)),
        rod([3.22, 0.82, 6.1], [3.22, 1.7, 5.8], 0.05, ink.coral),
      ),
      place(bird(ink.blue), { at: [4.4, 4.6, 0], turn: 200, scale: 0.9 }),
      group(
        [
          [3.4, 5],
          [4.9, 3.8],
          [5.3, 5.2],
        ].map(([x, y]) => ball([x ?? 0, y ?? 0, 0.08], 0.09, ink.sun)),
      ),
    ];
  },
  focus: [1.8, 2.6, 7],
};
