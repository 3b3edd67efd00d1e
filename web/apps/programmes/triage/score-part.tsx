import type { TriageReport } from "../../../../functions/feedback/triage-contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useEdition, useWords } from "../../edition.ts";

/** How much it counts, and in words why; with what the others said. */
export function ScorePart({ found: { report, score } }: { found: TriageReport }) {
  const words = useWords(triageMessages);
  const { format } = useEdition();
  const { kind, severity = "annoying", seen, notSeen, couldNotTry } = report;
  const why = kind === "issue" ? words.score.why.issue[severity] : words.score.why[kind];
  const times = format.number(Math.round((score.score / score.weight) * 10) / 10);
  const voices = [
    { text: words.sheet.seen, count: seen },
    { text: words.sheet.notSeen, count: notSeen },
    { text: words.sheet.couldNotTry, count: couldNotTry },
  ];
  return (
    <section class="triage__panel" aria-labelledby="score-title">
      <h3 id="score-title">{words.score.title}</h3>
      <p class="triage__figure">{format.number(score.score)}</p>
      <p>
        {why} {score.others === 0 ? words.score.alone : words.score.others(score.others, times, format)}
      </p>
      <dl class="triage__voices" aria-label={words.sheet.voices}>
        {voices.map(({ text, count }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words.score.how}</summary>
        {words.score.explained.map((sentence) => (
          <p key={sentence} class="soft">
            {sentence}
          </p>
        ))}
      </details>
    </section>
  );
}
