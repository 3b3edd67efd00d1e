import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drum, egg, group, place, rod, sheet } from "../../shapes.ts";
import { polar, type Vec3 } from "../../vec.ts";
import { chainring } from "../bicycle.ts";

export const chainBath: Scene = {
  solids: () => {
    const link = (i: number): Vec3 => {
      const [x, z] = polar(i * 10 + 5, 2.15);
      return [x, 1.5, 3.35 + z * 1.0];
    };
    return [
      box([-2.6, 0, 0], [5.2, 0.18, 2.1], ink.coral),
      box([-2.6, 0.18, 0], [0.18, 2.6, 2.1], ink.coral),
      box([2.42, 0.18, 0], [0.18, 2.6, 2.1], ink.coral),
      box([-2.42, 0.18, 0], [4.84, 2.6, 0.2], ink.coral),
      box([-2.42, 0.2, 0.2], [4.84, 2.56, 1.2], ink.tar, { top: mixed(ink.tar, ink.blue, 0.3) }),
      group(
        chainring([0, 1.5, 3.35], 2.05, ink.steel),
        ...[0, 60, 120, 180, 240, 300].map((a) => {
          const [x, z] = polar(a + 20, 1.3);
          return place(drum([0, 0, 0], 0.42, 0.02, { colour: mixed(ink.steel, ink.night, 0.6) }), {
            tiltX: -90,
            at: [x, 1.57, 3.35 + z],
          });
        }),
        place(drum([0, 0, 0.1], 0.7, 0.06, { colour: ink.coral }), { tiltX: -90, at: [0, 1.6, 3.35] }),
        place(drum([0, 0, 0.1], 0.34, 0.14, { colour: ink.navy }), { tiltX: -90, at: [0, 1.65, 3.35] }),
        ...Array.from({ length: 36 }, (_, i) =>
          place(
            box([-0.16, i % 2 ? -0.07 : -0.12, -0.1], [0.32, i % 2 ? 0.14 : 0.24, 0.2], i % 2 ? ink.night : ink.steel),
            { at: link(i) },
          ),
        ),
      ),
      box([-2.6, 2.78, 0], [5.2, 0.18, 2.1], ink.coral),
      group(rod([-1.2, 2.9, 1.7], [-1.2, 2.9, 3.4], 0.13, ink.wood), box([-1.6, 2.6, 1.4], [0.8, 0.7, 0.5], ink.birch)),
      group(
        egg([1.5, 2.2, 2], [0.62, 0.5, 0.4], ink.sun),
        ball([1.85, 2.35, 2.6], 0.38, ink.sun),
        egg([2.12, 2.66, 2.52], [0.17, 0.17, 0.1], ink.coral),
        ball([2.16, 2.4, 2.74], 0.06, ink.night),
        ball([1.84, 2.7, 2.74], 0.06, ink.night),
      ),
      group(
        drum([4.2, 1, 0], 0.62, 1.9, { colour: ink.blue }),
        drum([4.2, 1, 1.9], 0.62, 0.5, { top: 0.2, colour: ink.blue }),
        drum([4.2, 1, 2.4], 0.2, 0.5, { colour: ink.navy }),
      ),
      group(
        sheet(circle([-3.4, 4, 0.01], 0.5, 22), ink.tar, true),
        sheet(circle([-2.5, 4.5, 0.01], 0.24, 18), ink.tar, true),
      ),
    ];
  },
  focus: [0.4, 2, 2.6],
};
