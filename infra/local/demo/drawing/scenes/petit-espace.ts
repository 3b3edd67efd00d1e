import { ink, mixed } from "../colour.ts";
import type { Scene } from "../scene.ts";
import { ball, box, circle, drape, drum, egg, group, place, prism, rod, sheet, tube } from "../shapes.ts";
import type { Solid } from "../solid.ts";
import { bookRow, boot, cat, lyingBook, mug, sprout } from "../things.ts";
import { polar, type Vec3 } from "../vec.ts";
import { bathDeck } from "./petit-espace/bath-deck.ts";
import { coatUmbrella } from "./petit-espace/coat-umbrella.ts";
import { fridgeRack } from "./petit-espace/fridge-rack.ts";
import { hammockShelves } from "./petit-espace/hammock-shelves.ts";
import { mirrorBoard } from "./petit-espace/mirror-board.ts";
import { quiltPouf } from "./petit-espace/quilt-pouf.ts";
import { screenShelf } from "./petit-espace/screen-shelf.ts";
import { sinkBridge } from "./petit-espace/sink-bridge.ts";

/** A box open to the left, with a shelf of books on each floor. */
function shelfStep(x: number, height: number, floors: number, seed: number): Solid[] {
  const [w, d, t] = [2.3, 2.4, 0.16];
  const floor = (height - t) / floors;
  return [
    box([x, 0, 0], [w, t, height], ink.walnut),
    box([x, t, 0], [t, d - t, height], ink.wood),
    box([x + w - t, t, 0], [t, d - t, height], ink.wood),
    ...Array.from({ length: floors + 1 }, (_, i) =>
      box([x + t, t, i * floor], [w - 2 * t, d - t, t], i === floors ? ink.wood : ink.birch),
    ),
    ...Array.from({ length: floors }, (_, i) =>
      group(
        bookRow([x + t + 0.02, t + 0.5, i * floor + t], w - 2 * t - (i % 2 ? 0.5 : 0.05), floor * 0.82, 1.5, seed + i),
      ),
    ),
    box([x + 0.1, 0.1, height], [w - 0.2, d - 0.2, 0.1], ink.coral),
  ];
}

const catStair = () => [
  ...[4, 3, 2, 1].flatMap((floors, i) => group(shelfStep(i * 2.3, floors * 1.75 + 0.16, floors, 11 + i * 7))),
  place(cat(ink.ginger), { at: [1.15, 1.25, 7.27], scale: 1.12, turn: -20 }),
  group(
    ball([8.1, 1.2, 2.36], 0.36, ink.blue),
    tube(
      [
        [8.4, 1.3, 2.12],
        [8.9, 1.6, 2.04],
        [9.22, 1.7, 1.9],
        [9.3, 1.8, 0.9],
        [9.7, 2.3, 0.06],
        [10.4, 2.0, 0.06],
        [10.7, 2.9, 0.06],
      ],
      0.04,
      ink.blue,
      5,
    ),
  ),
  place(
    group(
      egg([0, 0, 0.25], [0.3, 0.48, 0.26], ink.steel),
      ball([0.14, 0.4, 0.42], 0.13, ink.rose),
      ball([-0.14, 0.4, 0.42], 0.13, ink.rose),
      tube(
        [
          [0, -0.4, 0.12],
          [0.3, -0.8, 0.06],
          [0, -1.2, 0.05],
        ],
        0.04,
        ink.rose,
        1,
      ),
    ),
    { at: [3.6, 4.2, 0], turn: 70 },
  ),
];

