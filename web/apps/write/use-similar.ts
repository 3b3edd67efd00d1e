import { useEffect, useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { type Lang, paths } from "../../paths.ts";

export type SimilarIdea = IdeaCard & { takesSupport: boolean };

const pauseMs = 500;
/** Below that a title says too little. */
const fewestLetters = 6;

/** Public ideas that say nearly the same as a title; none while nobody can say. */
export function useSimilar(title: string, lang: Lang): SimilarIdea[] {
  const [similar, setSimilar] = useState<SimilarIdea[]>([]);
  const asked = title.trim().slice(0, 200);
  useEffect(() => {
    if (asked.length < fewestLetters) {
      setSimilar([]);
      return;
    }
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const found = await similarTo(asked, lang, asking.signal);
      if (!asking.signal.aborted) setSimilar(found);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [asked, lang]);
  return similar;
}

async function similarTo(q: string, lang: Lang, signal: AbortSignal): Promise<SimilarIdea[]> {
  try {
    const response = await fetch(paths.similar(lang, q), { signal });
    if (!response.ok) return [];
    const { ideas }: { ideas: SimilarIdea[] } = await response.json();
    return ideas;
  } catch {
    return [];
  }
}
