import { ink, mixed } from "../colour.ts";
import type { Scene } from "../scene.ts";
import { ball, box, circle, drape, drum, egg, group, place, prism, rod, sheet, smooth, tube } from "../shapes.ts";
import { type Face, mesh, type Solid } from "../solid.ts";
import { cat } from "../things.ts";
import { add, polar, type Vec3 } from "../vec.ts";
import { cabinClamps } from "./atelier-des-enfants/cabin-clamps.ts";
import { paddleBoat } from "./atelier-des-enfants/paddle-boat.ts";
import { plankDinosaur } from "./atelier-des-enfants/plank-dinosaur.ts";
import { potDrums } from "./atelier-des-enfants/pot-drums.ts";
import { pulleyPost } from "./atelier-des-enfants/pulley-post.ts";
import { toyScales } from "./atelier-des-enfants/toy-scales.ts";
import { weatherMast } from "./atelier-des-enfants/weather-mast.ts";
import { winchCrane } from "./atelier-des-enfants/winch-crane.ts";

/** A plank from one height to another along x, with a raised edge and holes. */
const plank = (x: number, y: number, z: number, long: number, fall: number, colour: string): Solid =>
  place(
    group(
      box([0, 0, 0], [long, 1.3, 0.2], colour),
      box([0, 1.3, 0], [long, 0.16, 0.5], ink.birch),
      box([0, -0.16, 0], [long, 0.16, 0.5], ink.birch),
      mesh([
        { ring: circle([long - 0.5, 0.65, 0.21], 0.36, 20), colour: ink.night, flat: true },
        { ring: circle([long * 0.35, 0.65, 0.21], 0.28, 20), colour: mixed(colour, ink.night, 0.45), flat: true },
      ]),
    ),
    { at: [x, y, z], tiltY: fall },
  );

const marblePlanks = () => {
  const post = (x: number, y: number, tall: number) => box([x, y, 0], [0.36, 0.36, tall], ink.wood);
  return [
    post(-0.3, -0.7, 8.6),
    post(6.4, -0.7, 7.4),
    post(-0.3, 5.3, 4.4),
    plank(0, -0.2, 7.8, 6.4, 7, ink.coral),
    place(plank(0, 0, 0, 6.4, 7, ink.blue), { at: [6.4, 3.3, 5.9], turn: 180 }),
    plank(0, 3.9, 4.1, 6.4, 7, ink.sun),
    post(6.4, 5.3, 3.4),
    post(6.4, 2.1, 6.3),
    post(-0.3, 2.1, 5.2),
    ball([2.6, 0.5, 8.05], 0.42, ink.green),
    ball([4.6, 0.45, 7.8], 0.42, ink.navy),
    ball([3.2, 2.7, 6.2], 0.42, ink.coral),
    ball([5.1, 4.5, 4.1], 0.42, ink.lilac),
    group(
      drum([7.9, 4.6, 0], 0.95, 1.5, {
        top: 1.15,
        colour: ink.green,
        hollow: { wall: 0.14, filled: 0.3, fill: ink.night },
      }),
      ball([7.6, 4.7, 1.35], 0.4, ink.coral),
      ball([8.25, 4.4, 1.35], 0.4, ink.sun),
      ball([8, 5, 1.4], 0.4, ink.blue),
    ),
    group(
      rod([-0.1, -0.5, 8.6], [-0.1, -0.5, 9.8], 0.06, ink.steel),
      prism(
        [
          [-0.1, -0.5, 9.8],
          [-0.1, -0.5, 9.1],
          [1.1, -0.5, 9.45],
        ],
        [0, 0.05, 0],
        ink.navy,
      ),
    ),
    group(drum([6.6, -0.5, 7.4], 0.6, 0.5, { top: 0.1, colour: ink.sun }), ball([6.6, -0.5, 7.95], 0.14, ink.coral)),
  ];
};

