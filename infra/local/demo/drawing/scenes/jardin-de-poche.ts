import { ink, mixed } from "../colour.ts";
import type { Scene } from "../scene.ts";
import { ball, box, circle, drum, egg, group, leaf, place, prism, rod, sheet, tube } from "../shapes.ts";
import { type Face, mesh, type Solid } from "../solid.ts";
import { bird, pot, sprout } from "../things.ts";
import { add, polar, type Vec3 } from "../vec.ts";
import { beanParasol } from "./jardin-de-poche/bean-parasol.ts";
import { beeComb } from "./jardin-de-poche/bee-comb.ts";
import { lemonCoat } from "./jardin-de-poche/lemon-coat.ts";
import { mushroomDrawers } from "./jardin-de-poche/mushroom-drawers.ts";
import { seedWheel } from "./jardin-de-poche/seed-wheel.ts";
import { strawberryGutters } from "./jardin-de-poche/strawberry-gutters.ts";
import { treeSkate } from "./jardin-de-poche/tree-skate.ts";
import { wateringGauge } from "./jardin-de-poche/watering-gauge.ts";

const tray = (at: Vec3, colour: string, grown: number, seed: number): Solid => {
  const [x, y, z] = at;
  return group(
    box(at, [2, 2, 1.3], colour),
    box([x + 0.7, y + 2, z + 0.35], [0.6, 0.28, 0.6], colour),
    box([x + 0.16, y + 0.16, z + 1.3], [1.68, 1.68, 0.02], ink.soil, { top: mixed(ink.soil, ink.night, 0.2) }),
    ...(grown > 0
      ? [
          [0.6, 0.6],
          [1.4, 0.7],
          [0.7, 1.4],
          [1.4, 1.4],
        ].map(([a, b], i) =>
          sprout([x + (a ?? 0), y + (b ?? 0), z + 1.3], grown * (0.8 + i * 0.12), 4, ink.green, seed + i),
        )
      : []),
  );
};
const snail = (at: Vec3, turn: number, scale: number): Solid =>
  place(
    group(
      egg([0, 0.2, 0.16], [0.26, 0.9, 0.16], ink.birch),
      egg([0, 0.95, 0.42], [0.2, 0.24, 0.34], ink.birch),
      rod([0.1, 1.05, 0.6], [0.2, 1.2, 1.05], 0.05, ink.birch),
      rod([-0.1, 1.05, 0.6], [-0.2, 1.2, 1.05], 0.05, ink.birch),
      ball([0.2, 1.2, 1.08], 0.08, ink.night),
      ball([-0.2, 1.2, 1.08], 0.08, ink.night),
      egg([0, -0.1, 0.72], [0.32, 0.62, 0.6], ink.coral),
      tube(
        Array.from({ length: 11 }, (_, i): Vec3 => {
          const [a, b] = polar(i * 58, 0.5 - i * 0.042);
          return [0.34, -0.1 + a, 0.72 + b];
        }),
        0.06,
        ink.cream,
        1,
      ),
    ),
    { at, turn, scale },
  );

const seedTray = () => [
  tray([0, 0, 0], ink.clay, 2, 3),
  tray([2.02, 0, 0], ink.birch, 1.6, 9),
  tray([4.04, 0, 0], ink.clay, 1, 15),
  tray([0, 2.3, 0], ink.birch, 1.3, 21),
  tray([2.02, 2.3, 0], ink.clay, 0.8, 27),
  tray([5.2, 3.4, 0], ink.sun, 0.5, 33),
  snail([6.2, 1.2, 0], -150, 0.9),
  group(
    rod([0.6, 5.6, 0.14], [3, 6.2, 0.14], 0.13, ink.wood),
    prism(
      [
        [3, 5.95, 0.1],
        [3.9, 6.1, 0.1],
        [4.3, 6.5, 0.1],
        [3.8, 6.6, 0.1],
        [2.95, 6.45, 0.1],
      ],
      [0, 0, 0.12],
      ink.steel,
    ),
  ),
];

const railingGreenhouse = () => {
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
};

