import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, group, prism, rod, sheet } from "../../shapes.ts";
import { mug } from "../../things.ts";
import { polar, type Vec3 } from "../../vec.ts";

export const wallTable: Scene = {
  solids: () => {
    const half = (r: number, z: number): Vec3[] =>
      Array.from({ length: 21 }, (_, i) => [
        4 + r * Math.cos((i * Math.PI) / 20),
        0.2 + r * Math.sin((i * Math.PI) / 20),
        z,
      ]);
    const painting = (y: number, points: readonly (readonly [number, number])[], colour: string) =>
      sheet(
        points.map(([x, z]): Vec3 => [x, y, z]),
        colour,
        true,
      );
    const sun = Array.from({ length: 24 }, (_, i) => {
      const [x, z] = polar(i * 15, 0.42);
      return [5.3 + x, 7.4 + z] as const;
    });
    const frame = group(
      box([1.3, 0.2, 4.75], [5.4, 0.06, 3.7], ink.wood),
      painting(
        0.27,
        [
          [1.5, 4.95],
          [6.5, 4.95],
          [6.5, 8.25],
          [1.5, 8.25],
        ],
        ink.blue,
      ),
      painting(0.28, sun, ink.sun),
      painting(
        0.29,
        [
          [1.5, 4.95],
          [6.5, 4.95],
          [6.5, 6.5],
          [5.4, 5.9],
          [4.1, 6.9],
          [2.9, 6.0],
          [1.5, 6.6],
        ],
        ink.sage,
      ),
      painting(
        0.3,
        [
          [1.5, 4.95],
          [6.5, 4.95],
          [6.5, 5.4],
          [4.8, 5.9],
          [3.1, 5.3],
          [1.5, 5.8],
        ],
        ink.leaf,
      ),
      box([1.3, 0.31, 4.75], [5.4, 0.1, 0.2], ink.birch),
      box([1.3, 0.31, 8.25], [5.4, 0.1, 0.2], ink.birch),
      box([1.3, 0.31, 4.95], [0.2, 0.1, 3.3], ink.birch),
      box([6.5, 0.31, 4.95], [0.2, 0.1, 3.3], ink.birch),
    );
    const bowl = drum([4.2, 1.4, 3.54], 0.5, 0.42, {
      top: 0.95,
      colour: ink.navy,
      hollow: { wall: 0.08, filled: 0.14, fill: ink.night },
    });
    return [
      box([-0.2, -0.2, 0], [8.4, 0.4, 9.4], mixed(ink.rose, ink.cream, 0.35)),
      frame,
      prism(half(2.9, 3.3), [0, 0, 0.24], ink.wood),
      rod([4, 2.75, 0], [4, 2.4, 3.3], 0.13, ink.navy),
      group(
        bowl,
        ball([3.95, 1.35, 4.1], 0.38, ink.ginger),
        ball([4.5, 1.3, 4.1], 0.38, ink.coral),
        ball([4.25, 1.7, 4.15], 0.38, ink.sun),
      ),
      drum([5.8, 1.2, 3.54], 0.55, 0.07, { colour: ink.white }),
      drum([2.6, 1.5, 3.54], 0.55, 0.07, { colour: ink.white }),
      mug([3.3, 2.3, 3.54], ink.coral, 0.22),
      group(
        [40, 130, 220, 310].map((a) => {
          const [x, y] = polar(a, 0.75);
          return rod([7 + x * 1.1, 3.4 + y * 1.1, 0], [7 + x * 0.8, 3.4 + y * 0.8, 2], 0.12, ink.birch);
        }),
        drum([7, 3.4, 2], 0.85, 0.22, { colour: ink.green }),
      ),
    ];
  },
  focus: [4, 1.5, 4],
};