const puppetBox = () => {
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
    group(drum([2.4, 6.4, 0], 0.7, 0.8, { colour: ink.green }), drum([2.4, 6.4, 0.8], 0.7, 0.12, { colour: ink.sage })),
  ];
};

const childBench = () => {
  const saw = prism(
    [
      [3.9, 0.28, 6.3],
      [6.2, 0.28, 5.9],
      [6.2, 0.28, 6.4],
      [3.9, 0.28, 7.1],
    ]
      .map((p) => p as unknown as Vec3)
      .toReversed(),
    [0, 0.08, 0],
    ink.steel,
  );
  const birdhouse = group(
    box([4.4, 1.1, 3.7], [1.3, 1.2, 1.3], ink.birch),
    place(mesh([{ ring: circle([0, 0, 0], 0.3, 20), colour: ink.night, flat: true }]), {
      tiltX: -90,
      at: [5.05, 2.32, 4.4],
    }),
    prism(
      [
        [4.2, 2.5, 4.95],
        [5.9, 2.5, 4.95],
        [5.05, 2.5, 5.8],
      ]
        .map((p) => p as unknown as Vec3)
        .toReversed(),
      [0, -1.6, 0],
      ink.coral,
    ).kind === "mesh"
      ? prism(
          [
            [5.9, 0.9, 4.95],
            [4.2, 0.9, 4.95],
            [5.05, 0.9, 5.8],
          ],
          [0, 1.6, 0],
          ink.coral,
        )
      : ball([0, 0, 0], 1, ink.coral),
  );
  return [
    ...[
      [0.2, 0.3],
      [6.2, 0.3],
      [0.2, 2.6],
      [6.2, 2.6],
    ].map(([x, y]) => box([x ?? 0, y ?? 0, 0], [0.5, 0.5, 3.4], ink.wood)),
    box([0.4, 0.5, 0.9], [6.2, 2.4, 0.2], ink.birch),
    group(
      box([1, 1, 1.1], [1.7, 1.4, 1.1], ink.sun),
      box([3.2, 1, 1.1], [1.5, 1.4, 0.8], ink.coral),
      ball([5.4, 1.7, 1.55], 0.45, ink.blue),
    ),
    box([0, 0, 3.4], [7, 3.3, 0.3], ink.birch),
    box([0, 0, 3.7], [7, 0.26, 4.2], mixed(ink.sun, ink.cream, 0.2)),
    group(saw, box([3, 0.26, 6.4], [0.95, 0.16, 0.75], ink.coral)),
    group(rod([0.9, 0.4, 5], [0.9, 0.4, 7], 0.11, ink.wood), box([0.4, 0.26, 6.8], [1, 0.34, 0.42], ink.navy)),
    group(
      rod([1.9, 0.36, 5.6], [1.9, 0.36, 6.3], 0.17, ink.green),
      rod([1.9, 0.36, 6.3], [1.9, 0.36, 7.1], 0.06, ink.steel),
    ),
    birdhouse,
    group(
      box([-0.1, 3.3, 2.6], [1.9, 0.5, 1.2], ink.navy),
      rod([0.85, 3.8, 3.1], [0.85, 4.5, 3.1], 0.12, ink.steel),
      rod([0.85, 4.5, 2.6], [0.85, 4.5, 3.6], 0.09, ink.wood),
    ),
    group(
      rod([1.6, 1.7, 3.8], [3.1, 2.2, 3.8], 0.1, ink.wood),
      place(box([-0.22, -0.5, 0], [0.44, 1, 0.44], ink.coral), { at: [3.2, 2.22, 3.7], turn: 18 }),
    ),
    group(
      [
        [2.2, 2.8],
        [2.6, 2.6],
        [3.8, 2.9],
      ].map(([x, y]) => rod([x ?? 0, y ?? 0, 3.73], [(x ?? 0) + 0.25, (y ?? 0) + 0.1, 3.73], 0.03, ink.steel)),
    ),
    group(
      tube(
        [
          [8, 2.2, 0.1],
          [8.4, 2.6, 0.3],
          [8.2, 2.9, 0.12],
          [8.6, 3.2, 0.3],
          [8.5, 3.5, 0.1],
        ],
        0.1,
        ink.birch,
        1,
      ),
    ),
    group(
      drum([8.4, 0.8, 0], 0.8, 1.3, { colour: ink.green }),
      drum([8.4, 0.8, 1.3], 0.85, 0.14, { colour: ink.sage }),
    ),
  ];
};

