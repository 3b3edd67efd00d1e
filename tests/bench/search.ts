import type { Asked } from "../../functions/search/contract.ts";
import { layered } from "../../functions/search/idea-index.ts";
import { packed, unpacked } from "../../functions/search/pack.ts";
import { searchIndex } from "../../functions/search/search-index.ts";
import { mergedSegments, segmentOf } from "../../functions/search/segment.ts";
import { madeUpIdeas } from "./made-up-ideas.ts";

const usualSizes = [1_000, 10_000, 100_000];
const aPart = 1_000;
const page: Asked = { lang: "fr", limit: 12 };
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** `npm run bench -- search [ideas …]`: work, memory and size of the index at three sizes, with made-up ideas of one seed. */
export async function benchSearch(asked: readonly string[]): Promise<void> {
  const sizes = asked.length > 0 ? asked.map(Number) : usualSizes;
  console.log("ideas    | made (s) | snapshot | heap and arrays | loaded (ms) | terms");
  const lines: string[] = [];
  for (const size of sizes) {
    const { docs, word } = madeUpIdeas(size);
    const begun = work();
    const parts = Array.from({ length: Math.ceil(size / aPart) }, (_, n) =>
      segmentOf(docs.slice(n * aPart, (n + 1) * aPart)),
    );
    const bytes = await packed({ segment: mergedSegments(parts, () => true), changes: [] });
    const made = (work() - begun) / 1_000;
    parts.length = 0;
    const before = memory();
    const loading = work();
    const { segment } = await unpacked(bytes);
    const loaded = work() - loading;
    const held = memory() - before;
    console.log(
      [
        size,
        made.toFixed(1),
        megabytes(bytes.length),
        megabytes(held),
        loaded.toFixed(0),
        segment.words.terms.length,
      ].join(" | "),
    );
    const search = searchIndex(async () => layered(1, segment, segmentOf([]), new Set()));
    for (const [kind, run] of Object.entries(kinds(word, search)))
      lines.push(`${size} | ${kind} | ${await measured(run)}`);
  }
  console.log(`\nideas | query | work in ms: p50 · p95 · most\n${lines.join("\n")}`);
}

type Search = ReturnType<typeof searchIndex>;
const misspelt = (word: string) => `${word.slice(0, 3)}${word.slice(4)}`;

/** What people type: the n-th of each kind, from frequent words to rare ones. */
function kinds(word: (rank: number) => string, { searchIdeas, suggest, similar }: Search) {
  const at = (n: number, step: number) => word(n * step);
  const sentence = (n: number, words: number) => Array.from({ length: words }, (_, i) => at(n + i * 13, 17)).join(" ");
  return {
    "one frequent word": (n: number) => searchIdeas(at(n, 1), page),
    "one rare word": (n: number) => searchIdeas(at(n, 700), page),
    "three words": (n: number) => searchIdeas(sentence(n, 3), page),
    "three words, a typo": (n: number) => searchIdeas(`${sentence(n, 2)} ${misspelt(at(n, 90))}`, page),
    "twelve words": (n: number) => searchIdeas(sentence(n, 12), page),
    "two letters": (n: number) => searchIdeas(at(n, 40).slice(0, 2), page),
    "suggestions, two letters": (n: number) => suggest(at(n, 40).slice(0, 2), { ...page, limit: 6 }),
    "suggestions, a word and a half": (n: number) =>
      suggest(`${at(n, 11)} ${at(n, 60).slice(0, 4)}`, { ...page, limit: 6 }),
    "suggestions, a typo": (n: number) => suggest(misspelt(at(n, 90)), { ...page, limit: 6 }),
    "similar to a title": (n: number) => similar(sentence(n, 7), { lang: "fr", limit: 3 }),
  };
}

const runs = 100;

/** Processor time, not wall time: what else the machine does is not counted. */
async function measured(run: (n: number) => Promise<unknown>): Promise<string> {
  for (let n = 0; n < 20; n++) await run(n);
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const begun = work();
    await run(n);
    times.push(work() - begun);
  }
  times.sort((a, b) => a - b);
  return [times[runs / 2], times[runs * 0.95], times.at(-1)].map((ms) => (ms ?? 0).toFixed(1)).join(" · ");
}

function work(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
