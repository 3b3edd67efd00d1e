import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { refusalOf } from "../../../functions/pictures/inspect.ts";
import { kindOf } from "../../../functions/pictures/kind.ts";
import { type PictureRefusal, pictureLimits } from "../../../functions/pictures/limits.ts";
import { pixelsOf } from "../../../functions/pictures/reencode.ts";

export type KeptLogo = { file: string; width: number; height: number };
export type LogoRefusal = PictureRefusal | "svg-does-something" | "svg-too-large";
/** Of what is shown: twice as large as the largest place that it stands in. */
const longestSide = 512;
const leastSide = 48;
const svgBytes = 512 * 1024;

/** A logo as it is kept: pixels alone, made anew from what was sent. */
export async function checkedLogo(
  bytes: Uint8Array,
): Promise<{ png: Buffer; width: number; height: number } | { refused: LogoRefusal }> {
  if (bytes.length === 0) return { refused: "empty" };
  if (bytes.length > pictureLimits.bytes) return { refused: "too-heavy" };
  const drawing = isSvg(bytes) ? await drawn(bytes) : bytes;
  if ("refused" in drawing) return drawing;
  const declared = kindOf(drawing);
  const refused = refusalOf({ bytes: drawing, type: declared }, declared ?? "", leastSide);
  if (refused) return { refused };
  return await pixelsOf(drawing, longestSide)
    .then(async ({ image, width, height }) => ({
      png: await image().png({ compressionLevel: 9, palette: true }).toBuffer(),
      width,
      height,
    }))
    .catch(() => ({ refused: "broken" as const }));
}

const headOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, 1_024));
const isSvg = (bytes: Uint8Array) =>
  kindOf(bytes) === undefined &&
  /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i.test(headOf(bytes));

/** What a drawing has no need of: scripts, handlers, other documents inside it, entities, addresses outside itself. */
const doesSomething =
  /<(?:script|foreignObject|iframe|embed|object|handler|set|animate)|<!ENTITY|\son[a-z]+\s*=|(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp);base64,)[^"'\s>]|@import|url\(\s*["']?(?!#)/i;

/** Drawn by a renderer that runs nothing and asks nobody; what is kept is its pixels. */
async function drawn(bytes: Uint8Array): Promise<Uint8Array | { refused: LogoRefusal }> {
  if (bytes.length > svgBytes) return { refused: "svg-too-large" };
  const text = new TextDecoder().decode(bytes);
  if (doesSomething.test(text)) return { refused: "svg-does-something" };
  try {
    await ready();
    const first = new Resvg(text);
    const wide = first.width >= first.height;
    const drawing = new Resvg(text, { fitTo: { mode: wide ? "width" : "height", value: longestSide } });
    return new Uint8Array(drawing.render().asPng());
  } catch {
    return { refused: "broken" };
  }
}

let starting: Promise<void> | undefined;
/** Once a process, which may have begun it elsewhere. */
function ready(): Promise<void> {
  starting ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"))
    .then(initWasm)
    .catch((error: unknown) => {
      if (!String(error).includes("Already initialized")) throw error;
    });
  return starting;
}
