import { testFigureMessages } from "../../i18n/test-figures.ts";
import { useEdition, useWords } from "../edition.ts";
import { FeatureTable } from "./feature-table.tsx";
import { FiledChart } from "./filed-chart.tsx";
import { FunnelChart } from "./funnel-chart.tsx";
import { FirstAnswers, Fixes } from "./numbers.tsx";
import { ParticipationTable, TaskTable } from "./participation.tsx";
import { Recommendations } from "./recommendations.tsx";
import type { ShownFigures } from "./shown.ts";
import { TopTesters, Whys } from "./testers.tsx";

/** Every figure of a programme that its reader may see. */
export function FiguresView({ figures }: { figures: ShownFigures }) {
  const words = useWords(testFigureMessages);
  const { format } = useEdition();
  return (
    <div class="insights">
      <p class="insights__when">{words.asOf(format.dateTime(figures.asOf))}</p>
      <div class="insights__pair">
        <FunnelChart funnel={figures.funnel} />
        <FiledChart filed={figures.filed} />
      </div>
      <div class="insights__pair">
        <Recommendations recommendations={figures.recommendations} />
        <div class="test-figures__column">
          <FirstAnswers firstAnswers={figures.firstAnswers} />
          <Fixes fixes={figures.fixes} />
        </div>
      </div>
      <FeatureTable features={figures.features} />
      <div class="insights__pair">
        <ParticipationTable participation={figures.participation} />
        <TaskTable tasks={figures.tasks} />
      </div>
      {figures.testers && <TopTesters testers={figures.testers} />}
      {figures.whys && <Whys whys={figures.whys} />}
    </div>
  );
}
