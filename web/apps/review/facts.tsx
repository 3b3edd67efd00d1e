import { Stair } from "../../components/stair.tsx";
import { Timeline } from "../../components/timeline.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { AnswerFigures, PriceCharts } from "./answers.tsx";
import { AroundIdea } from "./around.tsx";
import { CurveChart } from "./curve-chart.tsx";
import type { Evidence } from "./server.ts";
import { timelineLines } from "./timeline-lines.ts";
import { Whys } from "./whys.tsx";

/** What supporters did and said, drawn; then the idea itself and how it came here. */
export function Facts({ evidence }: { evidence: Evidence }) {
  const { card, curve, storyHtml, records } = evidence;
  const words = useWords(studioMessages);
  const { format } = useEdition();
  return (
    <>
      <p class="sheet__pitch" lang={card.lang} dir="auto">
        {card.pitch}
      </p>
      <details class="sheet__more">
        <summary>{words.common.story}</summary>
        <div class="prose sheet__story" lang={card.lang} dir="auto" dangerouslySetInnerHTML={{ __html: storyHtml }} />
      </details>
      <section class="evidence evidence--desk" id="evidence" tabIndex={-1} aria-label={words.review.evidence}>
        <div class="evidence__head">
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
          {curve && <AnswerFigures answers={curve.answers} supporters={card.supporters} />}
        </div>
        {curve ? (
          <>
            <CurveChart days={curve.days} goals={card.clock?.milestones.map((step) => step.supporters) ?? []} />
            {curve.answers.whys && <Whys whys={curve.answers.whys} of={curve.answers.n} />}
            <PriceCharts price={curve.answers.price} />
          </>
        ) : (
          <p class="story__note">{words.review.curve.missing}</p>
        )}
      </section>
      <AroundIdea card={card} />
      <details class="sheet__more">
        <summary>{words.common.timeline}</summary>
        <Timeline lines={timelineLines(records)} format={format} />
      </details>
    </>
  );
}
