import { benchSearch } from "./search.ts";

/** `npm run bench -- <what>`: figures that documents state, measured again. */
const benches: Record<string, (more: readonly string[]) => Promise<void>> = { search: benchSearch };

const asked = process.argv[2] ?? "";
const bench = benches[asked];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exit(1);
}
await bench(process.argv.slice(3));