const rainBottle = () => {
  const cell = (x: number, level: number): Solid =>
    group(
      box([x, 0.4, 3.2], [1.5, 1.1, level], mixed(ink.blue, ink.navy, 0.25)),
      mesh([
        {
          ring: [
            [x + 1.5, 1.5, 3.2],
            [x, 1.5, 3.2],
            [x, 1.5, 7],
            [x + 1.5, 1.5, 7],
          ],
          colour: "#f2fafa",
          flat: true,
          opacity: 0.22,
          twoSided: true,
        },
        {
          ring: [
            [x + 1.5, 0.4, 3.2],
            [x + 1.5, 1.5, 3.2],
            [x + 1.5, 1.5, 7],
            [x + 1.5, 0.4, 7],
          ],
          colour: "#c9dde4",
          flat: true,
          opacity: 0.3,
          twoSided: true,
        },
      ]),
      box([x - 0.05, 0.35, 7], [1.6, 1.2, 0.24], ink.green),
    );
  return [
    box([-1.2, -0.4, 0], [9.8, 0.6, 2.8], mixed(ink.rose, ink.cream, 0.5)),
    box([-1.2, -0.4, 2.8], [9.8, 2.5, 0.4], ink.cream),
    box([-1, -0.3, 3.2], [9.4, 0.3, 6], mixed(ink.blue, ink.cream, 0.65)),
    group(
      box([-1.2, -0.3, 3.2], [0.3, 0.5, 6], ink.white),
      box([8.3, -0.3, 3.2], [0.3, 0.5, 6], ink.white),
      box([-1.2, -0.3, 9.2], [9.8, 0.5, 0.3], ink.white),
      box([3.55, -0.1, 3.2], [0.26, 0.3, 6], ink.white),
    ),
    cell(0.2, 3.1),
    cell(1.8, 2.2),
    cell(3.4, 1.2),
    group(
      tube(
        [
          [4.9, 1, 3.6],
          [5.3, 1, 3.6],
          [5.6, 1, 3.5],
          [5.65, 1, 3.1],
        ],
        0.13,
        ink.sun,
        1,
      ),
      box([5.1, 0.85, 3.7], [0.3, 0.3, 0.35], ink.coral),
    ),
    tube(
      [
        [1, 0.2, 9.4],
        [1, 0.9, 9.1],
        [1, 1, 8.2],
        [1, 1, 7.2],
      ],
      0.16,
      ink.green,
      3,
    ),
    group(
      drum([6.6, 0.9, 3.2], 0.62, 0.9, {
        top: 0.75,
        colour: ink.clay,
        hollow: { wall: 0.1, filled: 0.12, fill: ink.soil },
      }),
      rod([6.6, 0.9, 4], [6.6, 0.9, 5.6], 0.06, ink.green),
      ...[0, 60, 120, 180, 240, 300].map((a) => {
        const [x, z] = polar(a, 0.45);
        return egg([6.6 + x * 0.7, 1.05 + x * -0.7, 5.8 + z], [0.24, 0.1, 0.24], ink.sun);
      }),
      egg([6.66, 1.16, 5.8], [0.26, 0.16, 0.26], ink.walnut),
      leaf([6.6, 0.9, 4.3], [7.3, 0.7, 5], 0.5, ink.green),
      leaf([6.6, 0.9, 4.3], [5.9, 1.2, 4.9], 0.5, ink.green),
    ),
    rod([5.65, 1, 2.6], [5.65, 1, 2.35], 0.09, ink.blue),
    group(
      drum([5.9, 3.6, 0], 0.95, 1.5, {
        top: 0.8,
        colour: ink.coral,
        hollow: { wall: 0.1, filled: 0.3, fill: ink.blue },
      }),
      tube(
        [
          [6.8, 3.6, 0.5],
          [7.6, 3.6, 1.1],
          [8, 3.6, 1.8],
        ],
        0.16,
        ink.coral,
        1,
      ),
      drum([8, 3.6, 1.75], 0.2, 0.25, { top: 0.36, colour: ink.coral }),
      tube(
        [
          [5, 3.6, 0.4],
          [4.4, 3.6, 1],
          [4.6, 3.6, 1.8],
          [5.3, 3.6, 1.6],
        ],
        0.12,
        ink.coral,
        1,
      ),
    ),
  ];
};

