import type { Plugin } from "esbuild";
import type { BrandSource, BuiltBrand } from "../../functions/platform/brand.ts";
import { lookOf } from "../../web/brand/look.ts";

/** The brand as functions carry it: with what follows from its colours, and where its logo was put. */
export function builtBrand({ brand }: BrandSource, manifest: Record<string, string>): BuiltBrand {
  const { logo, colours } = brand;
  const { logo: _, ...facts } = brand;
  const address = manifest["logo.png"];
  return {
    ...facts,
    ...(logo && address && { logo: { ...logo, address } }),
    ...(colours && { look: lookOf(colours) }),
  };
}

/** Gives bundles the brand as `palier:brand`, as data and not as a file to be read. */
export const brandData = (brand: BuiltBrand): Plugin => ({
  name: "brand-data",
  setup(build) {
    build.onResolve({ filter: /^palier:brand$/ }, ({ path }) => ({ path, namespace: "brand-data" }));
    build.onLoad({ filter: /.*/, namespace: "brand-data" }, () => ({
      contents: `export const brand = ${JSON.stringify(brand)};`,
      loader: "js",
    }));
  },
});