const cardboardRivets = () => {
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
};

const shoeboxLoom = () => {
  const stripes = [ink.coral, ink.sun, ink.cream, ink.green, ink.blue, ink.coral, ink.lilac, ink.cream, ink.navy];
  const threads = Array.from({ length: 15 }, (_, i) =>
    rod([0.15, 0.5 + i * 0.25, 2.6], [7, 0.5 + i * 0.25, 2.6], 0.035, ink.white),
  );
  return [
    box([0, 0, 0], [7.2, 0.16, 2.5], ink.card),
    box([0, 0.16, 0], [0.16, 4.2, 2.5], ink.card),
    box([7.04, 0.16, 0], [0.16, 4.2, 2.5], ink.card),
    box([0.16, 0.16, 0], [6.88, 4.2, 0.1], ink.card),
    box([0, 4.36, 0], [7.2, 0.16, 2.5], ink.card),
    group(threads),
    group(stripes.map((colour, i) => box([0.4 + i * 0.36, 0.42, 2.58], [0.36, 3.7, 0.1], colour))),
    group(
      box([4.3, -0.2, 2.5], [0.3, 5.2, 0.7], ink.wood),
      ...[0, 1, 2, 3, 4, 5, 6].map((i) =>
        rod([4.62, 0.55 + i * 0.6, 2.75], [4.62, 0.55 + i * 0.6, 3.1], 0.05, ink.birch),
      ),
    ),
    place(group(egg([0, 0, 0], [0.3, 1.2, 0.16], ink.coral), egg([0, 0, 0.12], [0.16, 0.6, 0.1], ink.cream)), {
      at: [5.6, 2.2, 2.85],
      turn: 12,
    }),
    tube(
      [
        [3.7, 4.1, 2.7],
        [3.7, 4.9, 2.4],
        [3.4, 5.6, 0.9],
        [2.4, 6.2, 0.3],
        [1.4, 6.2, 0.5],
      ],
      0.06,
      ink.navy,
      4,
    ),
    group(
      ball([0.9, 6.1, 0.75], 0.75, ink.navy),
      tube(
        [
          [0.5, 6.7, 1.1],
          [1, 6.8, 0.8],
          [1.5, 6.5, 0.5],
        ],
        0.05,
        ink.blue,
        1,
      ),
      tube(
        [
          [0.4, 6.5, 1.4],
          [1.1, 6.6, 1.2],
          [1.6, 6.2, 0.9],
        ],
        0.05,
        ink.blue,
        1,
      ),
    ),
    ball([8.9, 2, 0.7], 0.7, ink.coral),
    ball([8.7, 3.7, 0.5], 0.5, ink.sun),
    place(box([0, 0, 0], [7.4, 4.8, 0.12], ink.card), { at: [-3, -1.4, 0.1], tiltY: 0, turn: 0 }).kind === "mesh"
      ? group(
          box([-3.6, 0.4, 0], [3, 3, 0.14], ink.coral),
          box([-3.3, 0.7, 0.14], [2.4, 0.3, 0.02], ink.cream),
          box([-3.3, 1.3, 0.14], [2.4, 0.3, 0.02], ink.sun),
          box([-3.3, 1.9, 0.14], [2.4, 0.3, 0.02], ink.navy),
          box([-3.3, 2.5, 0.14], [2.4, 0.3, 0.02], ink.cream),
        )
      : ball([0, 0, 0], 1, ink.coral),
  ];
};

