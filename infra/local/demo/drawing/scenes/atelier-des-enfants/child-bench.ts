import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drum, group, place, prism, rod, tube } from "../../shapes.ts";
import { mesh } from "../../solid.ts";
import type { Vec3 } from "../../vec.ts";

export const childBench: Scene = {
  solids: () => {
    const saw = prism(
      [
        [3.9, 0.28, 6.3],
        [6.2, 0.28, 5.9],
        [6.2, 0.28, 6.4],
        [3.9, 0.28, 7.1],
      ]
        .map((p) => p as unknown as Vec3)
        .toReversed(),
      [0, 0.08, 0],
      ink.steel,
    );
    const birdhouse = group(
      box([4.4, 1.1, 3.7], [1.3, 1.2, 1.3], ink.birch),
      place(mesh([{ ring: circle([0, 0, 0], 0.3, 20), colour: ink.night, flat: true }]), {
        tiltX: -90,
        at: [5.05, 2.32, 4.4],
      }),
      prism(
        [
          [4.2, 2.5, 4.95],
          [5.9, 2.5, 4.95],
          [5.05, 2.5, 5.8],
        ]
          .map((p) => p as unknown as Vec3)
          .toReversed(),
        [0, -1.6, 0],
        ink.coral,
      ).kind === "mesh"
        ? prism(
            [
              [5.9, 0.9, 4.95],
              [4.2, 0.9, 4.95],
              [5.05, 0.9, 5.8],
            ],
            [0, 1.6, 0],
            ink.coral,
          )
        : ball([0, 0, 0], 1, ink.coral),
    );
    return [
      ...[
        [0.2, 0.3],
        [6.2, 0.3],
        [0.2, 2.6],
        [6.2, 2.6],
      ].map(([x, y]) => box([x ?? 0, y ?? 0, 0], [0.5, 0.5, 3.4], ink.wood)),
      box([0.4, 0.5, 0.9], [6.2, 2.4, 0.2], ink.birch),
      group(
        box([1, 1, 1.1], [1.7, 1.4, 1.1], ink.sun),
        box([3.2, 1, 1.1], [1.5, 1.4, 0.8], ink.coral),
        ball([5.4, 1.7, 1.55], 0.45, ink.blue),
      ),
      box([0, 0, 3.4], [7, 3.3, 0.3], ink.birch),
      box([0, 0, 3.7], [7, 0.26, 4.2], mixed(ink.sun, ink.cream, 0.2)),
      group(saw, box([3, 0.26, 6.4], [0.95, 0.16, 0.75], ink.coral)),
      group(rod([0.9, 0.4, 5], [0.9, 0.4, 7], 0.11, ink.wood), box([0.4, 0.26, 6.8], [1, 0.34, 0.42], ink.navy)),
      group(
        rod([1.9, 0.36, 5.6], [1.9, 0.36, 6.3], 0.17, ink.green),
        rod([1.9, 0.36, 6.3], [1.9, 0.36, 7.1], 0.06, ink.steel),
      ),
      birdhouse,
      group(
        box([-0.1, 3.3, 2.6], [1.9, 0.5, 1.2], ink.navy),
        rod([0.85, 3.8, 3.1], [0.85, 4.5, 3.1], 0.12, ink.steel),
        rod([0.85, 4.5, 2.6], [0.85, 4.5, 3.6], 0.09, ink.wood),
      ),
      group(
        rod([1.6, 1.7, 3.8], [3.1, 2.2, 3.8], 0.1, ink.wood),
        place(box([-0.22, -0.5, 0], [0.44, 1, 0.44], ink.coral), { at: [3.2, 2.22, 3.7], turn: 18 }),
      ),
      group(
        [
          [2.2, 2.8],
          [2.6, 2.6],
          [3.8, 2.9],
        ].map(([x, y]) => rod([x ?? 0, y ?? 0, 3.73], [(x ?? 0) + 0.25, (y ?? 0) + 0.1, 3.73], 0.03, ink.steel)),
      ),
      group(
        tube(
          [
            [8, 2.2, 0.1],
            [8.4, 2.6, 0.3],
            [8.2, 2.9, 0.12],
            [8.6, 3.2, 0.3],
            [8.5, 3.5, 0.1],
          ],
          0.1,
          ink.birch,
          1,
        ),
      ),
      group(
        drum([8.4, 0.8, 0], 0.8, 1.3, { colour: ink.green }),
        drum([8.4, 0.8, 1.3], 0.85, 0.14, { colour: ink.sage }),
      ),
    ];
  },
  focus: [4, 1.5, 4.6],
};
