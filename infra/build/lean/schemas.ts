import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/**
 * The SDK describes every operation of a service in one file, with computed keys such as `{ [_h]: … }`. esbuild must
 * take those for effects and keeps all of them; with the keys spelt out it keeps only what our calls need.
 */
export const leanSchemas: Plugin = {
  name: "lean-schemas",
  setup(build) {
    build.onLoad({ filter: /[\\/]client-[\w-]+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/ }, async ({ path }) => ({
      contents: withPlainKeys(await readFile(path, "utf8")),
      loader: "js",
    }));
  },
};

export function withPlainKeys(source: string): string {
  const constants = new Map(
    [...source.matchAll(/^const (_\w+) = ("[^"\n]*");$/gm)].map(([, name, value]) => [name, value]),
  );
  return source.replaceAll(/\[(_\w+)\]:/g, (whole, name: string) => {
    const value = constants.get(name);
    return value ? `${value}:` : whole;
  });
}
