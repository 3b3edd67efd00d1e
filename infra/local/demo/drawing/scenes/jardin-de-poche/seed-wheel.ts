import { ink, mixed } from "../../colour.ts";
import { slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, drum, egg, group, leaf, place, rod } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { bird, chance } from "../../things.ts";
import { polar, type Vec3 } from "../../vec.ts";

const months = [
  ink.blue,
  ink.blue,
  ink.sage,
  ink.leaf,
  ink.green,
  ink.sun,
  ink.sun,
  ink.ginger,
  ink.coral,
  ink.clay,
  ink.lilac,
  ink.navy,
];
const seeds = [ink.walnut, ink.cream, ink.coral, ink.night, ink.birch, ink.green];
const wedge = (i: number): Solid[] => {
  const next = chance(i * 31 + 5);
  const from = i * 30;
  const arc = (r: number): Vec3[] =>
    [2, 10, 20, 28].map((a) => {
      const [x, y] = polar(from + a, r);
      return [x, y, 0.4];
    });
  const spots = Array.from({ length: 6 }, (): Solid => {
    const [x, y] = polar(from + 6 + next() * 18, 1.9 + next() * 1.7);
    const size = 0.1 + (i % 4) * 0.035;
    return egg([x, y, 0.62], [size * 1.4, size, size], seeds[i % 6] ?? ink.walnut);
  });
  return [slab([...arc(1.3), ...arc(4).toReversed()], [0, 0, 0.14], months[i] ?? ink.sun), ...spots];
};

/** A wheel of twelve drawers: turn it to the month, and sow what it shows before the bird does. */
export const seedWheel: Scene = {
  solids: () => [
    box([-1.6, -1.2, -4], [3.2, 2.4, 0.3], ink.walnut),
    rod([-0.9, 0, -3.8], [-0.2, 0, -0.4], 0.26, ink.wood),
    rod([0.9, 0, -3.8], [0.2, 0, -0.4], 0.26, ink.wood),
    place(
      group(
        drum([0, 0, 0], 4.4, 0.4, { colour: ink.wood, lid: ink.birch }),
        ...Array.from({ length: 12 }, (_, i) => wedge(i)).flat(),
        drum([0, 0, 0.4], 1.15, 0.4, { colour: ink.cream }),
        drum([0, 0, 0.8], 0.5, 0.3, { colour: ink.coral }),
        slab(
          [
            [-0.2, 0.3, 1],
            [0.2, 0.3, 1],
            [0, 3.6, 1],
          ],
          [0, 0, 0.1],
          ink.coral,
        ),
        ...Array.from({ length: 12 }, (_, i) => {
          const [x, y] = polar(i * 30, 4.55);
          return ball([x, y, 0.2], 0.2, ink.wood);
        }),
      ),
      { at: [0, 0, 0], tiltX: -24, tiltY: 24 },
    ),
    place(bird(ink.coral), { at: [-2.2, -3.2, 2.5], turn: -30, scale: 1.1 }),
    group(
      drum([4.2, 3.6, -4], 0.8, 1, {
        top: 1,
        colour: mixed(ink.clay, ink.white, 0.1),
        hollow: { wall: 0.12, filled: 0.2, fill: ink.soil },
      }),
      leaf([4.2, 3.6, -3.1], [4.8, 3.5, -2.2], 0.5, ink.green),
      leaf([4.2, 3.6, -3.1], [3.6, 3.8, -2.2], 0.5, ink.leaf),
    ),
  ],
  focus: [0.6, 0.8, 0.8],
};
