import { type Ground, grounds, mixed } from "./colour.ts";
import { type Fit, fitted, painted, path } from "./paint.ts";
import type { Scene } from "./scene.ts";
import { atelier } from "./scenes/atelier-des-enfants.ts";
import { jardin } from "./scenes/jardin-de-poche.ts";
import { petitEspace } from "./scenes/petit-espace.ts";
import { velo } from "./scenes/velo-du-quotidien.ts";
import { place } from "./shapes.ts";
import { boundsOf, type Solid } from "./solid.ts";
import { hullOf, onScreen, type Vec3 } from "./vec.ts";

const scenes: Record<Ground, Record<string, Scene>> = { clay: petitEspace, sky: velo, leaf: jardin, sun: atelier };

export const drawingNames = Object.values(scenes).flatMap((circle) => Object.keys(circle));
export const views = ["whole", "turned", "detail"] as const;
export type View = (typeof views)[number];

/** Twice as fine as it is shown. */
const sheet = { width: 1_600, height: 1_200 };
const room = { width: 1_280, height: 1_000 };

/** The drawing of an idea as SVG, 4:3, on the ground of its circle. */
export function drawIdea(name: string, view: View = "whole"): string {
  const [ground, scene] = found(name);
  const turn = view === "turned" ? (scene.turn ?? -90) : 0;
  const solids = scene.solids().map((solid) => (turn ? place(solid, { turn }) : solid));
  const fit = fitOf(solids, scene.size ?? 1, view === "detail" ? scene.focus : undefined);
  const colour = grounds[ground];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}" width="${sheet.width / 2}" height="${sheet.height / 2}">` +
    `<defs><filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="14"/></filter></defs>` +
    `<rect width="${sheet.width}" height="${sheet.height}" fill="${colour}"/>` +
    `<g opacity=".2" filter="url(#soft)" fill="${mixed(colour, "#1d2350", 0.75)}">${solids.map((s) => shadowOf(s, fit)).join("")}</g>` +
    `<g fill="currentColor" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" fill-rule="evenodd">${painted(solids, fit)}</g></svg>`
  );
}

function found(name: string): [Ground, Scene] {
  for (const [ground, circle] of Object.entries(scenes) as [Ground, Record<string, Scene>][]) {
    const scene = circle[name];
    if (scene) return [ground, scene];
  }
  throw new Error(`There is no drawing "${name}". There are: ${drawingNames.join(", ")}.`);
}

function fitOf(solids: readonly Solid[], size: number, focus: Vec3 | undefined): Fit {
  const points = solids.flatMap((solid) => boundsOf(solid));
  const seen = [...points, ...points.map(castHalf)].map(onScreen);
  const [xs, ys] = [seen.map((p) => p[0]), seen.map((p) => p[1])];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = size * Math.min(room.width / (right - left), room.height / (bottom - top)) * (focus ? 1.9 : 1);
  const [cx, cy] = focus ? onScreen(focus) : [(left + right) / 2, (top + bottom) / 2];
  return { scale, dx: sheet.width / 2 - cx * scale, dy: sheet.height / 2 - cy * scale };
}

/** Light comes from the upper left, so that shadow falls to the right. */
const cast = ([x, y, z]: Vec3): Vec3 => [x + z * 0.36, y - z * 0.12, 0];
const castHalf = ([x, y, z]: Vec3): Vec3 => [x + z * 0.18, y - z * 0.06, 0];

function shadowOf(solid: Solid, fit: Fit): string {
  if (solid.kind === "group") return solid.parts.map((part) => shadowOf(part, fit)).join("");
  const outline = hullOf(boundsOf(solid).map((p) => fitted(fit, cast(p))));
  return `<path d="${path(outline)}"/>`;
}
