import { statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import type { BrandSource } from "../../functions/platform/brand.ts";
import { type EntrypointName, entrypoints } from "../definitions/entrypoints.ts";
import { demoBrand } from "./brand.ts";
import { brandData, builtBrand } from "./brand-data.ts";
import { copyBundleFiles, putLogo } from "./bundle-files.ts";
import { leanSchemas } from "./lean/schemas.ts";
import { linkNative, nativePackages } from "./native.ts";
import { webData } from "./web-data.ts";

export type FunctionBuild = {
  outDir: string;
  /** Local and test builds keep the clock that may run ahead; deployed ones are built without it. */
  clockMayRunAhead?: boolean;
  /** Where the web build left `manifest.json`. */
  assetsDir?: string;
  /** The demo's unless said. */
  brand?: BrandSource;
};

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const builtFunctions = join(root, ".build/functions");
export const builtAssets = join(root, ".build/assets");

/** Bundles every entry point to `<outDir>/<name>/index.mjs` and tells the bytes of each, also in `sizes.json`. */
export async function buildFunctions(options: FunctionBuild): Promise<Record<string, number>> {
  const names = Object.keys(entrypoints);
  const { brand = demoBrand() } = options;
  const manifest = await manifestIn(options.assetsDir ?? builtAssets);
  await build({
    ...settings,
    entryPoints: names.map((name) => ({ in: join(root, `functions/entrypoints/${name}.ts`), out: `${name}/index` })),
    outdir: options.outDir,
    define: options.clockMayRunAhead ? noDefinitions : { "process.env.PALIER_CLOCK_AHEAD_MS": '"0"' },
    // Deployed bundles name their maps, so that stack traces in the logs name our own lines; the sources stay here.
    sourcemap: options.clockMayRunAhead ? "external" : "linked",
    external: nativePackages,
    plugins: [leanSchemas, webData(manifest), brandData(builtBrand(brand, manifest))],
  });
  await copyBundleFiles(options.outDir, join(root, "node_modules"));
  await putLogo(options.outDir, brand);
  await linkNative(options.outDir);
  const sizes = Object.fromEntries(names.map((name) => [name, statSync(join(options.outDir, name, "index.mjs")).size]));
  await writeFile(join(options.outDir, "sizes.json"), `${JSON.stringify(sizes, null, 2)}\n`);
  return sizes;
}

export const bundleOf = (outDir: string, name: EntrypointName) => join(outDir, name, "index.mjs");

const noDefinitions: Record<string, string> = {};

const settings = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node24",
  outExtension: { ".js": ".mjs" },
  minify: true,
  sourcesContent: false,
  legalComments: "none",
  mainFields: ["module", "main"],
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
  // In Lambda credentials are in the environment: the chain of other providers weighs 130 KB, and three more parts 47 KB.
  alias: {
    "@aws-sdk/credential-provider-node": join(root, "infra/build/lean/credentials.ts"),
    "@aws-sdk/endpoint-cache": join(root, "infra/build/lean/endpoint-cache.ts"),
    "@smithy/core/event-streams": join(root, "infra/build/lean/event-streams.ts"),
    sax: join(root, "infra/build/lean/sax.ts"),
  },
  // Some dependencies still call `require` for Node's own modules.
  banner: {
    js: 'import{createRequire as createRequireOfNode}from"node:module";const require=createRequireOfNode(import.meta.url);',
  },
} satisfies BuildOptions;

export async function manifestIn(assetsDir: string): Promise<Record<string, string>> {
  const text = await readFile(join(assetsDir, "manifest.json"), "utf8").catch(() => "{}");
  return JSON.parse(text);
}
