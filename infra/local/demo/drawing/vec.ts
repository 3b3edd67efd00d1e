/** Points and directions in the drawing's space: x to the lower right, y to the lower left, z up. */
export type Vec3 = readonly [number, number, number];
export type Vec2 = readonly [number, number];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const unit = (a: Vec3): Vec3 => times(a, 1 / (length(a) || 1));
export const middle = (points: readonly Vec3[]): Vec3 =>
  times(
    points.reduce((sum, p) => add(sum, p), [0, 0, 0]),
    1 / points.length,
  );

const radians = (degrees: number) => (degrees * Math.PI) / 180;
export const polar = (degrees: number, radius: number): Vec2 => [
  radius * Math.cos(radians(degrees)),
  radius * Math.sin(radians(degrees)),
];

/** A rotation by degrees about the x, y or z axis. */
export function turned(axis: "x" | "y" | "z", degrees: number): (p: Vec3) => Vec3 {
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  if (axis === "x") return ([x, y, z]) => [x, y * c - z * s, y * s + z * c];
  if (axis === "y") return ([x, y, z]) => [x * c + z * s, y, z * c - x * s];
  return ([x, y, z]) => [x * c - y * s, x * s + y * c, z];
}

/** Towards the viewer, in isometric projection. */
export const toViewer = unit([1, 1, 1]);
export const onScreen = ([x, y, z]: Vec3): Vec2 => [(x - y) * 0.866_025, (x + y) * 0.5 - z];
/** Lengths across the line of sight grow by this much on screen. */
export const screenScale = Math.sqrt(1.5);

/** Convex hull, counter-clockwise (monotone chain). */
export function hullOf(points: readonly Vec2[]): Vec2[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (from: Vec2[]) => {
    const chain: Vec2[] = [];
    for (const p of from) {
      while (chain.length > 1 && turnOf(chain[chain.length - 2], chain[chain.length - 1], p) <= 0) chain.pop();
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

const turnOf = (a: Vec2 | undefined, b: Vec2 | undefined, c: Vec2) =>
  a && b ? (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) : 1;
