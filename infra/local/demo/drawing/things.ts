import { ink } from "./colour.ts";
import { ball, box, circle, drum, egg, group, leaf, place, prism, rod, sheet, tube } from "./shapes.ts";
import { mesh, type Piece, type Solid } from "./solid.ts";
import { add, polar, type Vec3 } from "./vec.ts";

/** Repeatable chance: the same drawing each time. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807 + 11) % 2_147_483_647;
    return (state % 10_000) / 10_000;
  };
}

const covers = [ink.coral, ink.navy, ink.sun, ink.green, ink.cream, ink.blue, ink.rose, ink.lilac];

/** A row of spines from `at` along x, `width` long, backs to y. */
export function bookRow(at: Vec3, width: number, tallest: number, depth: number, seed: number): Solid[] {
  const next = chance(seed);
  const books: Solid[] = [];
  for (let x = 0; x < width - 0.22; ) {
    const thick = Math.min(0.2 + next() * 0.22, width - x);
    const tall = tallest * (0.7 + next() * 0.3);
    const colour = covers[Math.floor(next() * covers.length)] ?? ink.coral;
    books.push(spine(add(at, [x, 0, 0]), [thick, depth, tall], colour));
    x += thick + 0.015;
  }
  return books;
}

function spine([x, y, z]: Vec3, [w, d, h]: Vec3, colour: string): Solid {
  const band = (from: number): Piece => ({
    ring: [
      [x + w, y + d, z + from],
      [x, y + d, z + from],
      [x, y + d, z + from + h * 0.07],
      [x + w, y + d, z + from + h * 0.07],
    ],
    colour: colour === ink.cream ? ink.coral : ink.cream,
  });
  const block = box([x, y, z], [w, d, h], colour, { top: ink.cream });
  return block.kind === "mesh" ? mesh([...block.pieces, band(h * 0.16), band(h * 0.76)], block.hull) : block;
}

/** A book lying down. */
export const lyingBook = (at: Vec3, [w, d, h]: Vec3, colour: string): Solid =>
  group(
    box(at, [w, d, h * 0.18], colour),
    box(add(at, [0.04, 0.04, h * 0.18]), [w - 0.1, d - 0.1, h * 0.64], ink.cream),
    box(add(at, [0, 0, h * 0.82]), [w, d, h * 0.18], colour),
  );

/** A cat sitting, 3 high, looking along y. */
export function cat(colour: string, chest: string = ink.cream): Solid {
  const ear = (side: number) => {
    const tip: Vec3 = [side * 0.56, 0.22, 3.28];
    const base: Vec3[] = [
      [side * 0.2, 0.42, 2.86],
      [side * 0.72, 0.32, 2.62],
      [side * 0.45, 0.0, 2.78],
    ];
    const faces = base.map((p, i) => ({ ring: [p, base[(i + 1) % 3] ?? p, tip], colour, twoSided: true }));
    const inner: Piece = {
      ring: [
        [side * 0.3, 0.44, 2.86],
        [side * 0.62, 0.37, 2.72],
        [side * 0.53, 0.3, 3.12],
      ],
      colour: ink.rose,
      twoSided: true,
      flat: true,
    };
    return mesh([...faces, inner]);
  };
  const eye = (side: number) =>
    group(
      egg([side * 0.29, 0.98, 2.46], [0.13, 0.07, 0.15], ink.night),
      ball([side * 0.25, 1.07, 2.53], 0.045, ink.white),
    );
  return group(
    tube(
      [
        [0.1, -0.75, 0.25],
        [0.9, -0.8, 0.2],
        [1.3, 0, 0.16],
        [1.05, 0.75, 0.16],
      ],
      0.15,
      colour,
      3,
    ),
    egg([0, -0.25, 0.85], [0.9, 0.9, 0.85], colour),
    egg([0, 0.05, 1.35], [0.66, 0.62, 0.95], colour),
    egg([0, 0.42, 1.2], [0.42, 0.36, 0.66], chest),
    egg([0.3, 0.72, 0.2], [0.24, 0.34, 0.2], chest),
    egg([-0.3, 0.72, 0.2], [0.24, 0.34, 0.2], chest),
    egg([0, 0.36, 2.36], [0.8, 0.68, 0.64], colour),
    egg([0, 0.86, 2.18], [0.34, 0.24, 0.22], chest),
    egg([0, 1.08, 2.28], [0.1, 0.06, 0.07], ink.coral),
    ear(1),
    ear(-1),
    eye(1),
    eye(-1),
  );
}

