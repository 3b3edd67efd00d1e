import { ink, mixed } from "../colour.ts";
import type { Scene } from "../scene.ts";
import { ball, box, circle, drum, egg, group, leaf, place, prism, rod, sheet, tube } from "../shapes.ts";
import { mesh, type Solid } from "../solid.ts";
import { bird, wheel } from "../things.ts";
import { polar, type Vec3 } from "../vec.ts";
import { bicycle, chainring } from "./bicycle.ts";
import { breadQuiver } from "./velo-du-quotidien/bread-quiver.ts";
import { dogSidecar } from "./velo-du-quotidien/dog-sidecar.ts";
import { lanternLight } from "./velo-du-quotidien/lantern-light.ts";
import { pumpCane } from "./velo-du-quotidien/pump-cane.ts";
import { saddleTools } from "./velo-du-quotidien/saddle-tools.ts";
import { seatRoof } from "./velo-du-quotidien/seat-roof.ts";
import { sockLock } from "./velo-du-quotidien/sock-lock.ts";
import { stairGutter } from "./velo-du-quotidien/stair-gutter.ts";
import { trouserPeg } from "./velo-du-quotidien/trouser-peg.ts";

const baguette = (at: Vec3, lean: number): Solid =>
  place(
    group(
      egg([0, 0, 1.5], [0.28, 0.28, 1.7], ink.ginger),
      ...[0.7, 1.5, 2.3].map((z) => rod([0.1, 0.3, z], [0.32, 0.12, z + 0.3], 0.05, ink.birch)),
    ),
    { at, tiltY: lean },
  );
const leek = (at: Vec3, lean: number): Solid =>
  place(
    group(
      rod([0, 0, 0], [0, 0, 1.7], 0.17, ink.cream),
      leaf([0, 0, 1.6], [-0.5, 0.3, 3.2], 0.6, ink.green),
      leaf([0, 0, 1.6], [0.5, -0.2, 3.3], 0.6, ink.green),
      leaf([0, 0, 1.6], [0.1, 0.5, 3], 0.5, ink.leaf),
    ),
    { at, tiltY: lean },
  );

const foldTrailer = () => {
  const side = (y: number) => [
    box([0, y, 1.6], [3.2, 0.18, 1.7], ink.green),
    box([3.3, y, 1.6], [3.2, 0.18, 1.7], ink.green),
  ];
  const hinge = (y: number, z: number) =>
    place(drum([0, 0, -0.2], 0.13, 0.4, { colour: ink.sun }), { at: [3.25, y, z] });
  return [
    box([0, 0, 1.42], [6.5, 3.6, 0.18], ink.wood),
    ...side(0),
    box([0, 0.18, 1.6], [0.18, 3.24, 1.7], ink.green),
    box([6.32, 0.18, 1.6], [0.18, 3.24, 1.7], ink.green),
    ...side(3.42),
    hinge(3.68, 2.1),
    hinge(3.68, 2.9),
    wheel([3.25, 4.1, 1.35], 1.35, { rim: ink.sun, width: 0.26 }),
    wheel([3.25, -0.5, 1.35], 1.35, { rim: ink.sun, width: 0.26 }),
    box([0.5, 0.5, 1.6], [1.9, 1.7, 1.5], ink.birch),
    group(
      ...[0, 1, 2].map((i) => ball([0.95 + (i % 2) * 0.9, 0.9 + i * 0.45, 3.3], 0.42, i === 1 ? ink.sun : ink.coral)),
    ),
    egg([3.7, 1.9, 2.3], [1.05, 0.85, 0.72], ink.leaf),
    baguette([5.6, 0.8, 1.7], -8),
    baguette([5.8, 1.5, 1.7], 8),
    leek([5.4, 2.5, 1.7], 4),
    tube(
      [
        [6.4, 2.8, 1.5],
        [7.6, 2.8, 1.4],
        [8.6, 2.6, 1.7],
        [9.7, 2.2, 2.5],
      ],
      0.13,
      ink.navy,
      3,
    ),
    ball([9.75, 2.2, 2.55], 0.26, ink.coral),
    rod([0.1, 3.5, 3.3], [0.1, 3.5, 6.6], 0.05, ink.steel),
    prism(
      [
        [0.1, 3.5, 6.5],
        [0.1, 3.5, 5.5],
        [1.5, 3.5, 6],
      ],
      [0, 0.05, 0],
      ink.coral,
    ),
  ];
};

const bikeCape = () => {
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
    group(rod([-0.5, 0.55, 4.2], [0, 0.75, 1.3], 0.22, ink.navy), egg([0.2, 0.75, 1.05], [0.5, 0.24, 0.2], ink.green)),
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
};