const pageLamp = () => {
  const glow = sheet(circle([1.1, 0, 0.56], 1.75, 40), ink.sun, true, 0.28);
  const page = (side: number): Solid => {
    const xs = [0, 0.5, 1.1, 1.8, 2.5];
    const lift = [0.22, 0.46, 0.5, 0.42, 0.3];
    const edge = (y: number): Vec3[] => xs.map((x, i) => [side * x, y, lift[i] ?? 0]);
    return drape(edge(-1.7), edge(1.7), ink.cream);
  };
  const lines = Array.from({ length: 7 }, (_, i) =>
    sheet(
      [
        [0.5, -1.2 + i * 0.4, 0.53],
        [2.2 - (i % 3) * 0.3, -1.2 + i * 0.4, 0.43],
        [2.2 - (i % 3) * 0.3, -1.1 + i * 0.4, 0.43],
        [0.5, -1.1 + i * 0.4, 0.53],
      ],
      i === 3 ? ink.sun : mixed(ink.cream, ink.navy, 0.3),
      true,
    ),
  );
  const book = group(
    box([-2.7, -1.85, 0], [5.4, 3.7, 0.14], ink.coral),
    group(box([-2.5, -1.7, 0.14], [5, 3.4, 0.15], ink.cream), page(-1), page(1), ...lines, glow),
  );
  const arm = [
    rod([-3.9, -1.9, 0.6], [-3.9, -1.9, 4.9], 0.14, ink.wood),
    rod([-3.9, -1.9, 4.9], [0.7, -0.35, 6.5], 0.14, ink.wood),
  ];
  const shade = place(
    group(
      drum([0, 0, 0], 1.25, 1.3, { top: 0.45, colour: ink.sun }),
      drum([0, 0, 1.3], 0.3, 0.35, { colour: ink.navy }),
    ),
    { at: [1.2, -0.2, 4.6], tiltY: -12 },
  );
  return [
    drum([-3.9, -1.9, 0], 1.15, 0.34, { colour: ink.navy }),
    drum([-3.9, -1.9, 0.34], 0.3, 0.5, { colour: ink.navy }),
    ...arm,
    ball([-3.9, -1.9, 4.9], 0.3, ink.navy),
    rod([0.7, -0.35, 6.5], [1.0, -0.25, 6.1], 0.12, ink.navy),
    ball([0.7, -0.35, 6.5], 0.24, ink.navy),
    shade,
    ball([1.4, -0.2, 4.55], 0.5, ink.white),
    book,
    mug([3.9, 0.6, 0], ink.blue, 0.6),
    place(lyingBook([0, 0, 0], [2.2, 1.6, 0.4], ink.green), { at: [-2.6, 2.7, 0], turn: 12 }),
    place(
      group(
        tube(circle([0, 0, 0.2], 0.42, 10).concat([[0.42, 0, 0.2]]), 0.06, ink.night, 1),
        tube(circle([1.05, 0, 0.2], 0.42, 10).concat([[1.47, 0, 0.2]]), 0.06, ink.night, 1),
        rod([0.4, 0, 0.2], [0.64, 0, 0.2], 0.06, ink.night),
      ),
      { at: [-2.1, 3.4, 0.3], turn: 12 },
    ),
  ];
};

const doorDesk = () => {
  const hole = mixed(ink.green, ink.night, 0.45);
  const door = group(
    box([0, -0.1, 0], [5, 0.3, 3.7], ink.green),
    box([0, -0.1, 3.7], [0.55, 0.3, 3.9], ink.green),
    box([4.45, -0.1, 3.7], [0.55, 0.3, 3.9], ink.green),
    box([0, -0.1, 7.6], [5, 0.3, 2.65], ink.green),
    box([0.55, -0.1, 3.7], [3.9, 0.06, 3.9], hole),
    box([0.55, -0.04, 5.6], [3.9, 0.24, 0.1], ink.wood),
    group(bookRow([0.8, -0.04, 5.7], 1.6, 1.3, 0.22, 5)),
    group(bookRow([3.1, -0.04, 5.7], 0.9, 1.1, 0.22, 9)),
  );
  const laptop = group(
    box([1.5, 1.3, 3.86], [1.9, 1.4, 0.1], ink.steel),
    sheet(
      [
        [1.65, 1.95, 3.97],
        [3.25, 1.95, 3.97],
        [3.25, 2.55, 3.97],
        [1.65, 2.55, 3.97],
      ],
      ink.tar,
      true,
    ),
    prism(
      [
        [3.4, 1.3, 3.96],
        [1.5, 1.3, 3.96],
        [1.5, 0.9, 5.1],
        [3.4, 0.9, 5.1],
      ],
      [0, 0.1, 0.03],
      ink.steel,
      ink.navy,
    ),
  );
  const leg = (a: number) => {
    const [x, y] = polar(a, 0.9);
    return rod([2.4 + x, 5.2 + y, 0], [2.4 + x * 0.6, 5.2 + y * 0.6, 2.1], 0.12, ink.wood);
  };
  const slipper = (x: number, y: number, turn: number) =>
    place(group(egg([0, 0.15, 0.16], [0.24, 0.6, 0.16], ink.rose), egg([0, -0.2, 0.26], [0.22, 0.3, 0.18], ink.rose)), {
      at: [x, y, 0],
      turn,
    });
  return [
    group(
      box([-0.3, -0.25, 0], [0.28, 0.4, 10.3], ink.birch),
      box([5.02, -0.25, 0], [0.28, 0.4, 10.3], ink.birch),
      box([-0.3, -0.25, 10.3], [5.6, 0.4, 0.3], ink.birch),
    ),
    door,
    box([0.55, 0.24, 3.62], [3.9, 3.4, 0.2], ink.wood),
    rod([0.7, 0.34, 6.9], [0.7, 3.4, 3.9], 0.05, ink.navy),
    rod([4.3, 0.34, 6.9], [4.3, 3.4, 3.9], 0.05, ink.navy),
    laptop,
    mug([3.8, 2.9, 3.86], ink.sun, 0.24),
    ball([4.72, 0.42, 3.2], 0.2, ink.sun),
    group([45, 135, 225, 315].map(leg), drum([2.4, 5.2, 2.1], 0.95, 0.24, { colour: ink.coral })),
    group(slipper(5.6, 1.7, 0), slipper(6.2, 2, 24)),
  ];
};

