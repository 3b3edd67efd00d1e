import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { box, drum, group, place, rod, sheet, smooth, tube } from "../../shapes.ts";
import { add, type Vec3 } from "../../vec.ts";

export const paperKite: Scene = {
  solids: () => {
    const [top, right, low, left, mid]: [Vec3, Vec3, Vec3, Vec3, Vec3] = [
      [0, 0, 11],
      [2.3, -1.4, 8.9],
      [0.6, 0.6, 5.4],
      [-2.1, 1.7, 8.6],
      [0.15, 0.25, 8.7],
    ];
    const tail = smooth([low, [1.4, 1.2, 4.6], [0.6, 2, 3.8], [1.8, 2.6, 3.1], [1.2, 3.6, 2.4]], 6);
    const bow = (p: Vec3, colour: string) =>
      group(
        sheet([p, add(p, [0.5, -0.3, 0.35]), add(p, [0.5, -0.3, -0.3])], colour),
        sheet([p, add(p, [-0.5, 0.3, 0.35]), add(p, [-0.5, 0.3, -0.3])], mixed(colour, ink.white, 0.3)),
      );
    return [
      group(
        sheet([top, right, mid], ink.coral),
        sheet([right, low, mid], ink.sun),
        sheet([low, left, mid], ink.navy),
        sheet([left, top, mid], ink.blue),
        rod(top, low, 0.07, ink.birch),
        rod(left, right, 0.07, ink.birch),
      ),
      group(place(box([-0.5, -0.04, -0.35], [1, 0.06, 0.7], ink.white), { at: [1.1, 0.1, 9.6], tiltY: 20 })),
      tube(tail, 0.05, ink.night, 6),
      ...[4, 10, 16, 22].map((i, k) => bow(tail[i] ?? low, [ink.coral, ink.green, ink.sun, ink.lilac][k] ?? ink.coral)),
      tube([mid, [-0.5, 3, 6], [-1.4, 4.6, 3.2], [-2, 5.2, 1.05]], 0.035, ink.night, 5),
      place(
        group(
          drum([0, 0, -0.5], 0.55, 1, { colour: ink.coral }),
          drum([0, 0, 0.5], 0.8, 0.16, { colour: ink.wood }),
          drum([0, 0, -0.66], 0.8, 0.16, { colour: ink.wood }),
        ),
        { at: [-2, 5.2, 0.8], tiltX: -90 },
      ),
      group(drum([2.6, 4.4, 0], 0.75, 0.55, { colour: ink.sun, hollow: { wall: 0.3, filled: 0.5, fill: ink.walnut } })),
    ];
  },
  focus: [0.3, 0.3, 8.6],
};
