import { lit, mixed, shaded, toneOf } from "./colour.ts";
import { backToFront } from "./order.ts";
import { type Face, isLine, isStrip, type Line, normalOf, quads, type Solid, type Strip } from "./solid.ts";
import { dot, onScreen, screenScale, times, toViewer, type Vec2, type Vec3 } from "./vec.ts";

/** Whole numbers, each point relative to the one before: half the size of decimals. */
export function path(points: readonly Vec2[], close = true): string {
  const [first, ...rest] = points.map(([x, y]): Vec2 => [Math.round(x), Math.round(y)]);
  let [x, y] = first ?? [0, 0];
  const steps = rest.flatMap(([toX, toY]) => {
    const [dx, dy] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? "" : " "}${dy}`];
  });
  const line = steps.map((step, i) => (i === 0 || step.startsWith("-") ? step : ` ${step}`)).join("");
  return `M${first?.join(" ")}l${line || "0 0"}${close ? "z" : ""}`;
}

/** From the drawing's space to the sheet of paper. */
export type Fit = { scale: number; dx: number; dy: number };
export const fitted = (fit: Fit, p: Vec3): Vec2 => {
  const [x, y] = onScreen(p);
  return [x * fit.scale + fit.dx, y * fit.scale + fit.dy];
};

/** SVG of solids, back to front. */
export const painted = (solids: readonly Solid[], fit: Fit): string =>
  backToFront(solids)
    .map((solid) => paintOne(solid, fit))
    .join("");

function paintOne(solid: Solid, fit: Fit): string {
  if (solid.kind === "group") return painted(solid.parts, fit);
  if (solid.kind === "tube") return paintTube(solid, fit);
  if (solid.kind === "egg") return paintEgg(solid, fit);
  return solid.pieces
    .map((piece) => {
      if (isLine(piece)) return paintLine(piece, fit);
      return isStrip(piece) ? paintStrip(piece, fit) : paintFace(piece, fit);
    })
    .join("");
}

// A hair of the same colour round every face, so that no ground shines through the seams.
const filled = (d: string, colour: string, opacity = 1) =>
  opacity < 1
    ? `<path d="${d}" fill="${colour}" stroke="none" opacity="${opacity}"/>`
    : `<path d="${d}" color="${colour}"/>`;

function paintFace(face: Face, fit: Fit): string {
  const normal = normalOf(face.ring);
  const facing = dot(normal, toViewer);
  if (facing <= 1e-6 && !face.twoSided) return "";
  const outwards = facing < 0 ? times(normal, -1) : normal;
  const rings = [face.ring, ...(face.holes ?? [])].map((ring) => path(ring.map((p) => fitted(fit, p))));
  return filled(rings.join(""), face.flat ? face.colour : toneOf(face.colour, outwards), face.opacity);
}

/** Neighbouring quads of one tone become one path. */
function paintStrip(strip: Strip, fit: Fit): string {
  const runs: { tone: string; quads: Vec3[][] }[] = [];
  for (const quad of quads(strip)) {
    const normal = normalOf(quad);
    const tone = dot(normal, toViewer) > 1e-6 ? toneOf(strip.colour, normal) : "";
    const last = runs.at(-1);
    if (last?.tone === tone) last.quads.push(quad);
    else runs.push({ tone, quads: [quad] });
  }
  return runs
    .filter((run) => run.tone)
    .map((run) => {
      const corner = (i: number): Vec3[] => run.quads.map((quad) => quad[i]).filter((p) => p !== undefined);
      const last = run.quads.at(-1);
      const [there, back] = strip.inward ? [3, 2] : [0, 1];
      const end = strip.inward ? [last?.[0], last?.[1]] : [last?.[3], last?.[2]];
      const ring = [...corner(there), ...end.filter((p) => p !== undefined), ...corner(back).toReversed()];
      return filled(path(ring.map((p) => fitted(fit, p))), run.tone);
    })
    .join("");
}

const paintLine = ({ line, width, colour }: Line, fit: Fit) =>
  stroked(
    line.map((p) => fitted(fit, p)),
    width * fit.scale,
    colour,
    "round",
  );

const stroked = (points: readonly Vec2[], width: number, colour: string, cap: "round" | "butt") =>
  `<path d="${path(points, false)}" fill="none" color="${colour}" stroke-width="${Math.round(width * 10) / 10}"${cap === "round" ? ' stroke-linecap="round"' : ""}/>`;

function paintTube(tube: Extract<Solid, { kind: "tube" }>, fit: Fit): string {
  const points = tube.path.map((p) => fitted(fit, p));
  const width = 2 * tube.radius * screenScale * fit.scale;
  const lifted = points.map(([x, y]): Vec2 => [x - width * 0.14, y - width * 0.16]);
  const cap = tube.capped ? "round" : "butt";
  return (
    stroked(points, width, mixed(tube.colour, shaded(tube.colour), 0.55), cap) +
    (width > 6 ? stroked(lifted, width * 0.52, mixed(tube.colour, lit(tube.colour), 0.35), cap) : "")
  );
}

/** An ellipsoid is an ellipse on paper: a plain disc, light above, a crescent of shade below. */
function paintEgg(egg: Extract<Solid, { kind: "egg" }>, fit: Fit): string {
  const centre = fitted(fit, egg.centre);
  const [a, b, c, d] = ellipse(egg.axes.map((axis) => times(axis, fit.scale)));
  const at = (angle: number, squash = 1): Vec2 => {
    const along = Math.cos(angle) * squash;
    const across = Math.sin(angle);
    const [u, v] = [along * away[0] - across * away[1], along * away[1] + across * away[0]];
    return [centre[0] + a * u + b * v, centre[1] + c * u + d * v];
  };
  const corners = Math.round(Math.min(26, 6 + Math.sqrt(Math.abs(a) + Math.abs(d)) * 1.4));
  const arc = (from: number, to: number, squash = 1) =>
    Array.from({ length: corners + 1 }, (_, i) => at(from + ((to - from) * i) / corners, squash));
  const half = Math.PI / 2;
  const shade = [...arc(-half, half), ...arc(half, -half, 0.42)];
  const light = [...arc(half, 3 * half), ...arc(3 * half, half, 0.3)];
  const small = Math.abs(a) + Math.abs(d) < 18;
  const disc = filled(path(arc(0, 2 * Math.PI)), egg.colour);
  if (small) return disc;
  return (
    disc +
    filled(path(light), mixed(egg.colour, lit(egg.colour), 0.75)) +
    filled(path(shade), mixed(egg.colour, shaded(egg.colour), 0.75))
  );
}

/** Away from the light, on paper. */
const away: Vec2 = [0.6, 0.8];

/** The symmetric square root of the projected ellipsoid's form. */
function ellipse(axes: readonly Vec3[]): [number, number, number, number] {
  const [xx, xy, yy] = axes.reduce(
    ([p, q, r], axis) => {
      const [x, y] = onScreen(axis);
      return [p + x * x, q + x * y, r + y * y] as const;
    },
    [0, 0, 0] as readonly [number, number, number],
  );
  const root = Math.sqrt(Math.max(xx * yy - xy * xy, 1e-9));
  const trace = Math.sqrt(xx + yy + 2 * root);
  return [(xx + root) / trace, xy / trace, xy / trace, (yy + root) / trace];
}