const ceilingDryer = () => {
  const cloth = (x: number, y: number, w: number, drop: number, colours: readonly string[]) => {
    const wave = [0, 0.12, -0.06, 0.14, 0, 0.1];
    const edge = (z: number, k: number): Vec3[] => wave.map((off, i) => [x + off * k, y + (w * i) / 5, z]);
    return drape(edge(7, 0), edge(7 - drop, 2), colours);
  };
  const sock = (x: number, y: number, colour: string, z = 7) =>
    prism(
      [
        [x, y, z],
        [x, y, z - 1.3],
        [x, y + 0.9, z - 1.3],
        [x, y + 0.95, z - 0.95],
        [x, y + 0.42, z - 0.8],
        [x, y + 0.42, z],
      ],
      [0.14, 0, 0],
      colour,
    );
  const bars = [0, 1.5, 3, 4.5];
  return [
    group(box([0.4, -0.5, 9.4], [0.5, 7.4, 0.3], ink.birch), box([3.6, -0.5, 9.4], [0.5, 7.4, 0.3], ink.birch)),
    ...[0.65, 3.85].flatMap((x) =>
      [0.2, 6.2].flatMap((y) => [
        rod([x, y, 7.1], [x, y, 8.9], 0.05, ink.navy),
        drum([x, y, 8.85], 0.26, 0.5, { colour: ink.coral }),
      ]),
    ),
    box([-0.4, 0, 6.95], [5.4, 0.26, 0.26], ink.wood),
    box([-0.4, 6.1, 6.95], [5.4, 0.26, 0.26], ink.wood),
    ...bars.map((x) => rod([x, 0.2, 7.1], [x, 6.2, 7.1], 0.11, ink.birch)),
    cloth(0, 0.8, 3.4, 3.3, [ink.blue, ink.blue]),
    sock(1.5, 1, ink.sun),
    sock(1.5, 2.2, ink.sun),
    cloth(1.5, 3.9, 1.6, 2.4, [ink.coral, ink.cream]),
    group(cloth(3, 1.3, 1.9, 2.6, [ink.green]), cloth(3, 4.1, 1.7, 2, [ink.rose, ink.rose])),
    sock(4.5, 0.9, ink.coral),
    sock(4.5, 2.3, ink.navy),
    sock(4.5, 3.7, ink.lilac),
    sock(4.5, 5, ink.green, 7),
    place(cat(ink.tar, ink.white), { at: [3.6, 4.6, 0], turn: -40, scale: 1 }),
  ];
};

