import { useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { GuardedPictures } from "../guarded-pictures.tsx";
import { useLoaded } from "../loading.ts";
import { useWaitingWords } from "../studio-frame.tsx";
import { SheetHead, StudioSheet } from "../studio-sheet.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { readSubmission, type Submission } from "./server.ts";

type SheetProps = {
  ideaId: IdeaId;
  takeFocus: boolean;
  onBack: () => void;
  onNext: () => void;
  onDone: (ideaId: IdeaId, news: string) => void;
};

/** One submission as it will be published, the rules beside it, the answer beneath. */
export function Sheet({ ideaId, takeFocus, onBack, onNext, onDone }: SheetProps) {
  const words = useWords(studioMessages).moderation;
  const { loaded, again } = useLoaded(() => readSubmission(ideaId), ideaId);
  const [stale, setStale] = useState(false);
  return (
    <StudioSheet loaded={loaded} onBack={onBack} onRetry={again}>
      {(submission) => (
        <>
          <SheetText submission={submission} takeFocus={takeFocus} />
          {stale && submission.card.stage === "submitted" && (
            <p class="notice" role="status">
              {words.elsewhere.resubmitted}
            </p>
          )}
          {submission.card.stage === "submitted" ? (
            <AnswerForm
              key={submission.card.version}
              submission={submission}
              onStale={() => {
                setStale(true);
                again();
              }}
              onDone={(news) => onDone(ideaId, news)}
            />
          ) : (
            <Elsewhere submission={submission} onNext={onNext} />
          )}
        </>
      )}
    </StudioSheet>
  );
}

type SheetTextProps = { submission: Submission; takeFocus: boolean };

function SheetText({ submission: { card, storyHtml, pictures, circle, records }, takeFocus }: SheetTextProps) {
  const words = useWords(studioMessages);
  const { lang, format } = useEdition();
  const waits = useWaitingWords();
  const times = records.filter((record) => record.to === "submitted").length;
  return (
    <article class="sheet">
      <SheetHead
        card={card}
        circleName={circle.name[lang]}
        takeFocus={takeFocus}
        facts={[
          words.common.kind[card.kind],
          words.common.languages[card.lang],
          card.stage === "submitted" && words.moderation.waits(waits(card.submittedAt)),
          times > 1 && words.moderation.version(format.number(times)),
        ]}
      />
      <div class="sheet__columns">
        <div class="sheet__story" lang={card.lang} dir="auto">
          <p class="sheet__pitch">{card.pitch}</p>
          {/* Made safe by the server: it is the very HTML that will be published. */}
          <div class="prose" dangerouslySetInnerHTML={{ __html: storyHtml }} />
          <GuardedPictures ideaId={card.ideaId} pictures={pictures} />
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
