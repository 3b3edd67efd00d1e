import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import type { IdeaId } from "../../functions/platform/ids.ts";
import { LangLabel } from "../components/tag.tsx";
import { studioMessages } from "../i18n/studio.ts";
import { useEdition, useWords } from "./edition.ts";

type StudioListProps<Card extends IdeaCard> = {
  ideas: readonly Card[];
  label: string;
  chosen: IdeaId | undefined;
  addressOf: (ideaId: IdeaId) => string;
  onChoose: (ideaId: IdeaId) => void;
  /** The row's last line: how long it waits, or how far it has come. */
  state: (card: Card) => ComponentChildren;
};

/** A desk's list. Rows are links, so that each idea can be opened in a tab of its own. */
export function StudioList<Card extends IdeaCard>(props: StudioListProps<Card>) {
  const { ideas, label, chosen, addressOf, onChoose, state } = props;
  const words = useWords(studioMessages);
  const { lang } = useEdition();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: "nearest" }), [chosen]);
  return (
    <nav class="split__list" aria-label={label}>
      <ol class="queue">
        {ideas.map((card) => (
          <li key={card.ideaId}>
            <a
              class="queue__row"
              href={addressOf(card.ideaId)}
              aria-current={card.ideaId === chosen ? "true" : undefined}
              ref={card.ideaId === chosen ? current : null}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(card.ideaId);
              }}
            >
              <span class="queue__title" lang={card.lang} dir="auto">
                {card.title}
              </span>
              <span class="queue__meta">
                {words.common.by(card.authorName)} <LangLabel textLang={card.lang} lang={lang} />
              </span>
              <span class="queue__wait">{state(card)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
