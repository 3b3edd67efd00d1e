import { useCallback } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LangLabel } from "../../components/tag.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useChosenIdea } from "../chosen.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import { EvidenceSheet } from "./evidence-sheet.tsx";
import { readWaiting, type WaitingIdea } from "./server.ts";

/** Ideas that reached the top, longest wait first, and the answer that each is owed. */
export function ReviewApp() {
  const words = useWords(studioMessages);
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(readWaiting, "review");
  const addressOf = useCallback((ideaId?: IdeaId) => paths.review(lang, ideaId), [lang]);
  const [chosen, choose] = useChosenIdea(addressOf);
  return (
    <Desk heading={words.review.heading} lead={words.review.lead}>
      {loaded.state === "loading" && <p class="app__loading">{words.common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" &&
        (loaded.value.ideas.length === 0 && !chosen ? (
          <EmptyState title={words.review.empty.title} text={words.review.empty.body} />
        ) : (
          <div class={chosen ? "split split--open" : "split"}>
            <WaitingList ideas={loaded.value.ideas} chosen={chosen} onChoose={choose} />
            <div class="split__sheet">
              {chosen ? (
                <EvidenceSheet key={chosen} ideaId={chosen} onBack={() => choose(undefined)} onDecided={again} />
              ) : (
                <p class="split__none">{words.review.choose}</p>
              )}
            </div>
          </div>
        ))}
    </Desk>
  );
}

type WaitingListProps = {
  ideas: readonly WaitingIdea[];
  chosen: IdeaId | undefined;
  onChoose: (ideaId: IdeaId) => void;
};

function WaitingList({ ideas, chosen, onChoose }: WaitingListProps) {
  const words = useWords(studioMessages);
  const { lang, format } = useEdition();
  const waits = (days: number) =>
    days === 0 ? words.review.today : words.review.waits(words.common.day(days, format));
  return (
    <nav class="split__list" aria-label={words.review.list}>
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
              <span class="queue__wait">{waits(card.daysWaiting)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
