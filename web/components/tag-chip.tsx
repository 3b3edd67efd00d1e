import { type Lang, paths } from "../paths.ts";

/** A tag, leading to every idea that has it. */
export const TagChip = ({ tag, lang, chosen = false }: { tag: string; lang: Lang; chosen?: boolean }) => (
  <a class="tag-chip" href={paths.tag(lang, tag)} rel="tag" aria-current={chosen ? "true" : undefined}>
    {tag}
  </a>
);
