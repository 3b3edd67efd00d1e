import { boundsOf, type Solid } from "./solid.ts";
import { cross, dot, hullOf, length, middle, onScreen, sub, toViewer, unit, type Vec2, type Vec3 } from "./vec.ts";

/** How far two solids may sink into each other and still count as apart. */
const tolerance = 0.02;

/** Painter's order, back to front: one solid is behind another when a plane between them says so. */
export function backToFront(solids: readonly Solid[]): Solid[] {
  const boxes = solids.map(measured);
  const behind = boxes.map((): Set<number> => new Set());
  for (const [i, a] of boxes.entries())
    for (const [j, b] of boxes.entries()) {
      if (j <= i || !overlapOnScreen(a, b)) continue;
      const side = sideOf(a, b);
      if (side > 0) behind[j]?.add(i);
      if (side < 0) behind[i]?.add(j);
    }
  return sorted(boxes, behind).map((box) => box.solid);
}

type Measured = ReturnType<typeof measured>;

function measured(solid: Solid) {
  const points = boundsOf(solid);
  const outline = hullOf(points.map(onScreen));
  const centre = middle(points);
  return {
    solid,
    points,
    outline,
    centre,
    depth: dot(centre, toViewer),
    left: Math.min(...outline.map((p) => p[0])),
    right: Math.max(...outline.map((p) => p[0])),
    top: Math.min(...outline.map((p) => p[1])),
    bottom: Math.max(...outline.map((p) => p[1])),
    normals: normalsOf(solid),
    edges: edgesOf(solid),
  };
}

const axes: Vec3[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

function normalsOf(solid: Solid): readonly Vec3[] {
  if (solid.kind === "mesh") return solid.normals;
  if (solid.kind === "egg") return solid.axes.map(unit);
  return [];
}

function edgesOf(solid: Solid): Vec3[] {
  if (solid.kind === "tube") return [unit(sub(solid.path.at(-1) ?? [0, 0, 0], solid.path[0] ?? [0, 0, 1]))];
  return normalsOf(solid).slice(0, 6).map(unit);
}

/** 1 when b is in front of a, -1 when behind: by the first plane found between them, else by depth. */
function sideOf(a: Measured, b: Measured): number {
  for (const directions of [axes, a.normals, b.normals, crossed(a, b)])
    for (const direction of directions) {
      const facing = dot(direction, toViewer);
      if (Math.abs(facing) < 1e-6) continue;
      const [fromA, toA] = extent(a.points, direction);
      const [fromB, toB] = extent(b.points, direction);
      if (fromB - toA >= -tolerance) return Math.sign(facing);
      if (fromA - toB >= -tolerance) return -Math.sign(facing);
    }
  return Math.sign(b.depth - a.depth);
}

function* crossed(a: Measured, b: Measured): Generator<Vec3> {
  for (const e of a.edges)
    for (const f of b.edges) {
      const across = cross(e, f);
      if (length(across) > 0.1) yield unit(across);
    }
  yield unit(sub(b.centre, a.centre));
}

function extent(points: readonly Vec3[], direction: Vec3): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const p of points) {
    const at = dot(p, direction);
    if (at < low) low = at;
    if (at > high) high = at;
  }
  return [low, high];
}

function overlapOnScreen(a: Measured, b: Measured): boolean {
  if (a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top) return false;
  return !separates(a.outline, b.outline) && !separates(b.outline, a.outline);
}

/** An outline runs counter-clockwise on paper: what lies beyond one of its sides lies outside it. */
function separates(outline: readonly Vec2[], other: readonly Vec2[]): boolean {
  let p = outline.at(-1) ?? [0, 0];
  for (const q of outline) {
    const [x, y] = [q[1] - p[1], p[0] - q[0]];
    const side = p[0] * x + p[1] * y;
    if (other.every((o) => o[0] * x + o[1] * y >= side - 1e-6)) return true;
    p = q;
  }
  return false;
}

function sorted(boxes: readonly Measured[], behind: readonly Set<number>[]): Measured[] {
  const left = new Set(boxes.keys());
  const done: Measured[] = [];
  while (left.size > 0) {
    const byDepth = [...left].sort((a, b) => (boxes[a]?.depth ?? 0) - (boxes[b]?.depth ?? 0));
    const free = byDepth.find((i) => [...(behind[i] ?? [])].every((j) => !left.has(j)));
    const next = free ?? byDepth[0] ?? 0;
    left.delete(next);
    const box = boxes[next];
    if (box) done.push(box);
  }
  return done;
}
