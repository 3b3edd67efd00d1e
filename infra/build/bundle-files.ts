import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { EntrypointName } from "../definitions/entrypoints.ts";

const fonts = "@expo-google-fonts";

/** Files that a function reads beside its bundle, by the name they have there, from the installed packages. */
const bundleFiles: Partial<Record<EntrypointName, Record<string, string>>> = {
  "draw-shares": {
    "resvg.wasm": "@resvg/resvg-wasm/index_bg.wasm",
    "display-800.ttf": `${fonts}/bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold.ttf`,
    "text-500.ttf": `${fonts}/instrument-sans/500Medium/InstrumentSans_500Medium.ttf`,
    "text-600.ttf": `${fonts}/instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf`,
  },
};

/** Lays them beside the bundles in `outDir`. */
export async function copyBundleFiles(outDir: string, packages: string): Promise<void> {
  const copies = Object.entries(bundleFiles).flatMap(([name, files]) =>
    Object.entries(files).map(([as, from]) => copyFile(join(packages, from), join(outDir, name, as))),
  );
  await Promise.all(copies);
}