/** A small bird looking along y, feet on the ground. */
export function bird(colour: string, belly: string = ink.cream): Solid {
  const beak = mesh([
    {
      ring: [
        [-0.12, 0.98, 1.2],
        [0.12, 0.98, 1.2],
        [0, 1.34, 1.14],
      ],
      colour: ink.sun,
      twoSided: true,
    },
    {
      ring: [
        [0.12, 0.98, 1.2],
        [0, 0.98, 1.04],
        [0, 1.34, 1.14],
      ],
      colour: ink.sun,
      twoSided: true,
    },
    {
      ring: [
        [-0.12, 0.98, 1.2],
        [0, 0.98, 1.04],
        [0, 1.34, 1.14],
      ],
      colour: ink.sun,
      twoSided: true,
    },
  ]);
  return group(
    rod([0.14, 0.1, 0], [0.14, 0.1, 0.4], 0.04, ink.walnut),
    rod([-0.14, 0.1, 0], [-0.14, 0.1, 0.4], 0.04, ink.walnut),
    sheet(
      [
        [-0.16, -0.5, 0.7],
        [0.16, -0.5, 0.7],
        [0.24, -1.25, 0.95],
        [-0.24, -1.25, 0.95],
      ],
      colour,
    ),
    egg([0, 0, 0.72], [0.46, 0.66, 0.46], colour),
    egg([0, 0.26, 0.64], [0.32, 0.38, 0.32], belly),
    egg([0, 0.58, 1.16], [0.36, 0.38, 0.36], colour),
    egg([0.42, -0.12, 0.76], [0.1, 0.44, 0.26], colour),
    egg([-0.42, -0.12, 0.76], [0.1, 0.44, 0.26], colour),
    ball([0.25, 0.82, 1.26], 0.07, ink.night),
    ball([-0.25, 0.82, 1.26], 0.07, ink.night),
    beak,
  );
}

type WheelStyle = { tyre?: string; rim?: string; spokes?: number; width?: number };
/** A wheel about its centre, its axle along y. */
export function wheel(
  at: Vec3,
  radius: number,
  { tyre = ink.tar, rim = ink.steel, spokes = 12, width = 0.3 }: WheelStyle = {},
): Solid {
  const half = width / 2;
  const ring = (r: number, z: number) => circle([0, 0, z], r, 44);
  const annulus = (outer: number, inner: number, z: number, colour: string): Piece => {
    const [big, small] = [ring(outer, z), ring(inner, z)];
    return z > 0 ? { ring: big, holes: [small], colour } : { ring: big.toReversed(), holes: [small], colour };
  };
  const spoke = (i: number): Piece => {
    const [x, y] = polar((360 * i) / spokes + 8, radius * 0.86);
    return {
      line: [
        [0, 0, 0],
        [x, y, 0],
      ],
      width: radius * 0.028,
      colour: ink.steel,
    };
  };
  const tread: Piece = { upper: ring(radius, half), lower: ring(radius, -half), colour: tyre };
  const inside: Piece = {
    upper: ring(radius * 0.8, half),
    lower: ring(radius * 0.8, -half),
    colour: rim,
    inward: true,
  };
  const rims = [half, -half].flatMap((z) => [
    annulus(radius * 0.87, radius * 0.8, z, rim),
    annulus(radius, radius * 0.86, z, tyre),
  ]);
  const disc = mesh([inside, ...Array.from({ length: spokes }, (_, i) => spoke(i)), tread, ...rims]);
  const hub = drum([0, 0, -half * 1.3], radius * 0.1, half * 2.6, { colour: ink.steel });
  return place(group(disc, hub), { tiltX: -90, at });
}

export const mug = (at: Vec3, colour: string, size = 0.4): Solid =>
  group(
    drum(at, size, size * 1.9, { colour, hollow: { wall: size * 0.16, filled: size * 0.35, fill: ink.walnut } }),
    tube(
      [
        [size, 0, size * 1.5],
        [size * 1.75, 0, size * 1.4],
        [size * 1.7, 0, size * 0.6],
        [size, 0, size * 0.45],
      ].map((p) => add(at, p as unknown as Vec3)),
      size * 0.16,
      colour,
      1,
    ),
  );

/** Leaves fanned out from a point. */
export function sprout(at: Vec3, height: number, leaves: number, colour: string, seed = 1): Solid {
  const next = chance(seed * 97);
  return group(
    Array.from({ length: leaves }, (_, i) => {
      const angle = (360 * i) / leaves + next() * 40;
      const [x, y] = polar(angle, height * (0.34 + next() * 0.3));
      const [sx, sy] = polar(angle + 90, 1);
      return leaf(at, add(at, [x, y, height * (0.75 + next() * 0.4)]), height * 0.42, i % 2 ? colour : ink.leaf, [
        sx,
        sy,
        0,
      ]);
    }),
  );
}

export const pot = (at: Vec3, radius: number, height: number, colour: string = ink.clay): Solid =>
  group(
    drum(at, radius * 0.74, height * 0.78, { top: radius * 0.92, colour }),
    drum(add(at, [0, 0, height * 0.78]), radius, height * 0.22, {
      colour,
      hollow: { wall: radius * 0.14, filled: height * 0.1, fill: ink.soil },
    }),
  );

/** A boot standing at `at`, toe along y. */
export const boot = (at: Vec3, size: number, colour: string): Solid =>
  place(
    group(
      drum([0, 0, 0.35], 0.36, 1.35, { top: 0.42, colour, hollow: { wall: 0.07, filled: 0.25, fill: ink.night } }),
      egg([0, 0.4, 0.3], [0.34, 0.62, 0.3], colour),
      egg([0, 0.02, 0.3], [0.36, 0.4, 0.3], colour),
      prism(
        [
          [-0.34, -0.36, 0],
          [0.34, -0.36, 0],
          [0.34, 0.98, 0],
          [-0.34, 0.98, 0],
        ],
        [0, 0, 0.14],
        ink.night,
      ),
    ),
    { at, scale: size },
  );
