import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import marelle from "../brand.json" with { type: "json" };
import { Brand, type BrandSource } from "../functions/platform/brand.ts";
import { brandCss } from "./brand/brand-css.ts";
import { lookOf } from "./brand/look.ts";
import { buildIcons } from "./icons.ts";

const web = import.meta.dirname;
const scripts = ["site", "idea", "write", "mine", "notifications", "notification-settings", "statements"];
/** Split by themselves: what the studio shares must not cut the scripts of public pages into smaller pieces. */
const studioScripts = [
  "moderation",
  "duplicates",
  "review",
  "insights",
  "circles",
  "import",
  "brand",
  "staff",
  "programmes",
];
/** Testers are no studio, and their rooms no part of public pages. */
const testerScripts = ["tests"];
/** Logical names of files that pages point at themselves: preloaded fonts and icons. */
const files: Record<string, string> = {
  "bricolage-grotesque-latin-wght-normal.woff2": "display.woff2",
  "instrument-sans-latin-wght-normal.woff2": "text.woff2",
};

/** Builds styles, fonts, icons and scripts of a brand into `outDir`; gives hashed addresses by logical name, also as manifest.json. */
export async function buildWeb(
  outDir: string,
  source: BrandSource = { brand: Brand.parse(marelle) },
): Promise<Record<string, string>> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const built = await Promise.all([
    build({
      ...common(outDir),
      entryPoints: ["site.css", "embed.css"].map((name) => join(web, "design", name)),
      plugins: [brandTokens(source.brand)],
    }),
    build({ ...common(outDir), ...modules, entryPoints: scripts.flatMap(entryOf) }),
    build({ ...common(outDir), ...modules, entryPoints: studioScripts.flatMap(entryOf) }),
    build({ ...common(outDir), ...modules, entryPoints: testerScripts.flatMap(entryOf) }),
    build({
      ...common(outDir),
      format: "iife",
      entryPoints: [
        { in: join(web, "islands/theme-first.ts"), out: "theme" },
        { in: join(web, "islands/embed.ts"), out: "embed" },
      ],
    }),
  ]);
  const icons = await buildIcons(outDir, source);
  const manifest = Object.fromEntries(
    [...built.flatMap(({ metafile }) => logicalNames(metafile)), ...icons].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  await writeFile(join(outDir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

const common = (outDir: string) =>
  ({
    outdir: outDir,
    bundle: true,
    minify: true,
    metafile: true,
    logLevel: "warning",
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".woff2": "file", ".svg": "copy" },
    target: ["es2022", "chrome111", "firefox113", "safari16.4"],
  }) as const satisfies BuildOptions;

/** The brand's colours stand behind the tokens that they replace. */
const brandTokens = ({ colours }: Brand): Plugin => ({
  name: "brand-tokens",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]design[\\/]tokens\.css$/ }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}\n${colours ? brandCss(lookOf(colours)) : ""}`,
      loader: "css",
    }));
  },
});

const modules = {
  format: "esm",
  splitting: true,
  chunkNames: "shared-[hash]",
  jsx: "automatic",
  jsxImportSource: "preact",
  mainFields: ["module", "main"],
  // What its own "browser" field names: without the streams of Node.
  alias: { papaparse: "papaparse/papaparse.min.js" },
} as const satisfies BuildOptions;

/** A script is one file of its name below islands or apps; an app may have a folder of its own. */
function entryOf(name: string): { in: string; out: string }[] {
  const places = [`islands/${name}`, `apps/${name}`, `apps/${name}/${name}`, `apps/${name}/main`];
  const source = places.flatMap((place) => [join(web, `${place}.tsx`), join(web, `${place}.ts`)]).find(existsSync);
  return source ? [{ in: source, out: name }] : [];
}

function logicalNames(metafile: Metafile): [string, string][] {
  return Object.entries(metafile.outputs).flatMap(([path, { entryPoint, inputs }]): [string, string][] => {
    const address = `/assets/${basename(path)}`;
    const file = files[basename(Object.keys(inputs)[0] ?? "")];
    if (file) return [[file, address]];
    return entryPoint || path.endsWith(".svg") ? [[basename(path).replace(/-[A-Z0-9]{8}\./, "."), address]] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = await buildWeb(join(web, "../.build/assets"));
  console.log(`web: ${Object.keys(manifest).length} files in .build/assets`);
}
