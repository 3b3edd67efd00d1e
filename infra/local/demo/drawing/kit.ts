import { ink } from "./colour.ts";
import { box, circle, drum, place, prism, sheet, smooth } from "./shapes.ts";
import { moved, normalOf, type Solid } from "./solid.ts";
import { dot, type Vec3 } from "./vec.ts";

/** A plate of any outline, whichever way round it was written. */
export const slab = (outline: readonly Vec3[], along: Vec3, colour: string, front: string = colour): Solid =>
  prism(dot(normalOf(outline), along) < 0 ? outline.toReversed() : outline, along, colour, front);

export const stretched = (solid: Solid, [x, y, z]: Vec3): Solid => moved(solid, (p) => [p[0] * x, p[1] * y, p[2] * z]);

/** A round plate or a short roller whose axis lies along y or x. */
export const disc = (at: Vec3, radius: number, thick: number, colour: string, axis: "x" | "y" = "y"): Solid =>
  place(drum([0, 0, -thick / 2], radius, thick, { colour }), {
    at,
    ...(axis === "y" ? { tiltX: -90 } : { tiltY: 90 }),
  });

/** A soft tube in bands: a sock, a scarf, a windsock. */
export function banded(through: readonly Vec3[], radius: number, colours: readonly string[], bands: number): Solid[] {
  const fine = smooth(through, 12);
  const size = (fine.length - 1) / bands;
  return Array.from({ length: bands }, (_, i) => ({
    kind: "tube",
    path: fine.slice(Math.round(i * size), Math.round((i + 1) * size) + 1),
    radius,
    colour: colours[i % colours.length] ?? ink.coral,
    capped: i === 0 || i === bands - 1,
  }));
}

/** Something round and flat on the ground: a puddle, a rug. */
export const patch = (x: number, y: number, radius: number, colour: string, z = 0.01): Solid =>
  sheet(circle([x, y, z], radius, 30), colour, true);

/** A plain chair whose back stands at low y. */
export const chair = (colour: string, at: Vec3, turn = 0): Solid[] =>
  [
    ...[0, 1.7].map((x) => box([x, 0, 0], [0.22, 0.22, 4.4], ink.wood)),
    ...[0, 1.7].map((x) => box([x, 1.7, 0], [0.22, 0.22, 2], ink.wood)),
    box([-0.06, 0.22, 2], [2.04, 1.76, 0.22], colour),
    box([0.22, 0.04, 3.4], [1.48, 0.14, 0.8], colour),
  ].map((part) => place(part, { at, turn }));
