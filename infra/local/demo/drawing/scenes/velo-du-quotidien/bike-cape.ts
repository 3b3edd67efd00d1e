import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, circle, egg, group, rod, sheet, tube } from "../../shapes.ts";
import { mesh } from "../../solid.ts";
import type { Vec3 } from "../../vec.ts";
import { bicycle } from "../bicycle.ts";

export const bikeCape: Scene = {
  solids: () => {
    const neck = circle([0.1, 0, 7.3], 0.5, 24);
    const hem = neck.map(([x, y], i): Vec3 => {
      const [ox, oy] = [x - 0.1, y];
      const front = Math.max(0, ox) / 0.5;
      return [0.0 + ox * (4 + front * 1.6), oy * 3.5, 3.5 + front * 1.75 + (i % 2) * 0.12];
    });
    const waist = neck.map(([x, y], i): Vec3 => {
      const h = hem[i] ?? [0, 0, 0];
      return [x + (h[0] - x) * 0.42, y + (h[1] - y) * 0.5, 6.1];
    });
    const skirt = (top: Vec3[], low: Vec3[]) => mesh([{ upper: top, lower: low, colour: ink.sun }]);
    const drop = (x: number, y: number, z: number) => rod([x, y, z], [x, y, z - 0.55], 0.05, ink.blue);
    return [
      ...bicycle(ink.coral),
      group(
        rod([-0.5, 0.55, 4.2], [0, 0.75, 1.3], 0.22, ink.navy),
        egg([0.2, 0.75, 1.05], [0.5, 0.24, 0.2], ink.green),
      ),
      group(
        skirt([...waist, ...waist.slice(0, 0)], hem),
        skirt(neck, waist),
        ball([0.15, 0, 8], 0.72, ink.rose),
        egg([0.02, 0, 8.2], [0.85, 0.8, 0.7], ink.sun),
        egg([0.5, 0.1, 8.0], [0.5, 0.55, 0.5], ink.rose),
        ball([0.98, 0.25, 8.12], 0.07, ink.night),
        ball([0.8, 0.52, 8.12], 0.07, ink.night),
        tube(
          [
            [0.98, 0.08, 7.8],
            [0.97, 0.3, 7.7],
            [0.78, 0.5, 7.75],
          ],
          0.04,
          ink.coral,
          1,
        ),
      ),
      ...[
        [-3.6, 0.5, 7.5],
        [-2.2, 2.4, 7],
        [2.6, -1.6, 8.6],
        [3.9, 1.2, 8],
        [-1.6, -2.4, 9],
        [4.4, -1.4, 6.6],
        [-4.4, 1.6, 5.4],
        [2, 3, 7.2],
      ].map(([x, y, z]) => drop(x ?? 0, y ?? 0, z ?? 0)),
      group(
        [
          [3.6, 2.2, 0.7],
          [4.4, 2.7, 0.4],
        ].map(([x, y, r]) => sheet(circle([x ?? 0, y ?? 0, 0.01], r ?? 1, 28), ink.blue, true)),
      ),
    ];
  },
  focus: [0.3, 0, 6.8],
};
