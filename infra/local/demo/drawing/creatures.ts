import { ink } from "./colour.ts";
import { ball, drum, egg, group, leaf, place, rod, sheet, tube } from "./shapes.ts";
import type { Solid } from "./solid.ts";
import type { Vec3 } from "./vec.ts";

type Standing = { at: Vec3; turn?: number; scale?: number };
const eyes = (x: number, y: number, z: number, r = 0.08): Solid[] => [
  ball([x, y, z], r, ink.night),
  ball([-x, y, z], r, ink.night),
];

/** A rubber duck, 1.6 high, looking along y. */
export const duck = (where: Standing, colour: string = ink.sun): Solid =>
  place(
    group(
      egg([0, 0, 0.5], [0.72, 0.95, 0.5], colour),
      egg([0, -0.85, 0.78], [0.3, 0.34, 0.22], colour),
      ball([0, 0.5, 1.2], 0.48, colour),
      egg([0, 0.98, 1.12], [0.24, 0.2, 0.11], ink.coral),
      ...eyes(0.24, 0.86, 1.36),
    ),
    where,
  );

/** A teddy bear sitting, 2.6 high, looking along y. */
export const teddy = (colour: string, where: Standing): Solid =>
  place(
    group(
      egg([0, 0, 0.85], [0.7, 0.6, 0.85], colour),
      egg([0, 0.38, 0.85], [0.46, 0.3, 0.56], ink.birch),
      egg([0.42, 0.75, 0.26], [0.27, 0.55, 0.27], colour),
      egg([-0.42, 0.75, 0.26], [0.27, 0.55, 0.27], colour),
      egg([0.72, 0.28, 1.05], [0.22, 0.28, 0.46], colour),
      egg([-0.72, 0.28, 1.05], [0.22, 0.28, 0.46], colour),
      ball([0.46, -0.02, 2.42], 0.26, colour),
      ball([-0.46, -0.02, 2.42], 0.26, colour),
      ball([0, 0.08, 2], 0.64, colour),
      egg([0, 0.6, 1.86], [0.3, 0.2, 0.24], ink.birch),
      egg([0, 0.78, 1.95], [0.11, 0.07, 0.08], ink.night),
      ...eyes(0.26, 0.6, 2.18),
    ),
    where,
  );

/** A dog sitting, 3 high, looking along y. */
export const dog = (colour: string, where: Standing, chest: string = ink.cream): Solid =>
  place(
    group(
      tube(
        [
          [0, -0.8, 0.4],
          [0.2, -1.3, 0.7],
          [0.1, -1.4, 1.3],
        ],
        0.13,
        colour,
        1,
      ),
      egg([0, -0.25, 0.85], [0.72, 0.85, 0.8], colour),
      egg([0, 0.15, 1.35], [0.56, 0.5, 0.85], colour),
      egg([0, 0.5, 1.25], [0.36, 0.24, 0.56], chest),
      rod([0.28, 0.5, 1], [0.28, 0.66, 0.2], 0.18, colour),
      rod([-0.28, 0.5, 1], [-0.28, 0.66, 0.2], 0.18, colour),
      egg([0, 0.4, 2.4], [0.62, 0.6, 0.56], colour),
      egg([0, 0.98, 2.22], [0.32, 0.44, 0.27], chest),
      egg([0, 1.4, 2.34], [0.13, 0.09, 0.1], ink.night),
      egg([0.6, 0.26, 2.28], [0.17, 0.3, 0.5], ink.walnut),
      egg([-0.6, 0.26, 2.28], [0.17, 0.3, 0.5], ink.walnut),
      ...eyes(0.26, 0.86, 2.58, 0.09),
    ),
    where,
  );

/** A penguin, 2.4 high, looking along y. */
export const penguin = (where: Standing): Solid =>
  place(
    group(
      egg([0.26, 0.3, 0.08], [0.24, 0.36, 0.1], ink.sun),
      egg([-0.26, 0.3, 0.08], [0.24, 0.36, 0.1], ink.sun),
      egg([0, 0, 0.95], [0.64, 0.56, 0.95], ink.navy),
      egg([0, 0.26, 0.85], [0.46, 0.36, 0.72], ink.white),
      egg([0.66, 0.02, 1], [0.13, 0.28, 0.56], ink.navy),
      egg([-0.66, 0.02, 1], [0.13, 0.28, 0.56], ink.navy),
      ball([0, 0.04, 1.95], 0.48, ink.navy),
      egg([0, 0.3, 1.88], [0.32, 0.24, 0.28], ink.white),
      egg([0, 0.58, 1.86], [0.13, 0.2, 0.08], ink.sun),
      ...eyes(0.16, 0.5, 2.06, 0.06),
    ),
    where,
  );

/** A bee in the air, looking along y. */
export const bee = (where: Standing): Solid =>
  place(
    group(
      egg([0, -0.3, 0], [0.3, 0.24, 0.28], ink.sun),
      egg([0, -0.05, 0], [0.33, 0.16, 0.31], ink.night),
      egg([0, 0.16, 0], [0.33, 0.2, 0.31], ink.sun),
      ball([0, 0.42, 0.04], 0.22, ink.night),
      leaf([0, 0, 0.2], [0.75, -0.35, 0.62], 0.42, ink.white),
      leaf([0, 0, 0.2], [-0.75, -0.35, 0.62], 0.42, ink.white),
    ),
    where,
  );

/** A sitting fox of cloth, 2.6 high, looking along y. */
export const fox = (where: Standing): Solid =>
  place(
    group(
      tube(
        [
          [0.3, -0.5, 0.3],
          [1.2, -0.4, 0.3],
          [1.5, 0.3, 0.5],
        ],
        0.3,
        ink.ginger,
        1,
      ),
      ball([1.5, 0.42, 0.56], 0.3, ink.cream),
      egg([0, 0, 0.85], [0.66, 0.6, 0.85], ink.ginger),
      egg([0, 0.4, 0.8], [0.36, 0.26, 0.52], ink.cream),
      egg([0, 0.2, 1.95], [0.7, 0.56, 0.54], ink.ginger),
      egg([0, 0.74, 1.78], [0.22, 0.4, 0.2], ink.cream),
      ball([0, 1.12, 1.84], 0.1, ink.night),
      ...[1, -1].map((s) =>
        sheet(
          [
            [s * 0.16, 0.2, 2.4],
            [s * 0.68, 0.16, 2.2],
            [s * 0.56, 0.1, 2.95],
          ],
          ink.ginger,
        ),
      ),
      ...[1, -1].map((s) =>
        sheet(
          [
            [s * 0.28, 0.24, 2.46],
            [s * 0.58, 0.2, 2.34],
            [s * 0.52, 0.16, 2.76],
          ],
          ink.night,
          true,
        ),
      ),
      ...eyes(0.3, 0.68, 2.08, 0.08),
    ),
    where,
  );

/** A top hat, for whom it suits. */
export const topHat = (where: Standing, band: string = ink.coral): Solid =>
  place(
    group(
      drum([0, 0, 0], 0.62, 0.08, { colour: ink.night }),
      drum([0, 0, 0.08], 0.38, 0.66, { top: 0.42, colour: ink.night }),
      drum([0, 0, 0.1], 0.4, 0.16, { colour: band }),
    ),
    where,
  );
