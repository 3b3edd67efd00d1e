import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrandSource } from "../../functions/platform/brand.ts";
import type { EntrypointName } from "../definitions/entrypoints.ts";

const fonts = "@expo-google-fonts";

/** Words that hold a comment or a tester's report until a person has read it, in both languages. */
const heldWords = { "held-fr.json": "naughty-words/fr.json", "held-en.json": "naughty-words/en.json" };

/** Files that a function reads beside its bundle, by the name they have there, from the installed packages. */
const bundleFiles: Partial<Record<EntrypointName, Record<string, string>>> = {
  "api-talk": heldWords,
  site: heldWords,
  feedback: heldWords,
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

/** Pictures for shares show the logo: its bytes lie beside the bundle that draws them. */
export async function putLogo(outDir: string, { logo }: BrandSource): Promise<void> {
  if (logo) await writeFile(join(outDir, "draw-shares", "logo.png"), logo);
}