const basketBackpack = () => {
  const weave = (face: "left" | "right") =>
    group(
      Array.from({ length: 5 }, (_, i) =>
        face === "left"
          ? rod([0.3, 2.64, 0.7 + i * 0.75], [3.7, 2.64, 0.7 + i * 0.75], 0.05, ink.walnut)
          : rod([4.04, 0.3, 0.7 + i * 0.75], [4.04, 2.3, 0.7 + i * 0.75], 0.05, ink.walnut),
      ),
    );
  const strap = (x: number) =>
    tube(
      [
        [x, 2.6, 4.1],
        [x, 3.3, 3.7],
        [x + 0.1, 3.55, 2.4],
        [x, 3.2, 1],
        [x, 2.62, 0.5],
      ],
      0.17,
      ink.coral,
      4,
    );
  return [
    box([0, 0, 0], [4, 2.6, 0.5], ink.walnut),
    box([0, 0, 0.5], [4, 2.6, 3.6], ink.ginger),
    weave("left"),
    weave("right"),
    box([-0.08, -0.08, 4.1], [4.16, 2.76, 0.3], ink.navy),
    strap(0.9),
    strap(3.1),
    baguette([0.9, 1, 3.7], -7),
    baguette([1.6, 0.8, 3.5], 3),
    leek([2.6, 1.2, 4.1], 6),
    group(
      drum([3.2, 1.7, 4.3], 0.4, 1, { colour: ink.green }),
      drum([3.2, 1.7, 5.3], 0.4, 0.5, { top: 0.16, colour: ink.green }),
      drum([3.2, 1.7, 5.8], 0.16, 0.6, { colour: ink.birch }),
    ),
    egg([1.9, 1.9, 4.6], [0.5, 0.5, 0.5], ink.coral),
    group(leaf([1.9, 1.9, 5.05], [1.6, 2.1, 5.4], 0.3, ink.green)),
    tube(
      [
        [-2.4, -1.4, 4.4],
        [-1.2, -1, 4.5],
        [1, -0.7, 4.6],
        [3, -0.7, 4.6],
        [5.2, -1, 4.5],
        [6.4, -1.4, 4.4],
      ],
      0.16,
      ink.steel,
      6,
    ),
    rod([-2.4, -1.4, 4.4], [-1.5, -1.1, 4.48], 0.24, ink.walnut),
    rod([5.5, -1.1, 4.48], [6.4, -1.4, 4.4], 0.24, ink.walnut),
    group(
      tube(
        [
          [1.2, -0.1, 4.4],
          [1.2, -0.5, 5],
          [1.2, -0.95, 4.7],
        ],
        0.12,
        ink.navy,
        2,
      ),
      tube(
        [
          [2.8, -0.1, 4.4],
          [2.8, -0.5, 5],
          [2.8, -0.95, 4.7],
        ],
        0.12,
        ink.navy,
        2,
      ),
    ),
  ];
};

const pedalHook = () => {
  const bike = bicycle(ink.sun);
  return [
    box([-5.6, -2.4, -2.2], [11.4, 0.4, 11], mixed(ink.blue, ink.cream, 0.45)),
    box([-1.2, -2, 0.3], [1.9, 1.5, 1], ink.walnut),
    group(
      box([-1, -2, 6.6], [4.6, 1.5, 0.2], ink.wood),
      egg([0.5, -1.25, 7.5], [0.95, 0.7, 0.68], ink.coral),
      rod([0, -0.5, 7.35], [1.1, -0.5, 7.35], 0.07, ink.cream),
      group(
        drum([2.5, -1.3, 6.8], 0.34, 0.5, { top: 0.44, colour: ink.clay }),
        leaf([2.5, -1.3, 7.2], [2.2, -1, 8.3], 0.5, ink.green),
        leaf([2.5, -1.3, 7.2], [2.9, -1.2, 8.4], 0.5, ink.green),
      ),
    ),
    ...bike,
    group(
      tube(
        [
          [4.6, -1.9, 7.6],
          [4.6, -1.5, 7.3],
          [4.6, -1.4, 6.2],
        ],
        0.06,
        ink.navy,
        1,
      ),
      drum([4.6, -1.4, 5.5], 0.36, 0.7, { top: 0.1, colour: ink.green }),
    ),
  ];
};

