import { durationText } from "../../components/durations.ts";
import { testFigureMessages } from "../../i18n/test-figures.ts";
import { transparencyMessages } from "../../i18n/transparency.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";
import { ShareBar } from "./share-bar.tsx";
import type { ShownFigures } from "./shown.ts";

/** How long reports wait for the team's first word. */
export function FirstAnswers({ firstAnswers: { n, told, waiting } }: Pick<ShownFigures, "firstAnswers">) {
  const all = useWords(testFigureMessages);
  const words = all.answers;
  const durations = useWords(transparencyMessages);
  const { format } = useEdition();
  const lasting = (seconds: number) => durationText(seconds, durations, format);
  return (
    <Panel title={words.title} formula={words.formula}>
      <dl class="big-numbers">
        {told && <Big name={words.median} value={lasting(told.median)} />}
        {told && <Big name={words.p90} value={lasting(told.p90)} />}
        <Big name={words.answered} value={format.number(n)} />
        <Big name={words.waiting} value={format.number(waiting)} />
      </dl>
      {!told && <p class="soft">{all.few(n, format)}</p>}
    </Panel>
  );
}

/** What was reported, fixed, and confirmed by whoever reported it. */
export function Fixes({ fixes: { reported, fixed, confirmed } }: Pick<ShownFigures, "fixes">) {
  const words = useWords(testFigureMessages).fixes;
  const { format } = useEdition();
  return (
    <Panel title={words.title} formula={words.formula}>
      <dl class="big-numbers">
        <Big name={words.reported} value={format.number(reported)} />
        <Big name={words.fixed} value={format.number(fixed)} />
        <Big name={words.confirmed} value={format.number(confirmed)} />
      </dl>
      <ShareBar part={fixed} of={reported} />
    </Panel>
  );
}

function Big({ name, value }: { name: string; value: string }) {
  return (
    <div class="big-numbers__one">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