/** A block of earth, cut so that what lies in it is seen. */
const olla = () => {
  const profile: [number, number][] = [
    [2.6, 4.4],
    [2.5, 3.9],
    [1.9, 3.4],
    [1.35, 2.6],
    [1.3, 1.8],
    [1.7, 1.1],
    [2.4, 0.8],
    [3.6, 0.8],
    [4.3, 1.1],
    [4.7, 1.8],
    [4.65, 2.6],
    [4.1, 3.4],
    [3.5, 3.9],
    [3.4, 4.4],
  ];
  const cut = (points: readonly [number, number][], colour: string): Face => ({
    ring: points.map(([x, z]): Vec3 => [x, 4, z]).toReversed(),
    colour,
    flat: true,
    twoSided: true,
  });
  const inside = profile.map(([x, z]): [number, number] => [3 + (x - 3) * 0.84, 2.55 + (z - 2.55) * 0.86]);
  const water = inside.filter(([, z]) => z < 2.7);
  const stones: Face[] = [
    [5.4, 1, 0.3],
    [0.7, 0.6, 0.24],
    [5.9, 3.2, 0.2],
    [0.6, 3.1, 0.18],
  ].map(([x, z, r]) =>
    cut(
      Array.from({ length: 14 }, (_, i) => {
        const [a, b] = polar(i * 25.7, r ?? 1);
        return [(x ?? 0) + a * 1.3, (z ?? 0) + b];
      }),
      mixed(ink.soil, ink.cream, 0.35),
    ),
  );
  const damp = cut(
    Array.from({ length: 28 }, (_, i) => {
      const [a, b] = polar(i * 12.86, 1);
      return [3 + a * 2.5, 2.1 + b * 1.75];
    }),
    mixed(ink.soil, ink.night, 0.35),
  );
  const earth = box([0, 0, 0], [6.6, 4, 4.4], ink.soil, { top: ink.leaf });
  const carrot = (x: number) => [
    cut(
      [
        [x - 0.26, 4.35],
        [x + 0.26, 4.35],
        [x + 0.1, 3.2],
        [x, 2.9],
      ],
      ink.ginger,
    ),
  ];
  const block =
    earth.kind === "mesh"
      ? mesh(
          [
            ...earth.pieces,
            damp,
            cut(
              [
                [0, 4.4],
                [6.6, 4.4],
                [6.6, 4.1],
                [0, 4.1],
              ],
              ink.green,
            ),
            ...stones,
            cut(profile, ink.clay),
            cut(inside, mixed(ink.clay, ink.night, 0.5)),
            cut(water, ink.blue),
            ...carrot(0.75),
            ...carrot(5.6),
          ],
          earth.hull,
        )
      : earth;
  return [
    block,
    tube(
      [
        [5.1, 4.05, 2.2],
        [5.4, 4.05, 2.5],
        [5.7, 4.05, 2.2],
        [6, 4.05, 2.45],
        [6.2, 4.05, 2.2],
      ],
      0.12,
      ink.rose,
      1,
    ),
    group(
      drum([3, 3.2, 4.4], 0.5, 0.5, { colour: ink.clay }),
      drum([3, 3.2, 4.9], 0.62, 0.16, { colour: ink.clay }),
      ball([3, 3.2, 5.2], 0.2, ink.clay),
    ),
    sprout([0.75, 3.8, 4.4], 1.3, 6, ink.green, 5),
    sprout([5.6, 3.8, 4.4], 1.3, 6, ink.green, 8),
    group(
      [
        [1.4, 1.2],
        [3.2, 0.9],
        [5, 1.3],
      ].flatMap(([x, y], i) => [
        sprout([x ?? 0, y ?? 0, 4.4], 1.7, 9, ink.leaf, 12 + i),
        egg([x ?? 0, y ?? 0, 4.75], [0.5, 0.5, 0.42], mixed(ink.leaf, ink.sun, 0.3)),
      ]),
    ),
    place(bird(ink.navy, ink.rose), { at: [5.2, 2.7, 4.4], turn: -60, scale: 0.8 }),
  ];
};

