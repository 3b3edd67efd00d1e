import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { BrandSource } from "../functions/platform/brand.ts";
import { lookOf } from "./brand/look.ts";
import { initialOf } from "./components/initial.ts";

const web = import.meta.dirname;
const paper = "#fbf6ec";

type Icon = { name: string; size: number; purpose?: "any" | "maskable" };
const icons: readonly Icon[] = [
  { name: "icon-192.png", size: 192, purpose: "any" },
  { name: "icon-512.png", size: 512, purpose: "any" },
  { name: "icon-maskable-512.png", size: 512, purpose: "maskable" },
  /** Phones that know no manifest round its corners themselves. */
  { name: "icon-180.png", size: 180 },
];

/** A brand's mark as icons of pages and of installed pages, with the manifest that names them; hashed addresses by logical name. */
export async function buildIcons(outDir: string, source: BrandSource): Promise<[string, string][]> {
  const [mark] = await Promise.all([markOf(source), drawingReady()]);
  const font = await displayFont();
  const made: [string, string][] = [["icon.svg", await put(outDir, "icon.svg", Buffer.from(mark))]];
  if (source.logo) made.push(["logo.png", await put(outDir, "logo.png", source.logo)]);
  for (const icon of icons) {
    const svg = icon.purpose === "any" ? mark : onFullGround(mark);
    made.push([icon.name, await put(outDir, icon.name, png(svg, icon.size, font))]);
  }
  const manifest = Buffer.from(JSON.stringify(manifestOf(source.brand.name, Object.fromEntries(made))));
  return [...made, ["site.webmanifest", await put(outDir, "site.webmanifest", manifest)]];
}

const manifestOf = (name: string, addresses: Record<string, string>) => ({
  name,
  short_name: name,
  start_url: "/",
  display: "browser",
  background_color: paper,
  theme_color: paper,
  icons: icons.flatMap(({ name, size, purpose }) =>
    purpose ? [{ src: addresses[name], sizes: `${size}x${size}`, type: "image/png", purpose }] : [],
  ),
});

/** A square of 32: the logo on paper, the drawing that the brand chose, or the first letter of its name on its colour. */
async function markOf({ brand, logo }: BrandSource): Promise<string> {
  if (logo)
    return square(paper, `<image href="data:image/png;base64,${base64(logo)}" x="3" y="3" width="26" height="26"/>`);
  if (brand.mark === "hopscotch") return await readFile(join(web, "design/icon.svg"), "utf8");
  const tokens = brand.colours && lookOf(brand.colours).light;
  const letter = initialOf(brand.name).replaceAll(/[<>&]/g, "");
  const text = `<text x="16" y="23.5" text-anchor="middle" font-family="'Bricolage Grotesque',system-ui,sans-serif" font-size="21" font-weight="800" fill="${tokens?.["on-act"] ?? "#ffffff"}">${letter}</text>`;
  return square(tokens?.act ?? "#c93a18", text);
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const square = (ground: string, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${ground}"/><g >${content}</g></svg>`;

/** Whatever cuts a circle out of it leaves the mark whole: it keeps to the middle four fifths. */
const onFullGround = (mark: string) =>
  mark
    .replace('rx="8"', "")
    .replace("<g ", '<g transform="translate(3.2 3.2) scale(.8)"><g ')
    .replace("</svg>", "</g></svg>");

function png(svg: string, size: number, font: Uint8Array): Buffer {
  const drawing = new Resvg(svg, { fitTo: { mode: "width", value: size }, font: { fontBuffers: [font] } });
  return Buffer.from(drawing.render().asPng());
}

async function put(outDir: string, name: string, bytes: Uint8Array): Promise<string> {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
  const file = name.replace(/(\.\w+)$/, `-${hash}$1`);
  await writeFile(join(outDir, file), bytes);
  return `/assets/${file}`;
}

const resolve = createRequire(import.meta.url).resolve;
const displayFont = async () =>
  new Uint8Array(
    await readFile(resolve("@expo-google-fonts/bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold.ttf")),
  );

let ready: Promise<void> | undefined;
/** Once a process. */
export function drawingReady(): Promise<void> {
  ready ??= readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  return ready;
}