const rockingSnail = () => {
  const rocker = (y: number) =>
    tube(
      [
        [-3.4, y, 1.5],
        [-1.8, y, 0.5],
        [0, y, 0.2],
        [1.8, y, 0.5],
        [3.4, y, 1.5],
      ],
      0.2,
      ink.wood,
      4,
    );
  const spiral = Array.from({ length: 22 }, (_, i): Vec3 => {
    const [a, b] = polar(-90 + i * 40, 2.1 - i * 0.092);
    return [-0.5 + a, 0.92, 3.9 + b];
  });
  const shell = place(group(drum([0, 0, -0.8], 2.35, 1.6, { colour: ink.coral })), { tiltX: -90, at: [-0.5, 0, 3.9] });
  return [
    rocker(-1.15),
    group(box([-2, -1.2, 0.62], [0.4, 2.4, 0.2], ink.birch), box([1.7, -1.2, 0.62], [0.4, 2.4, 0.2], ink.birch)),
    group(egg([0.2, 0, 1.4], [3.5, 0.85, 0.6], ink.leaf)),
    group(shell, tube(spiral, 0.16, ink.cream, 1)),
    group(
      tube(
        [
          [2.6, 0, 1.5],
          [3.3, 0, 2.2],
          [3.45, 0, 3.2],
        ],
        0.55,
        ink.leaf,
        1,
      ),
      egg([3.6, 0, 3.7], [0.78, 0.68, 0.7], ink.leaf),
      rod([3.6, 0.25, 4.2], [3.9, 0.6, 5.4], 0.1, ink.leaf),
      rod([3.6, -0.25, 4.2], [3.9, -0.6, 5.4], 0.1, ink.leaf),
      ball([3.9, 0.6, 5.5], 0.24, ink.sun),
      ball([3.9, -0.6, 5.5], 0.24, ink.sun),
      ball([4.15, 0.42, 3.95], 0.11, ink.night),
      ball([4.3, -0.1, 3.95], 0.11, ink.night),
      tube(
        [
          [4.28, 0.4, 3.5],
          [4.4, 0.15, 3.38],
          [4.42, -0.1, 3.5],
        ],
        0.05,
        ink.night,
        1,
      ),
    ),
    rocker(1.15),
    group(box([1.45, -0.7, 1.75], [1.1, 1.4, 0.26], ink.sun)),
    rod([2.9, -1.1, 3.1], [2.9, 1.1, 3.1], 0.14, ink.wood),
    place(group(box([0, 0, 0], [0.9, 0.9, 0.9], ink.blue, { left: ink.blue })), { at: [-3.4, 3.4, 0], turn: 15 }),
    place(group(box([0, 0, 0], [0.9, 0.9, 0.9], ink.coral)), { at: [-2.2, 3.7, 0], turn: -8 }),
    place(group(box([0, 0, 0], [0.9, 0.9, 0.9], ink.navy)), { at: [-2.7, 3.5, 0.9], turn: 6 }),
  ];
};

const paperKite = () => {
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
};

export const atelier: Record<string, Scene> = {
  "marble-planks": { solids: marblePlanks, focus: [3.6, 2.4, 6] },
  "puppet-box": { solids: puppetBox, focus: [3.6, 2.6, 5] },
  "child-bench": { solids: childBench, focus: [4, 1.5, 4.6] },
  "cardboard-rivets": { solids: cardboardRivets, focus: [0.6, 1.5, 5] },
  "shoebox-loom": { solids: shoeboxLoom, focus: [4.3, 2.5, 2.6] },
  "rocking-snail": { solids: rockingSnail, focus: [2.6, 0, 3.4] },
  "paper-kite": { solids: paperKite, focus: [0.3, 0.3, 8.6] },
  "toy-scales": toyScales,
  "pot-drums": potDrums,
  "winch-crane": winchCrane,
  "paddle-boat": paddleBoat,
  "weather-mast": weatherMast,
  "cabin-clamps": cabinClamps,
  "plank-dinosaur": plankDinosaur,
  "pulley-post": pulleyPost,
};
