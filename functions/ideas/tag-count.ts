import type { IdeaCard } from "./contract.ts";

const popularTags = 16;
/** A tag of one idea leads nowhere but back to it. */
const ideasAtLeast = 2;

/** Counts the tags of public ideas, and tells the ones that most of them have. */
export function tagCount() {
  const ideas = new Map<string, number>();
  return {
    take({ tags }: Pick<IdeaCard, "tags">): void {
      for (const tag of new Set(tags)) ideas.set(tag, (ideas.get(tag) ?? 0) + 1);
    },
    popular: (): string[] =>
      [...ideas]
        .filter(([, count]) => count >= ideasAtLeast)
        .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, popularTags)
        .map(([tag]) => tag),
  };
}
