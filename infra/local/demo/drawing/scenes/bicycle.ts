import { ink } from "../colour.ts";
import { box, drum, egg, group, place, rod, tube } from "../shapes.ts";
import type { Solid } from "../solid.ts";
import { wheel } from "../things.ts";
import { polar, type Vec3 } from "../vec.ts";

/** A chainring in the plane of the bike. */
export const chainring = (at: Vec3, radius: number, colour: string): Solid =>
  place(
    group(
      drum([0, 0, -0.06], radius, 0.12, { colour }),
      Array.from({ length: 16 }, (_, i) => {
        const [x, y] = polar(i * 22.5, radius);
        return place(box([-0.07, -0.07, -0.06], [0.14, 0.14, 0.12], colour), { at: [x, y, 0], turn: i * 22.5 });
      }),
    ),
    { tiltX: -90, at },
  );

/** A town bike, 10 long and 6 high, riding towards x, its wheels in the plane y = 0. */
export function bicycle(colour: string, tyre: string = ink.tar): Solid[] {
  const [rear, front]: [Vec3, Vec3] = [
    [-3.1, 0, 1.9],
    [3.3, 0, 1.9],
  ];
  const [crank, seat, head]: [Vec3, Vec3, Vec3] = [
    [-0.3, 0, 1.7],
    [-1.2, 0, 4.5],
    [2.2, 0, 4.6],
  ];
  const frame = (from: Vec3, to: Vec3, r = 0.13) => rod(from, to, r, colour);
  const pedal = (z: number, x: number, y: number) =>
    group(
      rod([-0.3, y * 0.6, 1.7], [x, y * 0.6, z], 0.08, ink.steel),
      box([x - 0.4, y * 0.75 - 0.25, z - 0.08], [0.8, 0.5, 0.16], ink.night),
    );
  return [
    wheel(rear, 1.9, { tyre }),
    wheel(front, 1.9, { tyre }),
    group(
      frame(crank, seat),
      frame([-1, 0, 3.9], [2.35, 0, 3.9]),
      frame(crank, [2.4, 0, 3.7]),
      frame(head, [2.45, 0, 3.5], 0.16),
    ),
    frame([-0.3, 0.24, 1.7], [-3.1, 0.24, 1.9], 0.08),
    frame([-0.3, -0.24, 1.7], [-3.1, -0.24, 1.9], 0.08),
    frame([-1, 0.2, 3.9], [-3.1, 0.24, 1.9], 0.08),
    frame([-1, -0.2, 3.9], [-3.1, -0.24, 1.9], 0.08),
    tube(
      [
        [2.45, 0.26, 3.5],
        [2.8, 0.26, 2.7],
        [3.3, 0.26, 1.9],
      ],
      0.09,
      colour,
      1,
    ),
    tube(
      [
        [2.45, -0.26, 3.5],
        [2.8, -0.26, 2.7],
        [3.3, -0.26, 1.9],
      ],
      0.09,
      colour,
      1,
    ),
    chainring([-0.3, 0.2, 1.7], 0.55, ink.steel),
    pedal(0.9, 0.1, 1),
    pedal(2.5, -0.7, -1),
    rod(seat, [-1.32, 0, 4.9], 0.09, ink.steel),
    group(egg([-1.7, 0, 5.05], [0.62, 0.5, 0.2], ink.walnut), egg([-1.05, 0, 5.05], [0.6, 0.2, 0.16], ink.walnut)),
    rod(head, [2.1, 0, 5.2], 0.1, ink.steel),
    tube(
      [
        [1.1, 1.35, 5.25],
        [1.9, 1.2, 5.3],
        [2.3, 0.5, 5.25],
        [2.3, -0.5, 5.25],
        [1.9, -1.2, 5.3],
        [1.1, -1.35, 5.25],
      ],
      0.1,
      ink.steel,
      5,
    ),
    rod([1, 1.36, 5.24], [1.5, 1.28, 5.27], 0.15, ink.walnut),
    rod([1, -1.36, 5.24], [1.5, -1.28, 5.27], 0.15, ink.walnut),
  ];
}
