import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const web = import.meta.dirname;
/** The ground of `design/icon.svg`, and the light paper of `design/tokens.css`. */
const colours = { ground: "#16203a", paper: "#fbf6ec" };

type Icon = { name: string; size: number; purpose?: "any" | "maskable" };
const icons: readonly Icon[] = [
  { name: "icon-192.png", size: 192, purpose: "any" },
  { name: "icon-512.png", size: 512, purpose: "any" },
  { name: "icon-maskable-512.png", size: 512, purpose: "maskable" },
  /** Phones that know no manifest round its corners themselves. */
  { name: "icon-180.png", size: 180 },
];

/** The brand's mark as icons of installed pages, and the manifest that names them; hashed addresses by logical name. */
export async function buildIcons(outDir: string): Promise<[string, string][]> {
  const [mark, brand] = await Promise.all([
    readFile(join(web, "design/icon.svg"), "utf8"),
    readFile(join(web, "../brand.json"), "utf8").then((text): { name: string } => JSON.parse(text)),
    drawingReady(),
  ]);
  const made: [string, string][] = [];
  for (const icon of icons) {
    const svg = icon.purpose === "any" ? mark : onFullGround(mark);
    made.push([icon.name, await put(outDir, icon.name, png(svg, icon.size))]);
  }
  const addresses = Object.fromEntries(made);
  const manifest = {
    name: brand.name,
    short_name: brand.name,
    start_url: "/",
    display: "browser",
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: icons.flatMap(({ name, size, purpose }) =>
      purpose ? [{ src: addresses[name], sizes: `${size}x${size}`, type: "image/png", purpose }] : [],
    ),
  };
  return [...made, ["site.webmanifest", await put(outDir, "site.webmanifest", Buffer.from(JSON.stringify(manifest)))]];
}

/** Whatever cuts a circle out of it leaves the mark whole: it keeps to the middle four fifths. */
const onFullGround = (mark: string) =>
  mark
    .replace('rx="8"', "")
    .replace("<g ", '<g transform="translate(3.2 3.2) scale(.8)"><g ')
    .replace("</svg>", "</g></svg>");

function png(svg: string, size: number): Buffer {
  const drawing = new Resvg(svg, { fitTo: { mode: "width", value: size } });
  return Buffer.from(drawing.render().asPng());
}

async function put(outDir: string, name: string, bytes: Buffer): Promise<string> {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
  const file = name.replace(/(\.\w+)$/, `-${hash}$1`);
  await writeFile(join(outDir, file), bytes);
  return `/assets/${file}`;
}

let ready: Promise<void> | undefined;
/** Once a process. */
function drawingReady(): Promise<void> {
  ready ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  return ready;
}
