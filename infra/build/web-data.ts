import type { Plugin } from "esbuild";

/** Gives bundles the addresses of built assets as `palier:assets`, as data and not as a file to be read. */
export const webData = (manifest: Record<string, string>): Plugin => ({
  name: "web-data",
  setup(build) {
    build.onResolve({ filter: /^palier:assets$/ }, ({ path }) => ({ path, namespace: "web-data" }));
    build.onLoad({ filter: /.*/, namespace: "web-data" }, () => ({
      contents: `export const assets = ${JSON.stringify(manifest)};`,
      loader: "js",
    }));
  },
});