const wormStool = () => {
  const wood = (z: number, r: number, colour: string, h: number) => drum([0, 0, z], r, h, { colour });
  return [
    group(
      [30, 150, 270].map((a) => {
        const [x, y] = polar(a, 1.5);
        return rod([x * 1.15, y * 1.15, 0], [x, y, 0.9], 0.2, ink.walnut);
      }),
    ),
    wood(0.9, 2, ink.clay, 1.5),
    wood(2.4, 1.92, ink.walnut, 0.14),
    place(
      group(
        drum([0, 0, 0], 2, 1.5, { colour: ink.birch, hollow: { wall: 0.14, filled: 0.35, fill: ink.soil } }),
        group(
          egg([0.6, 0.8, 1.3], [0.4, 0.3, 0.16], ink.leaf),
          egg([1.2, 0.2, 1.3], [0.36, 0.44, 0.14], ink.coral),
          egg([-0.9, 1.1, 1.28], [0.5, 0.28, 0.14], ink.sun),
        ),
        tube(
          [
            [1.45, 0.9, 1.15],
            [1.5, 1, 1.9],
            [1.2, 1.2, 2.4],
            [1.35, 1.5, 2.75],
          ],
          0.2,
          ink.rose,
          1,
        ),
        group(ball([1.28, 1.62, 2.92], 0.07, ink.night), ball([1.5, 1.5, 2.92], 0.07, ink.night)),
      ),
      { at: [0.95, 0.6, 2.54] },
    ),
    place(
      group(
        drum([0, 0, 0], 2.05, 0.35, { colour: ink.green }),
        drum([0, 0, 0.35], 2.05, 0.4, { top: 1.8, colour: ink.sage }),
        ball([0, 0, 0.78], 0.16, ink.green),
      ),
      { at: [-2, -1.6, 4.9], tiltY: -14 },
    ),
    group(
      tube(
        [
          [-1.2, -1.5, 2.5],
          [-1.6, -1.9, 3.6],
          [-1.7, -1.7, 4.9],
        ],
        0.12,
        ink.steel,
        1,
      ),
    ),
    group(
      drum([3.5, 2.2, 0], 0.34, 0.2, { top: 0.2, colour: ink.coral }),
      drum([3.5, 2.2, 0.2], 0.2, 0.34, { colour: ink.cream }),
      drum([3.5, 2.2, 0.54], 0.2, 0.22, { top: 0.36, colour: ink.coral }),
      rod([3.5, 2.2, 0.76], [3.6, 2.2, 1.15], 0.05, ink.walnut),
    ),
    group(rod([2.5, 1.6, 1.5], [3, 1.9, 1.5], 0.16, ink.sun), box([1.75, 1.15, 1.35], [0.35, 0.35, 0.3], ink.sun)),
  ];
};