const stool = (at: Vec3, colour: string): Solid =>
  group(
    box(at, [0.22, 2.4, 2.5], ink.birch),
    box([at[0] + 2.18, at[1], at[2]], [0.22, 2.4, 2.5], ink.birch),
    box([at[0] - 0.1, at[1] - 0.1, at[2] + 2.5], [2.6, 2.6, 0.26], colour),
    box([at[0] + 0.22, at[1] + 0.15, at[2] + 0.3], [1.96, 0.2, 0.5], ink.wood),
  );
const stoolTotem = () => {
  const level = 2.76;
  const colours = [ink.navy, ink.coral, ink.sun];
  return [
    ...colours.flatMap((colour, i) => [
      stool([0, 0, i * level], colour),
      group(bookRow([0.3, 0.6, i * level + 0.02], 1.7 - (i === 1 ? 0.5 : 0), 1.9, 1.5, 40 + i * 3)),
    ]),
    stool([4.4, 1.4, 0], ink.green),
    mug([5.9, 2.4, 2.76], ink.rose, 0.3),
    group(
      drum([0.95, 1.1, 3 * level], 0.45, 0.7, { top: 0.6, colour: ink.clay }),
      sprout([0.95, 1.1, 3 * level + 0.65], 1.7, 7, ink.green, 4),
    ),
    group(
      [0, 1, 2].map((i) =>
        lyingBook(
          [4.75 + i * 0.06, 1.7, 0.02 + i * 0.34],
          [1.5 - i * 0.1, 1.7, 0.34],
          [ink.coral, ink.blue, ink.cream][i] ?? ink.coral,
        ),
      ),
    ),
  ];
};

const wallTable = () => {
  const half = (r: number, z: number): Vec3[] =>
    Array.from({ length: 21 }, (_, i) => [
      4 + r * Math.cos((i * Math.PI) / 20),
      0.2 + r * Math.sin((i * Math.PI) / 20),
      z,
    ]);
  const painting = (y: number, points: readonly (readonly [number, number])[], colour: string) =>
    sheet(
      points.map(([x, z]): Vec3 => [x, y, z]),
      colour,
      true,
    );
  const sun = Array.from({ length: 24 }, (_, i) => {
    const [x, z] = polar(i * 15, 0.42);
    return [5.3 + x, 7.4 + z] as const;
  });
  const frame = group(
    box([1.3, 0.2, 4.75], [5.4, 0.06, 3.7], ink.wood),
    painting(
      0.27,
      [
        [1.5, 4.95],
        [6.5, 4.95],
        [6.5, 8.25],
        [1.5, 8.25],
      ],
      ink.blue,
    ),
    painting(0.28, sun, ink.sun),
    painting(
      0.29,
      [
        [1.5, 4.95],
        [6.5, 4.95],
        [6.5, 6.5],
        [5.4, 5.9],
        [4.1, 6.9],
        [2.9, 6.0],
        [1.5, 6.6],
      ],
      ink.sage,
    ),
    painting(
      0.3,
      [
        [1.5, 4.95],
        [6.5, 4.95],
        [6.5, 5.4],
        [4.8, 5.9],
        [3.1, 5.3],
        [1.5, 5.8],
      ],
      ink.leaf,
    ),
    box([1.3, 0.31, 4.75], [5.4, 0.1, 0.2], ink.birch),
    box([1.3, 0.31, 8.25], [5.4, 0.1, 0.2], ink.birch),
    box([1.3, 0.31, 4.95], [0.2, 0.1, 3.3], ink.birch),
    box([6.5, 0.31, 4.95], [0.2, 0.1, 3.3], ink.birch),
  );
  const bowl = drum([4.2, 1.4, 3.54], 0.5, 0.42, {
    top: 0.95,
    colour: ink.navy,
    hollow: { wall: 0.08, filled: 0.14, fill: ink.night },
  });
  return [
    box([-0.2, -0.2, 0], [8.4, 0.4, 9.4], mixed(ink.rose, ink.cream, 0.35)),
    frame,
    prism(half(2.9, 3.3), [0, 0, 0.24], ink.wood),
    rod([4, 2.75, 0], [4, 2.4, 3.3], 0.13, ink.navy),
    group(
      bowl,
      ball([3.95, 1.35, 4.1], 0.38, ink.ginger),
      ball([4.5, 1.3, 4.1], 0.38, ink.coral),
      ball([4.25, 1.7, 4.15], 0.38, ink.sun),
    ),
    drum([5.8, 1.2, 3.54], 0.55, 0.07, { colour: ink.white }),
    drum([2.6, 1.5, 3.54], 0.55, 0.07, { colour: ink.white }),
    mug([3.3, 2.3, 3.54], ink.coral, 0.22),
    group(
      [40, 130, 220, 310].map((a) => {
        const [x, y] = polar(a, 0.75);
        return rod([7 + x * 1.1, 3.4 + y * 1.1, 0], [7 + x * 0.8, 3.4 + y * 0.8, 2], 0.12, ink.birch);
      }),
      drum([7, 3.4, 2], 0.85, 0.22, { colour: ink.green }),
    ),
  ];
};

