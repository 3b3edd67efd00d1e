import { readFileSync } from "node:fs";

let listed: readonly string[] | undefined;
const listBeside = (name: string): string[] =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8"));

/** The word lists of both languages lie beside the bundle and are read when the first comment comes. */
export function heldWords(): readonly string[] {
  listed ??= [...listBeside("held-fr"), ...listBeside("held-en")];
  return listed;
}
