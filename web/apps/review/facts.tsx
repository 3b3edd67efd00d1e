import { Stair } from "../../components/stair.tsx";
import { Timeline } from "../../components/timeline.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { Answers } from "./answers.tsx";
import { CurveChart } from "./curve-chart.tsx";
import type { Evidence } from "./server.ts";
import { timelineLines } from "./timeline-lines.ts";

/** What supporters did and said, drawn; then the idea itself and how it came here. */
export function Facts({ evidence }: { evidence: Evidence }) {
  const { card, curve, storyHtml, records } = evidence;
  const words = useWords(studioMessages);
  const { format } = useEdition();
  return (
    <>
      <section class="evidence" id="evidence" tabIndex={-1} aria-label={words.review.evidence}>
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
    </>
  );
}