const shoeBench = () => {
  const slat = (i: number) => box([0, i * 0.62, 3.1], [7, 0.5, 0.28], ink.wood);
  const drop = (x: number, y: number, r: number) => sheet(circle([x, y, 0.3], r, 20), ink.blue, true);
  return [
    ...[
      [0.2, 0.1],
      [6.4, 0.1],
      [0.2, 2.3],
      [6.4, 2.3],
    ].map(([x, y]) => box([x ?? 0, y ?? 0, 0], [0.4, 0.4, 3.1], ink.walnut)),
    group(Array.from({ length: 5 }, (_, i) => slat(i))),
    box([0.8, 0.3, 0.05], [5.4, 2.4, 0.24], ink.navy, { top: mixed(ink.navy, ink.blue, 0.25) }),
    group(drop(3.9, 2, 0.34), drop(4.6, 1.3, 0.2), drop(2, 2.3, 0.2)),
    boot([1.5, 1.1, 0.3], 1.15, ink.green),
    boot([2.5, 1.15, 0.3], 1.15, ink.green),
    boot([5, 1.3, 0.3], 0.72, ink.sun),
    boot([5.7, 1.5, 0.3], 0.72, ink.sun),
    group(box([0.5, 0.45, 3.38], [2.4, 2.1, 0.34], ink.coral)),
    group(
      egg([5, 1.3, 3.78], [0.62, 0.85, 0.42], ink.sun),
      ball([5, 1.95, 4.42], 0.42, ink.sun),
      egg([5, 2.38, 4.34], [0.22, 0.18, 0.1], ink.coral),
      ball([5.2, 2.26, 4.54], 0.06, ink.night),
      ball([4.8, 2.26, 4.54], 0.06, ink.night),
    ),
    group(drum([7.7, 1.2, 0], 0.5, 2.9, { colour: ink.steel, hollow: { wall: 0.08, filled: 0.3, fill: ink.night } })),
    group(
      drum([7.7, 1.2, 2.66], 0.2, 2.5, { top: 0.4, colour: ink.coral }),
      tube(
        [
          [7.7, 1.2, 5.2],
          [7.7, 1.2, 6.1],
          [7.7, 1.55, 6.5],
          [7.7, 1.9, 6.1],
        ],
        0.1,
        ink.wood,
        1,
      ),
    ),
  ];
};

export const petitEspace: Record<string, Scene> = {
  "cat-stair": { solids: catStair, focus: [1.5, 1.5, 6.5], size: 1.07 },
  "page-lamp": { solids: pageLamp, focus: [0, 0, 1] },
  "door-desk": { solids: doorDesk, focus: [2.5, 2, 4.4] },
  "ceiling-dryer": { solids: ceilingDryer, focus: [3, 4, 6] },
  "stool-totem": { solids: stoolTotem, focus: [1, 2, 6] },
  "wall-table": { solids: wallTable, focus: [4, 1.5, 4] },
  "shoe-bench": { solids: shoeBench, focus: [4, 2, 2] },
  "bath-deck": bathDeck,
  "mirror-board": mirrorBoard,
  "hammock-shelves": hammockShelves,
  "quilt-pouf": quiltPouf,
  "fridge-rack": fridgeRack,
  "sink-bridge": sinkBridge,
  "coat-umbrella": coatUmbrella,
  "screen-shelf": screenShelf,
};
