import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, place, tube } from "../../shapes.ts";
import { type Face, mesh } from "../../solid.ts";
import { bird, sprout } from "../../things.ts";
import { polar, type Vec3 } from "../../vec.ts";

/** A block of earth, cut so that what lies in it is seen. */
export const olla: Scene = {
  solids: () => {
    const profile: [number, number][] = [
      [2.6, 4.4],
      [2.5, 3.9],
      [1.9, 3.4],
      [1.35, 2.6],
      [1.3, 1.8],
      [1.7, 1.1],
      [2.4, 0.8],
      [3.6, 0.8],
      [4.3, 1.1],
      [4.7, 1.8],
      [4.65, 2.6],
      [4.1, 3.4],
      [3.5, 3.9],
      [3.4, 4.4],
    ];
    const cut = (points: readonly [number, number][], colour: string): Face => ({
      ring: points.map(([x, z]): Vec3 => [x, 4, z]).toReversed(),
      colour,
      flat: true,
      twoSided: true,
    });
    const inside = profile.map(([x, z]): [number, number] => [3 + (x - 3) * 0.84, 2.55 + (z - 2.55) * 0.86]);
    const water = inside.filter(([, z]) => z < 2.7);
    const stones: Face[] = [
      [5.4, 1, 0.3],
      [0.7, 0.6, 0.24],
      [5.9, 3.2, 0.2],
      [0.6, 3.1, 0.18],
    ].map(([x, z, r]) =>
      cut(
        Array.from({ length: 14 }, (_, i) => {
          const [a, b] = polar(i * 25.7, r ?? 1);
          return [(x ?? 0) + a * 1.3, (z ?? 0) + b];
        }),
        mixed(ink.soil, ink.cream, 0.35),
      ),
    );
    const damp = cut(
      Array.from({ length: 28 }, (_, i) => {
        const [a, b] = polar(i * 12.86, 1);
        return [3 + a * 2.5, 2.1 + b * 1.75];
      }),
      mixed(ink.soil, ink.night, 0.35),
    );
    const earth = box([0, 0, 0], [6.6, 4, 4.4], ink.soil, { top: ink.leaf });
    const carrot = (x: number) => [
      cut(
        [
          [x - 0.26, 4.35],
          [x + 0.26, 4.35],
          [x + 0.1, 3.2],
          [x, 2.9],
        ],
        ink.ginger,
      ),
    ];
    const block =
      earth.kind === "mesh"
        ? mesh(
            [
              ...earth.pieces,
              damp,
              cut(
                [
                  [0, 4.4],
                  [6.6, 4.4],
                  [6.6, 4.1],
                  [0, 4.1],
                ],
                ink.green,
              ),
              ...stones,
              cut(profile, ink.clay),
              cut(inside, mixed(ink.clay, ink.night, 0.5)),
              cut(water, ink.blue),
              ...carrot(0.75),
              ...carrot(5.6),
            ],
            earth.hull,
          )
        : earth;
    return [
      block,
      tube(
        [
          [5.1, 4.05, 2.2],
          [5.4, 4.05, 2.5],
          [5.7, 4.05, 2.2],
          [6, 4.05, 2.45],
          [6.2, 4.05, 2.2],
        ],
        0.12,
        ink.rose,
        1,
      ),
      group(
        drum([3, 3.2, 4.4], 0.5, 0.5, { colour: ink.clay }),
        drum([3, 3.2, 4.9], 0.62, 0.16, { colour: ink.clay }),
        ball([3, 3.2, 5.2], 0.2, ink.clay),
      ),
      sprout([0.75, 3.8, 4.4], 1.3, 6, ink.green, 5),
      sprout([5.6, 3.8, 4.4], 1.3, 6, ink.green, 8),
      group(
        [
          [1.4, 1.2],
          [3.2, 0.9],
          [5, 1.3],
        ].flatMap(([x, y], i) => [
          sprout([x ?? 0, y ?? 0, 4.4], 1.7, 9, ink.leaf, 12 + i),
          egg([x ?? 0, y ?? 0, 4.75], [0.5, 0.5, 0.42], mixed(ink.leaf, ink.sun, 0.3)),
        ]),
      ),
      place(bird(ink.navy, ink.rose), { at: [5.2, 2.7, 4.4], turn: -60, scale: 0.8 }),
    ];
  },
  focus: [3, 4, 2.5],
};
