import { useEffect } from "preact/hooks";
import { similarMessages } from "../../i18n/similar.ts";
import type { Lang } from "../../paths.ts";
import { useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { SimilarCard } from "./similar-card.tsx";
import { useSimilar } from "./use-similar.ts";

type SimilarProps = {
  title: string;
  lang: Lang;
  signedIn: boolean;
  /** Absent while there is no draft to drop. */
  onDrop: (() => void) | undefined;
};

/** Up to three public ideas like this one, before somebody writes it again. */
export function Similar({ title, lang, signedIn, onDrop }: SimilarProps) {
  const words = useWords(similarMessages);
  const similar = useSimilar(title, lang);
  const some = similar.length > 0;
  useEffect(() => {
    if (some) announce(words.appeared);
  }, [some, words]);
  if (!some) return null;
  return (
    <aside class="similar" aria-labelledby="similar-title">
      <h2 class="similar__title" id="similar-title">
        {words.heading}
      </h2>
      <p class="field__hint">{words.hint}</p>
      <ul class="similar__ideas">
        {similar.map((idea) => (
          <SimilarCard key={idea.ideaId} idea={idea} signedIn={signedIn} onDrop={onDrop} />
        ))}
      </ul>
    </aside>
  );
}
