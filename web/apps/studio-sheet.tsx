import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { StageTag } from "../components/tag.tsx";
import { studioMessages } from "../i18n/studio.ts";
import { cardPicture } from "./card-picture.ts";
import { useEdition, useWords } from "./edition.ts";
import type { Loaded } from "./loading.ts";
import { Refused } from "./studio-frame.tsx";

type StudioSheetProps<T> = {
  loaded: Loaded<T>;
  onBack: () => void;
  onRetry: () => void;
  children: (value: T) => ComponentChildren;
};

/** What lies on the desk beside the list; on a phone it takes the list's place, with a way back. */
export function StudioSheet<T>({ loaded, onBack, onRetry, children }: StudioSheetProps<T>) {
  const words = useWords(studioMessages).common;
  return (
    <>
      <button type="button" class="button button--text split__back" onClick={onBack}>
        {words.back}
      </button>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={onRetry} />}
      {loaded.state === "here" && children(loaded.value)}
    </>
  );
}

type SheetHeadProps = { card: IdeaCard; circleName: string; takeFocus: boolean; facts: (string | false | undefined)[] };

/** Picture, title, and in one line who proposed it, where, and what else counts here. */
export function SheetHead({ card, circleName, takeFocus, facts }: SheetHeadProps) {
  const words = useWords(studioMessages).common;
  const { lang } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  return (
    <header class="sheet__head">
      {card.picture && <img class="sheet__picture" src={cardPicture(card)} alt="" width="160" height="120" />}
      <div class="sheet__title">
        <h2 ref={heading} tabIndex={-1} lang={card.lang} dir="auto">
          {card.title}
        </h2>
        <p class="sheet__meta">
          <StageTag stage={card.stage} lang={lang} />
          <span>{words.by(card.authorName)}</span>
          <span>{circleName}</span>
          {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
        </p>
      </div>
    </header>
  );
}