const visitNestbox = () => {
  const hole = place(mesh([{ ring: circle([0, 0, 0], 0.72, 30), colour: ink.night, flat: true }]), {
    tiltX: -90,
    at: [1.5, 2.63, 7.1],
  });
  const roof = prism(
    [
      [-0.5, 3.3, 8.1],
      [-0.5, 3.3, 7.85],
      [1.5, 3.3, 9.85],
      [3.5, 3.3, 7.85],
      [3.5, 3.3, 8.1],
      [1.5, 3.3, 10.2],
    ]
      .map((p) => p as unknown as Vec3)
      .toReversed(),
    [0, -3.9, 0],
    ink.green,
  ).kind;
  const slope = (side: number) =>
    place(box([0, -0.5, 0], [3.1, 3.8, 0.26], ink.coral), {
      at: side > 0 ? [1.5, 0, 10] : [1.5, 2.8, 10],
      turn: side > 0 ? 0 : 180,
      tiltY: 42,
    });
  return [
    group(...(roof ? [] : [])),
    drum([1.5, 1.3, 0], 0.28, 5.2, { colour: ink.walnut }),
    tube(
      [
        [1.8, 1.6, 0],
        [1.2, 1.75, 1.2],
        [1.85, 1.5, 2.4],
        [1.2, 1.7, 3.6],
        [1.8, 1.6, 4.8],
      ],
      0.07,
      ink.green,
      4,
    ),
    ...[
      [1.2, 1.1],
      [1.85, 2.3],
      [1.2, 3.4],
      [1.8, 4.4],
    ].map(([x, z], i) =>
      leaf([x ?? 0, 1.7, z ?? 0], [(x ?? 0) + (i % 2 ? 0.9 : -0.7), 2.1, (z ?? 0) + 0.5], 0.6, ink.green),
    ),
    group(
      prism(
        [
          [0, 2.6, 5.2],
          [3, 2.6, 5.2],
          [3, 2.6, 8.4],
          [1.5, 2.6, 9.75],
          [0, 2.6, 8.4],
        ]
          .map((p) => p as unknown as Vec3)
          .toReversed(),
        [0, 0, 0.0001],
        ink.birch,
      ),
      box([0, 0, 5.2], [3, 2.6, 3.2], ink.birch),
      mesh([
        {
          ring: [
            [3, 2.6, 8.4],
            [0, 2.6, 8.4],
            [1.5, 2.6, 9.75],
          ],
          colour: ink.birch,
        },
        {
          ring: [
            [3, 0, 8.4],
            [3, 2.6, 8.4],
            [1.5, 2.6, 9.75],
            [1.5, 0, 9.75],
          ],
          colour: ink.birch,
        },
      ]),
      hole,
    ),
    slope(-1),
    slope(1),
    rod([1.5, 2.6, 5.95], [1.5, 3.6, 5.95], 0.11, ink.wood),
    place(bird(ink.sun), { at: [1.5, 3.3, 6.06], turn: 30, scale: 0.95 }),
    group(
      box([3, 0.7, 5.5], [0.16, 1.3, 0.9], ink.navy),
      ...[0, 1, 2, 3].map((i) => rod([3.2, 0.95 + i * 0.2, 5.7], [3.2, 0.95 + i * 0.2, 6.2], 0.05, ink.sun)),
      rod([3.22, 0.82, 6.1], [3.22, 1.7, 5.8], 0.05, ink.coral),
    ),
    place(bird(ink.blue), { at: [4.4, 4.6, 0], turn: 200, scale: 0.9 }),
    group(
      [
        [3.4, 5],
        [4.9, 3.8],
        [5.3, 5.2],
      ].map(([x, y]) => ball([x ?? 0, y ?? 0, 0.08], 0.09, ink.sun)),
    ),
  ];
};

const peaFan = () => {
  const foot: Vec3 = [0, 0, 1.7];
  const tips = [-60, -40, -20, 0, 20, 40, 60].map((a): Vec3 => {
    const [z, x] = polar(a, 7.2);
    return add(foot, [x * 0.72, -x * 0.72, z]);
  });
  const across = (t: number) =>
    tips.map((tip): Vec3 => add(foot, [(tip[0] - foot[0]) * t, (tip[1] - foot[1]) * t + 0.1, (tip[2] - foot[2]) * t]));
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
};

export const jardin: Record<string, Scene> = {
  "seed-tray": { solids: seedTray, focus: [2, 2.4, 1.5] },
  "railing-greenhouse": { solids: railingGreenhouse, focus: [5, 2, 4.5] },
  "rain-bottle": { solids: rainBottle, focus: [4.5, 1.5, 4] },
  olla: { solids: olla, focus: [3, 4, 2.5] },
  "worm-stool": { solids: wormStool, focus: [1.5, 1.5, 4] },
  "visit-nestbox": { solids: visitNestbox, focus: [1.8, 2.6, 7] },
  "pea-fan": { solids: peaFan, focus: [0, 0, 6.5] },
  "strawberry-gutters": strawberryGutters,
  "mushroom-drawers": mushroomDrawers,
  "bee-comb": beeComb,
  "watering-gauge": wateringGauge,
  "bean-parasol": beanParasol,
  "seed-wheel": seedWheel,
  "lemon-coat": lemonCoat,
  "tree-skate": treeSkate,
};
