import { useEffect, useRef } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { writeMessages } from "../../i18n/write.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { SentPictures } from "./sent-pictures.tsx";

/** It is sent: what happens now, and where to see it happen. */
export function Sent({ card }: { card: IdeaCard }) {
  const words = useWords(writeMessages).sent;
  const { lang } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    history.replaceState(null, "", paths.write(lang, card.ideaId));
    scrollTo(0, 0);
    heading.current?.focus();
  }, [card.ideaId, lang]);
  return (
    <section class="sent">
      <SentDrawing />
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.body(card.title)}</p>
      <p>{words.clock}</p>
      <div class="actions">
        <a class="button" href={paths.mine(lang)}>
          {words.mine}
        </a>
        <a class="button button--quiet" href={paths.write(lang)}>
          {words.another}
        </a>
      </div>
      <SentPictures card={card} />
    </section>
  );
}

/** The stone of the hopscotch, thrown onto the first square. */
const SentDrawing = () => (
  <svg class="sent__drawing" viewBox="0 0 220 96" width="220" height="96" aria-hidden="true" focusable="false">
    <path class="sent__square" d="M20 92l24-34h56l-18 34zM88 92l18-34h56l-12 34zM156 92l12-34h40l4 34z" />
    <path class="sent__path" d="M6 40C24 8 50 8 66 66" />
    <circle class="sent__stone" cx="67" cy="72" r="8" />
  </svg>
);
