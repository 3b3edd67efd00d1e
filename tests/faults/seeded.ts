import { seededRandom } from "../world.ts";

/** A number in [0, 1) that depends only on the seed and the words: so faults repeat, whatever the order of events. */
export function chance(seed: number, ...words: (string | number)[]): number {
  let hash = seed >>> 0;
  for (const char of words.join("|")) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return seededRandom(hash)();
}
