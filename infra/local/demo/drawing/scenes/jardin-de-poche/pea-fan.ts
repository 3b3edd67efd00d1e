import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { drum, egg, group, leaf, place, prism, rod, tube } from "../../shapes.ts";
import { bird, pot } from "../../things.ts";
import { add, polar, type Vec3 } from "../../vec.ts";

export const peaFan: Scene = {
  solids: () => {
    const foot: Vec3 = [0, 0, 1.7];
    const tips = [-60, -40, -20, 0, 20, 40, 60].map((a): Vec3 => {
      const [z, x] = polar(a, 7.2);
      return add(foot, [x * 0.72, -x * 0.72, z]);
    });
    const across = (t: number) =>
      tips.map(
        (tip): Vec3 => add(foot, [(tip[0] - foot[0]) * t, (tip[1] - foot[1]) * t + 0.1, (tip[2] - foot[2]) * t]),
      );
    const flower = (p: Vec3, colour: string) =>
      group(
        egg(add(p, [0.1, 0.2, 0.1]), [0.32, 0.14, 0.36], colour),
        egg(add(p, [0.3, 0.3, -0.1]), [0.26, 0.14, 0.26], mixed(colour, ink.white, 0.35)),
        egg(add(p, [-0.05, 0.35, -0.12]), [0.24, 0.14, 0.24], mixed(colour, ink.white, 0.35)),
      );
    const blooms = [ink.lilac, ink.coral, ink.rose, ink.lilac];
    return [
      pot([0, 0, 0], 1.6, 2.2, ink.clay),
      group(tips.map((tip) => rod(foot, tip, 0.1, ink.wood))),
      group(
        tube(across(0.45), 0.06, ink.birch, 1),
        tube(across(0.72), 0.06, ink.birch, 1),
        tube(across(0.97), 0.08, ink.birch, 1),
        drum([0, 0.05, 2.3], 0.36, 0.36, { colour: ink.coral }),
      ),
      group(
        tips.flatMap((tip, i) => {
          const at = (t: number): Vec3 =>
            add(foot, [(tip[0] - foot[0]) * t, (tip[1] - foot[1]) * t + 0.2, (tip[2] - foot[2]) * t]);
          return [0.3, 0.5, 0.68, 0.86].slice(0, 2 + ((i * 5) % 3)).flatMap((t, k) => {
            const p = at(t + ((i * 7) % 5) * 0.02);
            const way = (i + k) % 2 ? 1 : -1;
            return [
              leaf(p, add(p, [0.75 * way, -0.3 * way + 0.3, 0.45]), 0.5, ink.green),
              leaf(p, add(p, [-0.6 * way, 0.7 * way, 0.5]), 0.45, ink.leaf),
              ...((i + k) % 2 ? [flower(add(p, [0, 0.25, 0.2]), blooms[(i + k * 3) % 4] ?? ink.rose)] : []),
            ];
          });
        }),
      ),
      place(bird(ink.green, ink.sun), { at: tips[3] ?? foot, turn: -45, scale: 0.9 }),
      group(
        rod([2.6, 1.6, 0.3], [4.3, 1.8, 0.3], 0.1, ink.coral),
        rod([2.7, 2.2, 0.3], [4.2, 1.5, 0.3], 0.1, ink.coral),
        prism(
          [
            [4, 1.4, 0.24],
            [5.6, 1.55, 0.24],
            [4.2, 1.75, 0.24],
          ],
          [0, 0, 0.1],
          ink.steel,
        ),
        prism(
          [
            [4.1, 1.7, 0.25],
            [5.5, 2, 0.25],
            [4.2, 1.98, 0.25],
          ],
          [0, 0, 0.1],
          ink.steel,
        ),
      ),
    ];
  },
  focus: [0, 0, 6.5],
};
