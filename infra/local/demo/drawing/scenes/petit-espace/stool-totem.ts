import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { box, drum, group } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { bookRow, lyingBook, mug, sprout } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";

const stool = (at: Vec3, colour: string): Solid =>
  group(
    box(at, [0.22, 2.4, 2.5], ink.birch),
    box([at[0] + 2.18, at[1], at[2]], [0.22, 2.4, 2.5], ink.birch),
    box([at[0] - 0.1, at[1] - 0.1, at[2] + 2.5], [2.6, 2.6, 0.26], colour),
    box([at[0] + 0.22, at[1] + 0.15, at[2] + 0.3], [1.96, 0.2, 0.5], ink.wood),
  );

export const stoolTotem: Scene = {
  solids: () => {
    const level = 2.76;
    const colours = [ink.navy, ink.coral, ink.sun];
    return [
      ...colours.flatMap((colour, i) => [
        stool([0, 0, i * level], colour),
        group(bookRow([0.3, 0.6, i * level + 0.02], 1.7 - (i === 1 ? 0.5 : 0), 1.9, 1.5, 40 + i * 3)),
      ]),
      stool([4.4, 1.4, 0], ink.green),
      mug([5.9, 2.4, 2.76], ink.rose, 0.3),
      group(
        drum([0.95, 1.1, 3 * level], 0.45, 0.7, { top: 0.6, colour: ink.clay }),
        sprout([0.95, 1.1, 3 * level + 0.65], 1.7, 7, ink.green, 4),
      ),
      group(
        [0, 1, 2].map((i) =>
          lyingBook(
            [4.75 + i * 0.06, 1.7, 0.02 + i * 0.34],
            [1.5 - i * 0.1, 1.7, 0.34],
            [ink.coral, ink.blue, ink.cream][i] ?? ink.coral,
          ),
        ),
      ),
    ];
  },
  focus: [1, 2, 6],
};
