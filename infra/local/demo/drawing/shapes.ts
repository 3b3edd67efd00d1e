import { mixed } from "./colour.ts";
import { type Face, mesh, moved, type Piece, type Solid, type Strip } from "./solid.ts";
import { add, cross, length, polar, sub, times, turned, unit, type Vec3 } from "./vec.ts";

export const group = (...parts: readonly (Solid | readonly Solid[])[]): Solid => ({
  kind: "group",
  parts: parts.flat(),
});

type Placing = { at?: Vec3; turn?: number; tiltX?: number; tiltY?: number; scale?: number };
/** Scales, tilts, turns about z, then moves. */
export function place(solid: Solid, { at = [0, 0, 0], turn = 0, tiltX = 0, tiltY = 0, scale = 1 }: Placing): Solid {
  const steps = [turned("x", tiltX), turned("y", tiltY), turned("z", turn)];
  const by = (p: Vec3) =>
    add(
      at,
      steps.reduce((q, step) => step(q), times(p, scale)),
    );
  const sized = (part: Solid): Solid => {
    if (part.kind === "group") return { ...part, parts: part.parts.map(sized) };
    return part.kind === "tube" ? { ...part, radius: part.radius * scale } : part;
  };
  return moved(sized(solid), by);
}

/** A block from its lowest corner. */
export function box(
  at: Vec3,
  size: Vec3,
  colour: string,
  sides: { top?: string; left?: string; right?: string } = {},
): Solid {
  const [x, y, z] = at;
  const [X, Y, Z] = add(at, size);
  const faces: Face[] = [
    {
      ring: [
        [x, y, Z],
        [X, y, Z],
        [X, Y, Z],
        [x, Y, Z],
      ],
      colour: sides.top ?? colour,
    },
    {
      ring: [
        [X, Y, z],
        [x, Y, z],
        [x, Y, Z],
        [X, Y, Z],
      ],
      colour: sides.left ?? colour,
    },
    {
      ring: [
        [X, y, z],
        [X, Y, z],
        [X, Y, Z],
        [X, y, Z],
      ],
      colour: sides.right ?? colour,
    },
    {
      ring: [
        [x, y, z],
        [X, y, z],
        [X, y, Z],
        [x, y, Z],
      ],
      colour,
    },
    {
      ring: [
        [x, Y, z],
        [x, y, z],
        [x, y, Z],
        [x, Y, Z],
      ],
      colour,
    },
    {
      ring: [
        [x, Y, z],
        [X, Y, z],
        [X, y, z],
        [x, y, z],
      ],
      colour,
    },
  ];
  return mesh(faces);
}

/** An outline pushed along a vector; it must run counter-clockwise seen from where the vector points. */
export function prism(outline: readonly Vec3[], along: Vec3, colour: string, front: string = colour): Solid {
  const far = outline.map((p) => add(p, along));
  const sides = outline.map((p, i): Face => {
    const j = (i + 1) % outline.length;
    const [q, fp, fq] = [outline[j] ?? p, far[i] ?? p, far[j] ?? p];
    return { ring: [p, q, fq, fp], colour };
  });
  return mesh([...sides, { ring: outline.toReversed(), colour: front }, { ring: far, colour: front }]);
}

export const circle = (centre: Vec3, radius: number, sides = 40): Vec3[] =>
  Array.from({ length: sides }, (_, i) => {
    const [x, y] = polar((360 * i) / sides, radius);
    return add(centre, [x, y, 0]);
  });

type Round = { top?: number; colour: string; lid?: string; hollow?: { wall: number; filled: number; fill: string } };
/** Something round standing at `at`: drum, pot, cone. `hollow` opens it down to what fills it. */
export function drum(at: Vec3, radius: number, height: number, { top = radius, colour, lid, hollow }: Round): Solid {
  const lower = circle(at, radius);
  const upper = circle(add(at, [0, 0, height]), top);
  const side: Strip = { upper, lower, colour };
  const bottom: Face = { ring: lower.toReversed(), colour };
  if (!hollow) return mesh([side, bottom, ...(top > 0 ? [{ ring: upper, colour: lid ?? colour }] : [])]);
  const rim = circle(add(at, [0, 0, height]), top - hollow.wall);
  const level = circle(
    add(at, [0, 0, height - hollow.filled]),
    top - hollow.wall - (hollow.filled * (top - radius)) / height,
  );
  const inside: Piece[] = [
    { ring: level, colour: hollow.fill },
    { upper: rim, lower: level, colour, inward: true },
  ];
  return mesh(
    [...inside, side, bottom, { ring: upper, holes: [rim], colour: lid ?? colour }],
    [...lower, ...upper.map((p) => add(p, [0, 0, -hollow.filled]))],
  );
}

