import { ink, mixed } from "../../colour.ts";
import { banded } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, circle, drum, egg, group, leaf, place, rod, tube } from "../../shapes.ts";
import { chance, pot } from "../../things.ts";
import { polar } from "../../vec.ts";

const leaves = () => {
  const next = chance(88);
  return Array.from({ length: 26 }, (_, i) => {
    const [x, y] = polar(i * 47, 1 + next() * 0.7);
    const z = 6.5 + next() * 2.2;
    return leaf([x * 0.6, y * 0.6, z], [x * 1.5, y * 1.5, z + 0.5 - next() * 0.9], 0.7, i % 3 ? ink.green : ink.leaf);
  });
};

/** A lemon tree dressed for January: quilted coat, five buttons, and the hat that was asked for. */
export const lemonCoat: Scene = {
  solids: () => [
    pot([0, 0, 0], 1.7, 2, ink.clay),
    rod([0, 0, 1.8], [0, 0, 3.2], 0.28, ink.walnut),
    group(
      ...[
        [2.6, 1.55, 1.95],
        [3.5, 1.95, 2.1],
        [4.4, 2.1, 1.95],
        [5.3, 1.95, 1.5],
      ].map(([z = 0, low = 1, top = 1], i) =>
        drum([0, 0, z], low, 0.9, { top, colour: i % 2 ? ink.blue : mixed(ink.blue, ink.navy, 0.3) }),
      ),
      ...[3, 3.9, 4.8, 5.6].map((z, i) => {
        const [x, y] = polar(48, [1.85, 2.1, 2.05, 1.75][i] ?? 2);
        return ball([x, y, z], 0.2, ink.sun);
      }),
      tube([...circle([0, 0, 2.65], 1.6, 20), [1.6, 0, 2.65]], 0.18, ink.cream, 1),
    ),
    group(leaves(), egg([0, 0, 7.4], [1.3, 1.3, 1.2], ink.green)),
    ...[
      [1.5, 1.1, 7.2],
      [0.4, 1.9, 6.9],
      [1.9, -0.2, 7.7],
      [-0.9, 1.6, 7.7],
      [1, 1.2, 8.2],
    ].map(([x = 0, y = 0, z = 0]) => egg([x, y, z], [0.3, 0.3, 0.4], ink.sun)),
    group(
      ...banded(
        [
          [1.5, 0.9, 6.3],
          [0.9, 1.7, 6.1],
          [0.2, 1.8, 6.3],
        ],
        0.26,
        [ink.coral, ink.cream],
        5,
      ),
    ),
    group(
      ...banded(
        [
          [1, 1.7, 6],
          [1.2, 2.2, 5],
          [1.2, 2.3, 3.8],
        ],
        0.24,
        [ink.coral, ink.cream],
        7,
      ),
    ),
    group(
      drum([0, 0, 8.5], 1.15, 0.5, { colour: ink.cream }),
      drum([0, 0, 9], 1.08, 0.8, { top: 0.75, colour: ink.coral }),
      drum([0, 0, 9.8], 0.75, 0.4, { top: 0.3, colour: ink.coral }),
      ball([0, 0, 10.4], 0.42, ink.cream),
    ),
    place(group(egg([0, 0, 0.3], [0.3, 0.3, 0.4], ink.sun)), { at: [3, 2, 0] }),
  ],
  focus: [0.8, 0.8, 7],
};
