import { ink, mixed } from "../../colour.ts";
import { disc } from "../../kit.ts";
import type { Scene } from "../../scene.ts";
import { ball, circle, drape, drum, egg, group, place, rod, tube } from "../../shapes.ts";
import { cat } from "../../things.ts";
import { polar, type Vec3 } from "../../vec.ts";

const seam = (angle: number): Vec3[] =>
  Array.from({ length: 7 }, (_, i) => {
    const t = i / 6;
    const [x, y] = polar(angle, 3.02 * Math.cos((t - 0.35) * 1.25));
    return [x, y, 0.4 + t * 2.8];
  });
const puff = (angle: number, r: number, z: number, size: number, colour: string) => {
  const [x, y] = polar(angle, r);
  return egg([x, y, z], [size, size, size * 0.72], colour);
};
const wave = (k: number, z: number): Vec3[] =>
  Array.from({ length: 7 }, (_, i) => [2.2 + k + (i % 2) * 0.2, -0.6 + i * 0.42, z]);

/** A pouffe that swallows the quilt by day; tonight the cat came first. */
export const quiltPouf: Scene = {
  solids: () => [
    group(
      egg([0, 0, 1.75], [3, 3, 1.85], ink.coral),
      ...[10, 40, 70, 100, -20].map((a) => tube(seam(a), 0.07, mixed(ink.coral, ink.night, 0.25), 1)),
      drum([0, 0, 0], 2.2, 0.4, { top: 2.5, colour: ink.walnut }),
    ),
    group(
      drum([0, 0, 3.1], 2.1, 0.3, { colour: ink.navy }),
      tube([...circle([0, 0, 3.4], 2.05, 24), [2.05, 0, 3.4]], 0.16, ink.sun, 1),
    ),
    group(
      puff(200, 1.1, 3.9, 1, ink.cream),
      puff(260, 1.2, 4, 0.95, ink.white),
      puff(130, 1.2, 3.9, 0.9, ink.blue),
      puff(0, 0, 4.2, 1.1, ink.white),
      puff(320, 1.2, 3.8, 0.9, ink.blue),
    ),
    place(cat(ink.ginger), { at: [-0.1, -0.1, 3.5], scale: 0.72, turn: -40 }),
    group(puff(60, 1.2, 3.9, 0.85, ink.white), puff(10, 1.3, 3.75, 0.8, ink.cream), puff(100, 1.3, 3.7, 0.7, ink.blue)),
    drape(wave(-0.4, 3.7), wave(0.75, 1.4), [ink.blue, ink.white]),
    group(
      disc([3.4, 3.2, 0.95], 0.7, 0.5, ink.green),
      disc([3.4, 3.47, 0.95], 0.54, 0.06, ink.cream),
      rod([3.4, 3.52, 0.95], [3.4, 3.52, 1.3], 0.05, ink.night),
      rod([3.4, 3.52, 0.95], [3.15, 3.52, 0.85], 0.05, ink.night),
      ball([3, 3.2, 1.7], 0.24, ink.sun),
      ball([3.8, 3.2, 1.7], 0.24, ink.sun),
      rod([3, 3.2, 0.4], [2.8, 3.2, 0.02], 0.09, ink.navy),
      rod([3.8, 3.2, 0.4], [4, 3.2, 0.02], 0.09, ink.navy),
    ),
  ],
  focus: [0.4, 0.4, 4],
};
