import { add, cross, middle, sub, times, unit, type Vec3 } from "./vec.ts";

/** A plane piece of a surface, counter-clockwise seen from outside. */
export type Face = {
  ring: readonly Vec3[];
  colour: string;
  holes?: readonly (readonly Vec3[])[];
  /** Cloth, leaves: seen from both sides. */
  twoSided?: boolean;
  /** As it is, without the tone of its slant. */
  flat?: boolean;
  /** Glass and water. */
  opacity?: number;
};
/** The side of something round: two edges of as many points, closed; `inward` for the inside of a hollow. */
export type Strip = { upper: readonly Vec3[]; lower: readonly Vec3[]; colour: string; inward?: boolean };
/** A thin line on or in a solid: a spoke, a seam. */
export type Line = { line: readonly Vec3[]; width: number; colour: string };
export type Piece = Face | Strip | Line;

/** What is sorted by depth: convex, or as good as. */
export type Solid =
  | { kind: "mesh"; pieces: readonly Piece[]; hull: readonly Vec3[]; normals: readonly Vec3[] }
  | { kind: "egg"; centre: Vec3; axes: readonly [Vec3, Vec3, Vec3]; colour: string }
  | { kind: "tube"; path: readonly Vec3[]; radius: number; colour: string; capped: boolean }
  | { kind: "group"; parts: readonly Solid[]; shadow?: boolean };

export const isStrip = (piece: Piece): piece is Strip => "upper" in piece;
export const isLine = (piece: Piece): piece is Line => "line" in piece;

export const normalOf = (ring: readonly Vec3[]): Vec3 => {
  const centre = middle(ring);
  const sum = ring.reduce<Vec3>(
    (total, p, i) => {
      const next = ring[(i + 1) % ring.length] ?? p;
      return add(total, cross(sub(p, centre), sub(next, centre)));
    },
    [0, 0, 0],
  );
  return unit(sum);
};

/** A mesh from its pieces; the hull is theirs unless given. */
export function mesh(pieces: readonly Piece[], hull?: readonly Vec3[]): Solid {
  const rings = pieces.flatMap((p) => (isStrip(p) || isLine(p) ? [] : [p.ring]));
  const round = pieces.flatMap((p) => (isStrip(p) ? [...p.upper, ...p.lower] : []));
  const sides = pieces.flatMap((p) => (isStrip(p) ? sideNormals(p) : []));
  return {
    kind: "mesh",
    pieces,
    hull: hull ?? [...rings.flat(), ...round],
    normals: [...rings.map(normalOf), ...sides],
  };
}

export function quads(strip: Strip): Vec3[][] {
  const n = strip.upper.length;
  return strip.upper.map((a, i) => {
    const j = (i + 1) % n;
    const quad = [a, strip.lower[i], strip.lower[j], strip.upper[j]].filter((p): p is Vec3 => p !== undefined);
    return strip.inward ? quad.toReversed() : quad;
  });
}

const sideNormals = (strip: Strip): Vec3[] => {
  const all = quads(strip);
  const every = Math.max(1, Math.floor(all.length / 12));
  return all.filter((_, i) => i % every === 0).map(normalOf);
};

/** Moves, turns or stretches a solid by moving its points. */
export function moved(solid: Solid, by: (p: Vec3) => Vec3): Solid {
  const all = (points: readonly Vec3[]) => points.map(by);
  if (solid.kind === "group") return { ...solid, parts: solid.parts.map((part) => moved(part, by)) };
  if (solid.kind === "tube") return { ...solid, path: all(solid.path) };
  if (solid.kind === "egg") {
    const centre = by(solid.centre);
    const [a, b, c] = solid.axes.map((axis) => sub(by(add(solid.centre, axis)), centre));
    return { ...solid, centre, axes: [a, b, c] as [Vec3, Vec3, Vec3] };
  }
  const pieces = solid.pieces.map((piece): Piece => {
    if (isLine(piece)) return { ...piece, line: all(piece.line) };
    if (isStrip(piece)) return { ...piece, upper: all(piece.upper), lower: all(piece.lower) };
    return { ...piece, ring: all(piece.ring), ...(piece.holes && { holes: piece.holes.map(all) }) };
  });
  return mesh(pieces, all(solid.hull));
}

/** The points that bound a solid. */
export function boundsOf(solid: Solid): readonly Vec3[] {
  if (solid.kind === "group") return solid.parts.flatMap(boundsOf);
  if (solid.kind === "mesh") return solid.hull;
  const around = (p: Vec3, axes: readonly Vec3[]) => axes.flatMap((a) => [add(p, a), sub(p, a)]);
  if (solid.kind === "egg") return [...around(solid.centre, solid.axes), ...corners(solid)];
  const r = solid.radius * 0.9;
  return solid.path.flatMap((p) =>
    around(p, [
      [r, 0, 0],
      [0, r, 0],
      [0, 0, r],
    ]),
  );
}

function corners({ centre, axes }: { centre: Vec3; axes: readonly [Vec3, Vec3, Vec3] }): Vec3[] {
  const signs = [-0.57, 0.57];
  return signs.flatMap((i) =>
    signs.flatMap((j) =>
      signs.map((k) => add(centre, add(times(axes[0], i), add(times(axes[1], j), times(axes[2], k))))),
    ),
  );
}
