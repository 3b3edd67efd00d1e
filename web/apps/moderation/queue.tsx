import { useEffect, useRef } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { LangLabel } from "../../components/tag.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useWaitingWords } from "../studio-frame.tsx";

type QueueProps = { ideas: readonly IdeaCard[]; chosen: IdeaId | undefined; onChoose: (ideaId: IdeaId) => void };

/** Links, so that each submission can be opened in a tab of its own. */
export function Queue({ ideas, chosen, onChoose }: QueueProps) {
  const words = useWords(studioMessages);
  const { lang } = useEdition();
  const waits = useWaitingWords();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: "nearest" }), [chosen]);
  return (
    <nav class="split__list" aria-label={words.moderation.list}>
      <ol class="queue">
        {ideas.map((card) => (
          <li key={card.ideaId}>
            <a
              class="queue__row"
              href={paths.moderation(lang, card.ideaId)}
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
              <span class="queue__wait">{words.moderation.waits(waits(card.submittedAt))}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
