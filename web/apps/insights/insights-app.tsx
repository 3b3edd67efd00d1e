import { EmptyState } from "../../components/empty-state.tsx";
import { insightMessages } from "../../i18n/insights.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import { Cohorts } from "./cohorts.tsx";
import { EngagementChart } from "./engagement-chart.tsx";
import { FunnelChart } from "./funnel-chart.tsx";
import { QuietCircles } from "./quiet-circles.tsx";
import { readInsights } from "./server.ts";
import { TakeAway } from "./take-away.tsx";
import { WaitTable } from "./wait-table.tsx";
import { Waiting } from "./waiting.tsx";

/** Figures for those who work here: who waits first, then how the community lives. */
export function InsightsApp() {
  const words = useWords(insightMessages);
  const { lang, format } = useEdition();
  const { loaded, again } = useLoaded(readInsights, "insights");
  const view = loaded.state === "here" ? loaded.value : undefined;
  const figures = view?.figures;
  return (
    <Desk heading={words.heading} lead={words.lead}>
      {loaded.state === "loading" && <p class="app__loading">…</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {view && (
        <div class="insights">
          <p class="insights__when">
            {figures && words.asOf(format.dateTime(figures.asOf))}{" "}
            <a href={paths.transparency(lang)}>{words.publicPage}</a>
          </p>
          <Waiting view={view} />
          {!figures && <EmptyState title={words.none} text={words.noneText} />}
          {figures && (
            <>
              <div class="insights__pair">
                <FunnelChart funnel={figures.funnel} />
                <EngagementChart months={figures.engagement} />
              </div>
              <Cohorts cohorts={figures.cohorts} />
              <QuietCircles quiet={figures.quiet} />
              <WaitTable figures={figures} />
              <TakeAway />
            </>
          )}
        </div>
      )}
    </Desk>
  );
}
