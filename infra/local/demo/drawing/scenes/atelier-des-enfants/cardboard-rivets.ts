import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drum, egg, group, place, prism } from "../../shapes.ts";
import { mesh } from "../../solid.ts";
import { cat } from "../../things.ts";
import { polar, type Vec3 } from "../../vec.ts";

export const cardboardRivets: Scene = {
  solids: () => {
    const ring = (r: number, z: number) => circle([0, 0, z], r, 8);
    const hull = mesh([
      { upper: ring(1.9, 7), lower: ring(1.9, 1.4), colour: ink.card },
      { ring: ring(1.9, 1.4).toReversed(), colour: ink.card },
    ]);
    const nose = mesh([
      { upper: ring(0.12, 10.2), lower: ring(1.9, 7), colour: ink.coral },
      { ring: ring(0.12, 10.2), colour: ink.coral },
    ]);
    const fin = (a: number) =>
      place(
        prism(
          [
            [1.7, -0.1, 3.6],
            [1.7, -0.1, 1.2],
            [3.4, -0.1, 0],
            [3.4, -0.1, 1.2],
          ],
          [0, 0.2, 0],
          ink.card,
        ),
        { turn: a },
      );
    const rivets = [1.8, 6.6].flatMap((z) =>
      [0, 45, 90].map((a) => {
        const [x, y] = polar(a, 1.93);
        return egg([x, y, z], [0.16, 0.16, 0.16], ink.green);
      }),
    );
    const onHull = (z: number): Vec3 => {
      const [x, y] = polar(67.5, 1.78);
      return [x, y, z];
    };
    const window = (r: number, colour: string) =>
      place(mesh([{ ring: circle([0, 0, 0], r, 30), colour, flat: true }]), { tiltY: 90, turn: 67.5, at: onHull(4.9) });
    return [
      fin(200),
      fin(290),
      group(
        hull,
        place(window(0.95, ink.cream), {}),
        place(window(0.76, ink.navy), { at: [0.02, 0.03, 0.01] }),
        place(cat(ink.ginger), { at: [0.62, 1.4, 3.42], turn: -22, scale: 0.52 }).kind === "group"
          ? group(...[])
          : group(),
      ),
      group(...rivets),
      nose,
      ball([0, 0, 10.3], 0.26, ink.sun),
      fin(20),
      fin(110),
      drum([0, 0, 0.7], 1.1, 0.7, { top: 1.4, colour: ink.navy }),
      group(
        egg([0.75, 1.72, 4.85], [0.58, 0.3, 0.48], ink.ginger),
        egg([0.88, 2.02, 4.72], [0.22, 0.12, 0.16], ink.cream),
        ball([0.62, 2.03, 4.95], 0.08, ink.night),
        ball([1.0, 1.9, 4.95], 0.08, ink.night),
        prism(
          [
            [0.4, 1.85, 5.1],
            [0.68, 1.85, 5.2],
            [0.45, 1.85, 5.5],
          ]
            .map((p) => p as unknown as Vec3)
            .toReversed(),
          [0, 0.06, 0],
          ink.ginger,
        ),
        prism(
          [
            [0.95, 1.8, 5.2],
            [1.22, 1.7, 5.08],
            [1.2, 1.75, 5.46],
          ]
            .map((p) => p as unknown as Vec3)
            .toReversed(),
          [0, 0.06, 0],
          ink.ginger,
        ),
      ),
      group(
        [
          [4.4, 2.4],
          [4, 3.4],
          [3.2, 3.9],
        ].map(([x, y]) =>
          group(
            drum([x ?? 0, y ?? 0, 0], 0.34, 0.16, { colour: ink.green }),
            drum([x ?? 0, y ?? 0, 0.16], 0.14, 0.4, { colour: ink.green }),
          ),
        ),
      ),
      place(group(box([0, 0, 0], [1.6, 1.6, 0.1], ink.card), box([0.5, 0.4, 0.1], [1, 0.9, 0.1], ink.card)), {
        at: [-3.4, 3.2, 0],
        turn: 20,
      }),
    ];
  },
  focus: [0.6, 1.5, 5],
};
