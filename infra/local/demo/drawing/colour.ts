import { unit, type Vec3 } from "./vec.ts";

/** The illustrator's box of colours. */
export const ink = {
  wood: "#cd9256",
  birch: "#ecd2a3",
  walnut: "#96613a",
  coral: "#e55a35",
  rose: "#f2a491",
  navy: "#2d3a6b",
  night: "#232a47",
  green: "#1f6f54",
  leaf: "#4a9c64",
  sage: "#9dbf95",
  sun: "#f4b93a",
  blue: "#7db4dc",
  lilac: "#a487bf",
  clay: "#cc6d47",
  cream: "#f8efdc",
  white: "#fffdf7",
  steel: "#a9b2bd",
  tar: "#3b3f4e",
  soil: "#6a4e3e",
  ginger: "#e08b3e",
  card: "#d3a878",
} as const;

export const grounds = { clay: "#f6e3d1", sky: "#dbe7f1", leaf: "#e2ecd9", sun: "#fcecc4" } as const;
export type Ground = keyof typeof grounds;

type Rgb = readonly [number, number, number];
const known = new Map<string, Rgb>();
function rgb(colour: string): Rgb {
  const found = known.get(colour);
  if (found) return found;
  const all = Number.parseInt(colour.slice(1), 16);
  const channels: Rgb = [all >> 16, (all >> 8) & 255, all & 255];
  known.set(colour, channels);
  return channels;
}
const hex = (c: readonly number[]) => `#${c.map((v) => Math.round(v).toString(16).padStart(2, "0")).join("")}`;

export const mixed = (from: string, to: string, share: number): string => {
  const [a, b] = [rgb(from), rgb(to)];
  return hex(a.map((v, i) => v + ((b[i] ?? v) - v) * share));
};

export const lit = (colour: string) => mixed(colour, "#fff6e0", 0.3);
export const shaded = (colour: string) => mixed(colour, "#1d2350", 0.27);
const under = (colour: string) => mixed(colour, "#1d2350", 0.45);

/** Three tones: lit from above, plain to the left, shaded to the right; a slant takes its share of each. */
export function toneOf(colour: string, normal: Vec3): string {
  const [x, y, z] = unit(normal);
  const parts: [number, string][] = [
    [x * x, x > 0 ? shaded(colour) : mixed(colour, lit(colour), 0.2)],
    [y * y, y > 0 ? colour : shaded(colour)],
    [z * z, z > 0 ? lit(colour) : under(colour)],
  ];
  const channels = [0, 1, 2].map((i) => parts.reduce((sum, [share, tone]) => sum + share * (rgb(tone)[i] ?? 0), 0));
  return hex(channels.map((v) => Math.round(v / 6) * 6).map((v) => Math.min(255, v)));
}
