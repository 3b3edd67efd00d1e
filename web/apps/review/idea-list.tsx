import type { IdeaId } from "../../../functions/platform/ids.ts";
import { LangLabel, StageTag } from "../../components/tag.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import type { Listed } from "./server.ts";

type IdeaListProps = {
  ideas: readonly Listed[];
  label: string;
  chosen: IdeaId | undefined;
  onChoose: (ideaId: IdeaId) => void;
};

/** The desk's list: who waits and since when, or how far an approved idea has come. */
export function IdeaList({ ideas, label, chosen, onChoose }: IdeaListProps) {
  const words = useWords(studioMessages);
  const { lang } = useEdition();
  return (
    <nav class="split__list" aria-label={label}>
      <ol class="queue">
        {ideas.map((card) => (
          <li key={card.ideaId}>
            <a
              class="queue__row"
              href={paths.review(lang, card.ideaId)}
              aria-current={card.ideaId === chosen ? "true" : undefined}
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
              <span class="queue__wait">
                <Progress card={card} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Progress({ card }: { card: Listed }) {
  const words = useWords(studioMessages);
  const { lang, format } = useEdition();
  if (card.daysWaiting === undefined) return <StageTag stage={card.stage} lang={lang} />;
  if (card.daysWaiting === 0) return <>{words.review.today}</>;
  return <>{words.review.waits(words.common.day(card.daysWaiting, format))}</>;
}
