import { useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { Stair } from "../../components/stair.tsx";
import { Timeline } from "../../components/timeline.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { SheetHead, StudioSheet } from "../studio-sheet.tsx";
import { Answers } from "./answers.tsx";
import { CurveChart } from "./curve-chart.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { NextStage } from "./next-stage.tsx";
import { type Evidence, readEvidence } from "./server.ts";
import { timelineLines } from "./timeline-lines.ts";

type EvidenceSheetProps = { ideaId: IdeaId; takeFocus: boolean; onBack: () => void; onDecided: () => void };

/** Evidence first, then the decision; afterwards, what comes next. */
export function EvidenceSheet({ ideaId, takeFocus, onBack, onDecided }: EvidenceSheetProps) {
  const words = useWords(studioMessages).review;
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(() => readEvidence(ideaId), ideaId);
  const [news, setNews] = useState("");
  const happened = (text: string) => {
    setNews(text);
    announce(text);
    scrollTo(0, 0);
    again();
    onDecided();
  };
  return (
    <StudioSheet loaded={loaded} onBack={onBack} onRetry={again}>
      {(evidence) => (
        <>
          {news && (
            <p class="notice notice--done">
              {news} <a href={paths.idea(lang, evidence.card)}>{words.form.seePublic}</a>
            </p>
          )}
          <Facts evidence={evidence} takeFocus={takeFocus} />
          {evidence.card.stage === "in_review" ? (
            <DecisionForm
              key={evidence.card.version}
              card={evidence.card}
              onPublished={() => happened(words.form.done(evidence.card.title))}
            />
          ) : (
            <NextStage card={evidence.card} onMoved={happened} />
          )}
        </>
      )}
    </StudioSheet>
  );
}

function Facts({ evidence, takeFocus }: { evidence: Evidence; takeFocus: boolean }) {
  const { card, curve, storyHtml, records, circle } = evidence;
  const words = useWords(studioMessages);
  const { lang, format } = useEdition();
  return (
    <article class="sheet">
      <SheetHead
        card={card}
        circleName={circle.name[lang]}
        takeFocus={takeFocus}
        facts={[
          words.common.languages[card.lang],
          card.reviewOpenedAt && words.review.goalReached(format.date(card.reviewOpenedAt)),
        ]}
      />
      <section class="evidence" aria-label={words.review.evidence}>
        <div class="evidence__stair">
          <p class="evidence__count">
            <strong>{format.number(card.supporters)}</strong> {words.review.supporters}
          </p>
          {card.clock && (
            <Stair
              stair={{
                steps: card.clock.milestones,
                reached: card.reached,
                supporters: card.supporters,
                stage: card.stage,
              }}
              format={format}
              size="small"
            />
          )}
        </div>
        {curve ? (
          <>
            <CurveChart days={curve.days} goals={card.clock?.milestones.map((step) => step.supporters) ?? []} />
            <Answers answers={curve.answers} supporters={card.supporters} />
          </>
        ) : (
          <p class="story__note">{words.review.curve.missing}</p>
        )}
      </section>
      <details class="sheet__more" open>
        <summary>{words.common.story}</summary>
        <div class="sheet__story" lang={card.lang} dir="auto">
          <p class="sheet__pitch">{card.pitch}</p>
          <div class="prose" dangerouslySetInnerHTML={{ __html: storyHtml }} />
        </div>
      </details>
      <details class="sheet__more">
        <summary>{words.common.timeline}</summary>
        <Timeline lines={timelineLines(records)} format={format} />
      </details>
    </article>
  );
}
