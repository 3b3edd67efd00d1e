/** Hashed addresses of built assets by logical name, put in by the bundler. */
declare module "palier:assets" {
  export const assets: Record<string, string>;
}