const chainBath = () => {
  const link = (i: number): Vec3 => {
    const [x, z] = polar(i * 10 + 5, 2.15);
    return [x, 1.5, 3.35 + z * 1.0];
  };
  return [
    box([-2.6, 0, 0], [5.2, 0.18, 2.1], ink.coral),
    box([-2.6, 0.18, 0], [0.18, 2.6, 2.1], ink.coral),
    box([2.42, 0.18, 0], [0.18, 2.6, 2.1], ink.coral),
    box([-2.42, 0.18, 0], [4.84, 2.6, 0.2], ink.coral),
    box([-2.42, 0.2, 0.2], [4.84, 2.56, 1.2], ink.tar, { top: mixed(ink.tar, ink.blue, 0.3) }),
    group(
      chainring([0, 1.5, 3.35], 2.05, ink.steel),
      ...[0, 60, 120, 180, 240, 300].map((a) => {
        const [x, z] = polar(a + 20, 1.3);
        return place(drum([0, 0, 0], 0.42, 0.02, { colour: mixed(ink.steel, ink.night, 0.6) }), {
          tiltX: -90,
          at: [x, 1.57, 3.35 + z],
        });
      }),
      place(drum([0, 0, 0.1], 0.7, 0.06, { colour: ink.coral }), { tiltX: -90, at: [0, 1.6, 3.35] }),
      place(drum([0, 0, 0.1], 0.34, 0.14, { colour: ink.navy }), { tiltX: -90, at: [0, 1.65, 3.35] }),
      ...Array.from({ length: 36 }, (_, i) =>
        place(
          box([-0.16, i % 2 ? -0.07 : -0.12, -0.1], [0.32, i % 2 ? 0.14 : 0.24, 0.2], i % 2 ? ink.night : ink.steel),
          { at: link(i) },
        ),
      ),
    ),
    box([-2.6, 2.78, 0], [5.2, 0.18, 2.1], ink.coral),
    group(rod([-1.2, 2.9, 1.7], [-1.2, 2.9, 3.4], 0.13, ink.wood), box([-1.6, 2.6, 1.4], [0.8, 0.7, 0.5], ink.birch)),
    group(
      egg([1.5, 2.2, 2], [0.62, 0.5, 0.4], ink.sun),
      ball([1.85, 2.35, 2.6], 0.38, ink.sun),
      egg([2.12, 2.66, 2.52], [0.17, 0.17, 0.1], ink.coral),
      ball([2.16, 2.4, 2.74], 0.06, ink.night),
      ball([1.84, 2.7, 2.74], 0.06, ink.night),
    ),
    group(
      drum([4.2, 1, 0], 0.62, 1.9, { colour: ink.blue }),
      drum([4.2, 1, 1.9], 0.62, 0.5, { top: 0.2, colour: ink.blue }),
      drum([4.2, 1, 2.4], 0.2, 0.5, { colour: ink.navy }),
    ),
    group(
      sheet(circle([-3.4, 4, 0.01], 0.5, 22), ink.tar, true),
      sheet(circle([-2.5, 4.5, 0.01], 0.24, 18), ink.tar, true),
    ),
  ];
};

const sorryBell = () => {
  return [
    tube(
      [
        [-5, 0, 1.1],
        [-2.4, 0, 1.2],
        [0, 0, 1.2],
        [2.4, 0, 1.2],
        [5, 0, 1.1],
      ],
      0.42,
      ink.steel,
      4,
    ),
    rod([3.4, 0, 1.18], [5.1, 0, 1.08], 0.62, ink.walnut),
    group(drum([0, 0, 1.4], 0.9, 0.5, { colour: ink.navy })),
    group(
      drum([0, 0, 1.85], 2.2, 0.3, { colour: ink.sun }),
      ...[
        [2.14, 1.98, 0.55],
        [1.98, 1.62, 0.5],
        [1.62, 1.05, 0.36],
        [1.05, 0.1, 0.16],
      ].reduce<{ z: number; parts: Solid[] }>(
        ({ z, parts }, [low, top, h]) => ({
          z: z + (h ?? 0),
          parts: [...parts, drum([0, 0, z], low ?? 1, h ?? 1, { top: top ?? 0, colour: ink.sun })],
        }),
        { z: 2.15, parts: [] },
      ).parts,
    ),
    drum([0, 0, 3.68], 0.28, 0.26, { colour: ink.navy }),
    place(
      group(
        bird(ink.coral),
        place(
          group(
            drum([0, 0, 0], 0.42, 0.08, { colour: ink.navy }),
            drum([0, 0, 0.08], 0.28, 0.44, { top: 0.3, colour: ink.navy }),
            drum([0, 0, 0.1], 0.29, 0.12, { colour: ink.sun }),
          ),
          { at: [0, 0.56, 1.46], tiltX: -12 },
        ),
      ),
      { at: [0, 0, 3.94], turn: -35, scale: 1.5 },
    ),
    tube(
      [
        [1.3, 1.4, 1.5],
        [2, 2.1, 1.4],
        [2.7, 2.6, 1.7],
      ],
      0.15,
      ink.navy,
      2,
    ),
    ball([2.8, 2.7, 1.75], 0.3, ink.coral),
  ];
};

export const velo: Record<string, Scene> = {
  "fold-trailer": { solids: foldTrailer, focus: [3.2, 3.4, 2.2] },
  "bike-cape": { solids: bikeCape, focus: [0.3, 0, 6.8] },
  "basket-backpack": { solids: basketBackpack, focus: [2, 1.5, 4.8] },
  "pedal-hook": { solids: pedalHook, focus: [-0.3, 0.5, 1.4] },
  "chain-bath": { solids: chainBath, focus: [0.4, 2, 2.6] },
  "sorry-bell": { solids: sorryBell, focus: [0, 0, 4.2] },
  "pump-cane": pumpCane,
  "bread-quiver": breadQuiver,
  "seat-roof": seatRoof,
  "sock-lock": sockLock,
  "lantern-light": lanternLight,
  "stair-gutter": stairGutter,
  "dog-sidecar": dogSidecar,
  "saddle-tools": saddleTools,
  "trouser-peg": trouserPeg,
};
