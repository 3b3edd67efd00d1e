import { useEffect, useRef, useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { StageTag } from "../../components/tag.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Refused, useWaitingWords } from "../studio-frame.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { readSubmission, type Submission } from "./server.ts";

type SheetProps = {
  ideaId: IdeaId;
  onBack: () => void;
  onNext: () => void;
  onDone: (ideaId: IdeaId, news: string) => void;
};

/** One submission as it will be published, the rules beside it, the answer beneath. */
export function Sheet({ ideaId, onBack, onNext, onDone }: SheetProps) {
  const words = useWords(studioMessages);
  const { loaded, again } = useLoaded(() => readSubmission(ideaId), ideaId);
  const [stale, setStale] = useState(false);
  return (
    <>
      <button type="button" class="button button--text split__back" onClick={onBack}>
        {words.common.back}
      </button>
      {loaded.state === "loading" && <p class="app__loading">{words.common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <>
          <SheetText submission={loaded.value} />
          {stale && loaded.value.card.stage === "submitted" && (
            <p class="notice" role="status">
              {words.moderation.elsewhere.resubmitted}
            </p>
          )}
          {loaded.value.card.stage === "submitted" ? (
            <AnswerForm
              key={loaded.value.card.version}
              submission={loaded.value}
              onStale={() => {
                setStale(true);
                again();
              }}
              onDone={(news) => onDone(ideaId, news)}
            />
          ) : (
            <Elsewhere submission={loaded.value} onNext={onNext} />
          )}
        </>
      )}
    </>
  );
}

function SheetText({ submission: { card, storyHtml, circle, records } }: { submission: Submission }) {
  const words = useWords(studioMessages);
  const { lang, format } = useEdition();
  const waits = useWaitingWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const times = records.filter((record) => record.to === "submitted").length;
  return (
    <article class="sheet">
      <header class="sheet__head">
        <h2 ref={heading} tabIndex={-1} lang={card.lang} dir="auto">
          {card.title}
        </h2>
        <p class="sheet__meta">
          <StageTag stage={card.stage} lang={lang} />
          <span>{words.common.by(card.authorName)}</span>
          <span>{circle.name[lang]}</span>
          <span>{words.common.kind[card.kind]}</span>
          <span>{words.common.languages[card.lang]}</span>
          {card.stage === "submitted" && <span>{words.moderation.waits(waits(card.submittedAt))}</span>}
          {times > 1 && <span>{words.moderation.version(format.number(times))}</span>}
        </p>
      </header>
      <div class="sheet__columns">
        <div class="sheet__story" lang={card.lang} dir="auto">
          <p class="sheet__pitch">{card.pitch}</p>
          {/* Made safe by the server: it is the very HTML that will be published. */}
          <div class="prose" dangerouslySetInnerHTML={{ __html: storyHtml }} />
          {card.tags.length > 0 && <p class="sheet__tags">{card.tags.join(" · ")}</p>}
        </div>
        <aside class="sheet__rules">
          <h3>{words.common.rules}</h3>
          <ol>
            {circle.rules.map((rule) => (
              <li key={rule.en}>{rule[lang]}</li>
            ))}
          </ol>
        </aside>
      </div>
    </article>
  );
}
