import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Brand, BrandFault, type BrandSource, parseBrand } from "../../functions/platform/brand.ts";
import { faultsOf } from "../../web/brand/pairs.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** The brand of the demo, and of whoever has not made one yet. */
export const demoBrandFile = join(root, "brand.json");
/** The brand's own, kept beside it: file, logo, first circle. Written by the first hour's wizard (ADR 0016). */
export const ownBrandFolder = join(root, "brand");
const ownBrandFile = (folder: string) => join(folder, "brand.json");

/** @throws BrandFault naming each fault: of the form, of contrast, of the logo's file. */
export function readBrand(file: string): BrandSource {
  const brand = parseBrand(readFileSync(file, "utf8"));
  const faults = contrastFaults(brand);
  const logo = brand.logo && join(dirname(file), brand.logo.file);
  if (logo && !existsSync(logo)) faults.push(`logo.file: there is no ${brand.logo?.file} beside the brand file`);
  if (faults.length > 0) throw new BrandFault(faults);
  return { brand, ...(logo && { logo: readFileSync(logo) }) };
}

/** The brand that is built and deployed: one's own where it was made, else the demo's. */
export const deployedBrand = (folder = ownBrandFolder): BrandSource =>
  readBrand(existsSync(ownBrandFile(folder)) ? ownBrandFile(folder) : demoBrandFile);
export const demoBrand = (): BrandSource => readBrand(demoBrandFile);

export const contrastFaults = ({ colours }: Brand): string[] =>
  colours
    ? faultsOf(colours).map(({ of, worst, nearest }) => {
        const { front, back, theme, ratio, least } = worst;
        const instead = nearest ? `; the nearest that passes is ${nearest}` : "";
        return `colours.${of}: ${front} on ${back} has ${ratio.toFixed(2)}:1 in the ${theme} theme and needs ${least}:1${instead}`;
      })
    : [];
