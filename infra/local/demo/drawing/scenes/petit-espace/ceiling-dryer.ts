import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { box, drape, drum, group, place, prism, rod } from "../../shapes.ts";
import { cat } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";

export const ceilingDryer: Scene = {
  solids: () => {
    const cloth = (x: number, y: number, w: number, drop: number, colours: readonly string[]) => {
      const wave = [0, 0.12, -0.06, 0.14, 0, 0.1];
      const edge = (z: number, k: number): Vec3[] => wave.map((off, i) => [x + off * k, y + (w * i) / 5, z]);
      return drape(edge(7, 0), edge(7 - drop, 2), colours);
    };
    const sock = (x: number, y: number, colour: string, z = 7) =>
      prism(
        [
          [x, y, z],
          [x, y, z - 1.3],
          [x, y + 0.9, z - 1.3],
          [x, y + 0.95, z - 0.95],
          [x, y + 0.42, z - 0.8],
          [x, y + 0.42, z],
        ],
        [0.14, 0, 0],
        colour,
      );
    const bars = [0, 1.5, 3, 4.5];
    return [
      group(box([0.4, -0.5, 9.4], [0.5, 7.4, 0.3], ink.birch), box([3.6, -0.5, 9.4], [0.5, 7.4, 0.3], ink.birch)),
      ...[0.65, 3.85].flatMap((x) =>
        [0.2, 6.2].flatMap((y) => [
          rod([x, y, 7.1], [x, y, 8.9], 0.05, ink.navy),
          drum([x, y, 8.85], 0.26, 0.5, { colour: ink.coral }),
        ]),
      ),
      box([-0.4, 0, 6.95], [5.4, 0.26, 0.26], ink.wood),
      box([-0.4, 6.1, 6.95], [5.4, 0.26, 0.26], ink.wood),
      ...bars.map((x) => rod([x, 0.2, 7.1], [x, 6.2, 7.1], 0.11, ink.birch)),
      cloth(0, 0.8, 3.4, 3.3, [ink.blue, ink.blue]),
      sock(1.5, 1, ink.sun),
      sock(1.5, 2.2, ink.sun),
      cloth(1.5, 3.9, 1.6, 2.4, [ink.coral, ink.cream]),
      group(cloth(3, 1.3, 1.9, 2.6, [ink.green]), cloth(3, 4.1, 1.7, 2, [ink.rose, ink.rose])),
      sock(4.5, 0.9, ink.coral),
      sock(4.5, 2.3, ink.navy),
      sock(4.5, 3.7, ink.lilac),
      sock(4.5, 5, ink.green, 7),
      place(cat(ink.tar, ink.white), { at: [3.6, 4.6, 0], turn: -40, scale: 1 }),
    ];
  },
  focus: [3, 4, 6],
};
