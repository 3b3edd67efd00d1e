import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { getMimeType } from "hono/utils/mime";
import { root } from "../../build/functions.ts";
import type { FirstHourSite } from "./contract.ts";

const here = import.meta.dirname;

/** Builds the pages of the first hour for this process alone: nothing of them is in what is deployed. */
export async function buildFirstHour(outDir: string) {
  const common = { bundle: true, logLevel: "warning", outdir: outDir, absWorkingDir: root } as const;
  const jsx = { jsx: "automatic", jsxImportSource: "preact" } as const;
  await Promise.all([
    build({
      ...common,
      ...jsx,
      entryPoints: [{ in: join(here, "site.tsx"), out: "site" }],
      platform: "node",
      format: "esm",
      packages: "external",
      outExtension: { ".js": ".mjs" },
    }),
    build({
      ...common,
      entryPoints: ["wizard", "clock"].map((name) => join(here, `browser/${name}.ts`)),
      format: "esm",
    }),
    build({
      ...common,
      entryPoints: [
        join(root, "web/design/site.css"),
        join(root, "web/design/embed.css"),
        join(here, "first-hour.css"),
        join(here, "bar.css"),
      ],
      entryNames: "[name]",
      loader: { ".woff2": "file" },
    }),
  ]);
  const site: FirstHourSite = await import(pathToFileURL(join(outDir, "site.mjs")).href);
  return { ...site, file: fileIn(outDir) };
}

const fileIn = (folder: string) => async (name: string) => {
  const body = name.endsWith(".mjs") ? undefined : await readFile(join(folder, name)).catch(() => undefined);
  return body && { body, type: getMimeType(name) ?? "application/octet-stream" };
};
