import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, group, place, rod, sheet } from "../../shapes.ts";
import { bird, sprout } from "../../things.ts";
import type { Vec3 } from "../../vec.ts";

export const railingGreenhouse: Scene = {
  solids: () => {
    const glass = (ring: readonly Vec3[]) => sheet(ring, "#f4fbf8", true, 0.26);
    const bars = (ring: readonly Vec3[], closed = true) =>
      ring.slice(0, closed ? undefined : -1).map((p, i) => rod(p, ring[(i + 1) % ring.length] ?? p, 0.09, ink.green));
    const [back, front, low, eave, ridge]: [number, number, number, number, number] = [0.3, 2.9, 3, 5.6, 7];
    const end = (x: number): Vec3[] => [
      [x, back, low],
      [x, front, low],
      [x, front, eave],
      [x, back, ridge],
    ];
    const tomato = (x: number, y: number) =>
      group(
        rod([x, y, 3.3], [x, y, 5.6], 0.06, ink.green),
        sprout([x, y, 4.1], 1, 5, ink.green, x * 7),
        sprout([x, y, 5.1], 0.8, 5, ink.green, x * 3),
        ball([x + 0.26, y + 0.3, 4.5], 0.26, ink.coral),
        ball([x - 0.24, y + 0.25, 4.1], 0.24, ink.coral),
        ball([x + 0.1, y + 0.35, 5.2], 0.2, ink.sun),
      );
    return [
      ...Array.from({ length: 10 }, (_, i) => rod([-0.6 + i * 0.95, 0, 0], [-0.6 + i * 0.95, 0, 5], 0.1, ink.navy)),
      box([-0.9, -0.16, 5], [9.4, 0.32, 0.22], ink.navy),
      box([-0.9, -0.12, 0.5], [9.4, 0.24, 0.16], ink.navy),
      box([0.8, back, 2.6], [6, front - back, 0.4], ink.wood),
      group([1.8, 3.8, 5.8].map((x) => group(box([x - 0.8, 0.7, 3], [1.6, 1.7, 0.7], ink.clay), tomato(x, 1.5)))),
      group(glass(end(0.85)), bars(end(0.85))),
      group(glass(end(6.75)), bars(end(6.75))),
      group(
        glass([
          [0.85, front, low],
          [6.75, front, low],
          [6.75, front, eave],
          [0.85, front, eave],
        ]),
        bars([
          [0.85, front, low],
          [6.75, front, low],
          [6.75, front, eave],
          [0.85, front, eave],
        ]),
        bars(
          [
            [3.8, front, low],
            [3.8, front, eave],
          ],
          false,
        ),
      ),
      place(
        group(
          glass([
            [0.85, 0, 0],
            [6.75, 0, 0],
            [6.75, 2.9, 0],
            [0.85, 2.9, 0],
          ]),
          bars([
            [0.85, 0, 0],
            [6.75, 0, 0],
            [6.75, 2.9, 0],
            [0.85, 2.9, 0],
          ]),
        ),
        { at: [0, 0.3, 7.05], tiltX: 8 },
      ),
      rod([6.75, 2.7, 5.7], [6.75, 2.9, 7.3], 0.06, ink.navy),
      place(bird(ink.blue), { at: [7.7, 0, 5.22], turn: 20, scale: 0.8 }),
    ];
  },
  focus: [5, 2, 4.5],
};
