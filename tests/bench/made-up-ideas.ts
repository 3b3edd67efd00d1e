import { IdeaId } from "../../functions/platform/ids.ts";
import type { IdeaDoc } from "../../functions/search/contract.ts";
import { seededRandom } from "../world.ts";

const onsets = "b c d f g l m n p r s t v ch pl tr br cr gr qu".split(" ");
const vowels = "a e i o u ou an on eau ai é è".split(" ");
const endings = ["", "", "", "s", "tion", "ment", "eur", "able", "age", "ière", "er", "ing"];
const vocabularySize = 80_000;
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Made-up ideas of a seed: a vocabulary of 80,000 words, as often as words are (Zipf), in texts as long as people write. */
export function madeUpIdeas(count: number, seed = 42): { docs: IdeaDoc[]; word: (rank: number) => string } {
  const random = seededRandom(seed);
  const vocabulary = madeUpWords(random);
  const pick = zipf(random, vocabulary);
  const text = (words: number) => Array.from({ length: words }, pick).join(" ");
  const docs = Array.from(
    { length: count },
    (_, number): IdeaDoc => ({
      ideaId: IdeaId.parse(`ide_${idLetters(number)}`),
      lang: random() < 0.6 ? "fr" : "en",
      circleId: `circle-${Math.floor(random() * 40)}`,
      title: text(4 + random() * 5),
      tags: Array.from({ length: 1 + random() * 4 }, pick),
      people: [text(2)],
      pitch: text(12 + random() * 12),
      story: text(60 + random() * 240),
      supporters: Math.floor(10_000 * random() ** 4),
      publishedAt: new Date(Date.UTC(2024, 0, 1) + random() * 6e10).toISOString(),
    }),
  );
  return { docs, word: (rank) => vocabulary[rank] ?? "" };
}

function madeUpWords(random: () => number): string[] {
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? "";
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const syllables = Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(onsets) + one(vowels));
    words.add(syllables.join("") + one(endings));
  }
  return [...words];
}

/** The n-th word is about 1/n as frequent as the first, and rare words are as rare as in prose. */
function zipf(random: () => number, vocabulary: readonly string[]): () => string {
  const sums: number[] = [];
  for (const rank of vocabulary.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 5) ** 1.15);
  const all = sums.at(-1) ?? 0;
  return () => {
    const at = random() * all;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low] ?? "";
  };
}

const idLetters = (number: number) =>
  Array.from({ length: 12 }, (_, place) => alphabet[Math.floor(number / 32 ** (11 - place)) % 32]).join("");
