import { useEffect, useRef, useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { Stair } from "../../components/stair.tsx";
import { StageTag } from "../../components/tag.tsx";
import { Timeline } from "../../components/timeline.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { Refused } from "../studio-frame.tsx";
import { Answers } from "./answers.tsx";
import { CurveChart } from "./curve-chart.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { NextStage } from "./next-stage.tsx";
import { type Evidence, readEvidence } from "./server.ts";
import { timelineLines } from "./timeline-lines.ts";

type EvidenceSheetProps = { ideaId: IdeaId; takeFocus: boolean; onBack: () => void; onDecided: () => void };

/** Evidence first, then the decision; afterwards, what comes next. */
export function EvidenceSheet({ ideaId, takeFocus, onBack, onDecided }: EvidenceSheetProps) {
  const words = useWords(studioMessages);
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
    <>
      <button type="button" class="button button--text split__back" onClick={onBack}>
        {words.common.back}
      </button>
      {news && loaded.state === "here" && (
        <p class="notice notice--done">
          {news} <a href={paths.idea(lang, loaded.value.card)}>{words.review.form.seePublic}</a>
        </p>
      )}
      {loaded.state === "loading" && <p class="app__loading">{words.common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <>
          <Facts evidence={loaded.value} takeFocus={takeFocus} />
          {loaded.value.card.stage === "in_review" ? (
            <DecisionForm
              key={loaded.value.card.version}
              card={loaded.value.card}
              onPublished={() => happened(words.review.form.done(loaded.value.card.title))}
            />
          ) : (
            <NextStage card={loaded.value.card} onMoved={happened} />
          )}
        </>
      )}
    </>
  );
}

function Facts({ evidence, takeFocus }: { evidence: Evidence; takeFocus: boolean }) {
  const { card, curve, storyHtml, records, circle } = evidence;
  const words = useWords(studioMessages);
  const { lang, format } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true });
  }, [takeFocus]);
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
          <span>{words.common.languages[card.lang]}</span>
          {card.reviewOpenedAt && <span>{words.review.goalReached(format.date(card.reviewOpenedAt))}</span>}
        </p>
      </header>
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
