import { ink } from "../../colour.ts";
import { topHat } from "../../creatures.ts";
import { banded, slab } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { polar, type Vec3 } from "../../vec.ts";

const rib = (angle: number): Solid => {
  const [x, y] = polar(angle, 1);
  const at = (r: number, z: number): Vec3 => [x * r, y * r, z];
  return group(
    tube([at(0.1, 6.4), at(1.3, 7.1), at(2.5, 8.1)], 0.1, ink.night, 1),
    rod(at(0.12, 5.2), at(1.4, 7.05), 0.06, ink.steel),
    ball(at(2.5, 8.1), 0.17, ink.coral),
  );
};
/** A coat hung by its collar, its front along y. */
const coat = (colour: string, at: Vec3, turn: number, long: number): Solid =>
  place(
    group(
      slab(
        [
          [0.5, 0, 0],
          [-0.5, 0, 0],
          [-1.05, 0, -long],
          [1.05, 0, -long],
        ],
        [0, 0.5, 0],
        colour,
      ),
      slab(
        [
          [0.5, 0.1, -0.05],
          [0.8, 0.1, -0.4],
          [1.25, 0.1, -2],
          [0.85, 0.1, -2.1],
        ],
        [0, 0.35, 0],
        colour,
      ),
      slab(
        [
          [-0.5, 0.1, -0.05],
          [-0.8, 0.1, -0.4],
          [-1.25, 0.1, -2],
          [-0.85, 0.1, -2.1],
        ],
        [0, 0.35, 0],
        colour,
      ),
      ...[0.6, 1.2, 1.8].map((z) => ball([0.16, 0.54, -z], 0.1, ink.cream)),
      tube(
        [
          [0.3, 0.25, 0],
          [0, 0.25, 0.5],
          [-0.3, 0.25, 0],
        ],
        0.07,
        colour,
        1,
      ),
    ),
    { at, turn },
  );

/** A coat stand that opens like an umbrella which has forgotten its cloth. */
export const coatUmbrella: Scene = {
  solids: () => [
    drum([0, 0, 0], 1.5, 0.3, { colour: ink.walnut }),
    rod([0, 0, 0.3], [0, 0, 8.6], 0.17, ink.wood),
    drum([0, 0, 5], 0.3, 0.4, { colour: ink.coral }),
    rib(200),
    rib(260),
    rib(320),
    rib(140),
    rib(80),
    rib(20),
    coat(ink.sun, [2.3, 0.85, 7.2], -60, 3.6),
    coat(ink.navy, [0.4, 2.4, 7.4], -12, 4.4),
    group(
      ...banded(
        [
          [-2, 1.6, 7.9],
          [-1.9, 1.9, 6.4],
          [-1.9, 1.8, 4.4],
        ],
        0.24,
        [ink.coral, ink.cream],
        9,
      ),
    ),
    topHat({ at: [0, 0, 8.6], scale: 1.5 }),
    group(egg([1.9, 2.6, 0.16], [0.26, 0.6, 0.17], ink.green), egg([2.6, 2.5, 0.16], [0.26, 0.6, 0.17], ink.green)),
  ],
  focus: [0.8, 0.8, 7],
};
