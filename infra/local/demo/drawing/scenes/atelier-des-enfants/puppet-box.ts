import { ink, mixed } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, box, circle, drape, drum, egg, group, place, prism } from "../../shapes.ts";
import { type Face, mesh, type Solid } from "../../solid.ts";
import { cat } from "../../things.ts";
import { polar, type Vec3 } from "../../vec.ts";

export const puppetBox: Scene = {
  solids: () => {
    const curtain = (from: number, to: number) => {
      const n = 8;
      const edge = (z: number, gather: number): Vec3[] =>
        Array.from({ length: n + 1 }, (_, i) => {
          const t = i / n;
          const x = from + (to - from) * t * gather;
          return [x, 2.75 + (i % 2) * 0.24, z];
        });
      return drape(edge(8, 1), edge(3.9, 0.72), ink.coral);
    };
    const puppet = (x: number, skin: string, body: string, hat: Solid, ears = false) =>
      group(
        drum([x, 2.4, 3.4], 0.62, 1.3, { top: 0.3, colour: body }),
        ball([x, 2.4, 5.1], 0.62, skin),
        ball([x - 0.2, 3.0, 5.25], 0.08, ink.night),
        ball([x + 0.3, 2.9, 5.25], 0.08, ink.night),
        egg([x + 0.15, 3.05, 5.0], ears ? [0.28, 0.42, 0.18] : [0.1, 0.12, 0.1], ears ? skin : ink.coral),
        egg([x - 0.6, 2.75, 4.4], [0.2, 0.2, 0.2], skin),
        egg([x + 0.65, 2.65, 4.4], [0.2, 0.2, 0.2], skin),
        hat,
      );
    const crown = (x: number) =>
      group(
        ...[0, 1, 2, 3, 4, 5].map((i) => {
          const [a, b] = polar(i * 60, 0.36);
          return place(drum([0, 0, 0], 0.17, 0.5, { top: 0, colour: ink.sun }), { at: [x + a, 2.4 + b, 5.75] });
        }),
        drum([x, 2.4, 5.55], 0.48, 0.26, { colour: ink.sun }),
      );
    const ears = (x: number) =>
      group(
        place(drum([0, 0, 0], 0.2, 0.55, { top: 0, colour: ink.steel }), { at: [x - 0.38, 2.35, 5.5] }),
        place(drum([0, 0, 0], 0.2, 0.55, { top: 0, colour: ink.steel }), { at: [x + 0.4, 2.3, 5.5] }),
      );
    const star = (x: number, z: number, r: number): Face => ({
      ring: Array.from({ length: 10 }, (_, i): Vec3 => {
        const [a, b] = polar(90 + i * 36, i % 2 ? r * 0.42 : r);
        return [x + a, 3.01, z + b];
      }).toReversed(),
      colour: ink.sun,
      flat: true,
      twoSided: true,
    });
    const front = box([0, 2.8, 0], [7, 0.2, 3.4], ink.navy);
    return [
      box([0, 0, 0], [7, 0.2, 9.2], mixed(ink.navy, ink.night, 0.4), { left: mixed(ink.blue, ink.cream, 0.25) }),
      box([0, 0.2, 0], [0.2, 2.6, 9.2], ink.wood),
      puppet(2.5, ink.rose, ink.lilac, crown(2.5)),
      puppet(4.6, ink.steel, ink.green, ears(4.6), true),
      box([6.8, 0.2, 0], [0.2, 2.6, 9.2], ink.wood),
      group(
        front.kind === "mesh"
          ? mesh([...front.pieces, star(1.3, 1.7, 0.7), star(3.5, 1.7, 0.95), star(5.7, 1.7, 0.7)], front.hull)
          : front,
      ),
      box([-0.1, 2.5, 3.4], [7.2, 0.9, 0.2], ink.wood),
      group(curtain(0.15, 1.7), curtain(6.85, 5.3)),
      prism(
        [
          [-0.2, 2.9, 8],
          [7.2, 2.9, 8],
          [7.2, 2.9, 9.2],
          [3.5, 2.9, 10.6],
          [-0.2, 2.9, 9.2],
        ],
        [0, 0.3, 0],
        ink.coral,
      ).kind === "mesh"
        ? prism(
            [
              [7.2, 2.9, 8],
              [-0.2, 2.9, 8],
              [-0.2, 2.9, 9.2],
              [3.5, 2.9, 10.5],
              [7.2, 2.9, 9.2],
            ],
            [0, 0.3, 0],
            ink.coral,
          )
        : front,
      place(mesh([{ ring: circle([0, 0, 0], 0.55, 24), colour: ink.sun, flat: true }]), {
        tiltX: -90,
        at: [3.5, 3.22, 9.2],
      }),
      place(cat(ink.walnut, ink.cream), { at: [5.4, 6.6, 0], turn: 180, scale: 0.85 }),
      group(
        drum([2.4, 6.4, 0], 0.7, 0.8, { colour: ink.green }),
        drum([2.4, 6.4, 0.8], 0.7, 0.12, { colour: ink.sage }),
      ),
    ];
  },
  focus: [3.6, 2.6, 5],
};