export const egg = (centre: Vec3, [x, y, z]: Vec3, colour: string): Solid => ({
  kind: "egg",
  centre,
  axes: [
    [x, 0, 0],
    [0, y, 0],
    [0, 0, z],
  ],
  colour,
});
export const ball = (centre: Vec3, radius: number, colour: string) => egg(centre, [radius, radius, radius], colour);

/** A straight rod. */
export const rod = (from: Vec3, to: Vec3, radius: number, colour: string): Solid => ({
  kind: "tube",
  path: [from, to],
  radius,
  colour,
  capped: true,
});

/** A bent tube through points, smoothed; cut into pieces so that it can pass before and behind things. */
export function tube(through: readonly Vec3[], radius: number, colour: string, pieces = through.length - 1): Solid {
  const fine = smooth(through, 10);
  const size = Math.ceil((fine.length - 1) / pieces);
  const parts = Array.from(
    { length: pieces },
    (_, i): Solid => ({
      kind: "tube",
      path: fine.slice(Math.max(0, i * size - 1), (i + 1) * size + 2),
      radius,
      colour,
      capped: pieces === 1,
    }),
  ).filter((part) => part.kind === "tube" && part.path.length > 1);
  const ends = pieces === 1 ? [] : [fine[0], fine.at(-1)].flatMap((p) => (p ? [ball(p, radius, colour)] : []));
  return group(parts, ends);
}

/** Catmull-Rom through the points. */
export function smooth(points: readonly Vec3[], steps: number): Vec3[] {
  const at = (i: number): Vec3 => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0, 0];
  const curve = points.slice(0, -1).flatMap((_, i) =>
    Array.from({ length: steps }, (_, s): Vec3 => {
      const t = s / steps;
      const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const blend = (k: 0 | 1 | 2) =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t ** 2 +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3);
      return [blend(0), blend(1), blend(2)];
    }),
  );
  return [...curve, at(points.length - 1)];
}

/** A flat piece of cloth, paper or glass, seen from both sides. */
export const sheet = (ring: readonly Vec3[], colour: string, flat = false, opacity = 1): Solid =>
  mesh([{ ring, colour, twoSided: true, flat, opacity }]);

/** A surface hung between two edges, as narrow strips. */
export function drape(upper: readonly Vec3[], lower: readonly Vec3[], colour: string | readonly string[]): Solid {
  const strips = upper.slice(0, -1).map((a, i) => {
    const ring = [a, upper[i + 1], lower[i + 1], lower[i]].filter((p): p is Vec3 => p !== undefined);
    return sheet(ring, typeof colour === "string" ? colour : (colour[i % colour.length] ?? "#ffffff"));
  });
  return group(strips);
}

/** A leaf in two halves along its rib. */
export function leaf(from: Vec3, to: Vec3, width: number, colour: string, sideways: Vec3 = [1, -1, 0]): Solid {
  const along = sub(to, from);
  const side = times(unit(cross(cross(along, sideways), along)), width / 2);
  const lift = times([0, 0, 1], length(along) * 0.06);
  const edge = (sign: number) =>
    [0.15, 0.4, 0.65, 0.85].map((t) =>
      add(
        add(from, times(along, t)),
        add(times(side, sign * Math.sin(Math.PI * t ** 0.8)), t < 0.9 ? lift : [0, 0, 0]),
      ),
    );
  const half = (sign: number, tone: string): Face => ({
    ring: [from, ...edge(sign), to],
    colour: tone,
    twoSided: true,
    flat: true,
  });
  return mesh([half(-1, leafLight(colour)), half(1, colour)]);
}
const leafLight = (colour: string) => mixed(colour, "#f3f0b0", 0.28);
