/** Addresses of built assets by logical name; the build puts them in (`infra/build/web-data.ts`). */
declare module "palier:assets" {
  export const assets: Record<string, string>;
}

/** The brand, checked and put in by the build (`infra/build/brand-data.ts`): no function carries the rules of its file. */
declare module "palier:brand" {
  export const brand: import("../platform/brand.ts").BuiltBrand;
}
