import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drape, drum, group, place, rod, sheet, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { lyingBook, mug } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";

export const pageLamp: Scene = {
  solids: () => {
    const glow = sheet(circle([1.1, 0, 0.56], 1.75, 40), ink.sun, true, 0.28);
    const page = (side: number): Solid => {
      const xs = [0, 0.5, 1.1, 1.8, 2.5];
      const lift = [0.22, 0.46, 0.5, 0.42, 0.3];
      const edge = (y: number): Vec3[] => xs.map((x, i) => [side * x, y, lift[i] ?? 0]);
      return drape(edge(-1.7), edge(1.7), ink.cream);
    };
    const lines = Array.from({ length: 7 }, (_, i) =>
      sheet(
        [
          [0.5, -1.2 + i * 0.4, 0.53],
          [2.2 - (i % 3) * 0.3, -1.2 + i * 0.4, 0.43],
          [2.2 - (i % 3) * 0.3, -1.1 + i * 0.4, 0.43],
          [0.5, -1.1 + i * 0.4, 0.53],
        ],
        i === 3 ? ink.sun : mixed(ink.cream, ink.navy, 0.3),
        true,
      ),
    );
    const book = group(
      box([-2.7, -1.85, 0], [5.4, 3.7, 0.14], ink.coral),
      group(box([-2.5, -1.7, 0.14], [5, 3.4, 0.15], ink.cream), page(-1), page(1), ...lines, glow),
    );
    const arm = [
      rod([-3.9, -1.9, 0.6], [-3.9, -1.9, 4.9], 0.14, ink.wood),
      rod([-3.9, -1.9, 4.9], [0.7, -0.35, 6.5], 0.14, ink.wood),
    ];
    const shade = place(
      group(
        drum([0, 0, 0], 1.25, 1.3, { top: 0.45, colour: ink.sun }),
        drum([0, 0, 1.3], 0.3, 0.35, { colour: ink.navy }),
      ),
      { at: [1.2, -0.2, 4.6], tiltY: -12 },
    );
    return [
      drum([-3.9, -1.9, 0], 1.15, 0.34, { colour: ink.navy }),
      drum([-3.9, -1.9, 0.34], 0.3, 0.5, { colour: ink.navy }),
      ...arm,
      ball([-3.9, -1.9, 4.9], 0.3, ink.navy),
      rod([0.7, -0.35, 6.5], [1.0, -0.25, 6.1], 0.12, ink.navy),
      ball([0.7, -0.35, 6.5], 0.24, ink.navy),
      shade,
      ball([1.4, -0.2, 4.55], 0.5, ink.white),
      book,
      mug([3.9, 0.6, 0], ink.blue, 0.6),
      place(lyingBook([0, 0, 0], [2.2, 1.6, 0.4], ink.green), { at: [-2.6, 2.7, 0], turn: 12 }),
      place(
        group(
          tube(circle([0, 0, 0.2], 0.42, 10).concat([[0.42, 0, 0.2]]), 0.06, ink.night, 1),
          tube(circle([1.05, 0, 0.2], 0.42, 10).concat([[1.47, 0, 0.2]]), 0.06, ink.night, 1),
          rod([0.4, 0, 0.2], [0.64, 0, 0.2], 0.06, ink.night),
        ),
        { at: [-2.1, 3.4, 0.3], turn: 12 },
      ),
    ];
  },
  focus: [0, 0, 1],
};
