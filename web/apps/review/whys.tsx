import type { AnswerSummary } from "../../../functions/review/contract.ts";
import { evidenceMessages } from "../../i18n/evidence.ts";
import { useEdition, useWords } from "../edition.ts";

const first = 4;

/** Why people support it, in their words: the fullest first, nobody named. */
export function Whys({ whys, of }: { whys: NonNullable<AnswerSummary["whys"]>; of: number }) {
  const words = useWords(evidenceMessages).whys;
  const { format } = useEdition();
  if (whys.n === 0) return null;
  const rest = whys.kept.slice(first);
  return (
    <section class="whys" aria-labelledby="whys-title">
      <h3 id="whys-title" class="chart__title">
        {words.title} <span class="board__meta">{words.of(format.number(whys.n), format.number(of))}</span>
      </h3>
      <Quotes texts={whys.kept.slice(0, first)} />
      {rest.length > 0 && (
        <details class="chart__twin">
          <summary>{words.more(rest.length, format)}</summary>
          <Quotes texts={rest} />
        </details>
      )}
    </section>
  );
}

const Quotes = ({ texts }: { texts: readonly string[] }) => (
  <ul class="quotes">
    {texts.map((text) => (
      <li key={text} dir="auto">
        {text}
      </li>
    ))}
  </ul>
);
