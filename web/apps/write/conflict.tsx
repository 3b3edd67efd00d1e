import { useEffect, useRef } from "preact/hooks";
import type { Draft } from "../../../functions/ideas/contract.ts";
import { writeMessages } from "../../i18n/write.ts";
import { useEdition, useWords } from "../edition.ts";
import { compareTexts, type Run } from "./compare.ts";
import type { CircleChoice } from "./server.ts";
import { type DraftText, type TextField, textFields, textOf } from "./text.ts";

type ConflictProps = {
  mine: DraftText;
  theirs: Draft;
  circles: readonly CircleChoice[];
  onChoose: (text: DraftText) => void;
};

/** Both versions of what differs, side by side, and one choice. */
export function Conflict({ mine, theirs, circles, onChoose }: ConflictProps) {
  const words = useWords(writeMessages).conflict;
  const { format } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const other = textOf(theirs);
  const differing = textFields.filter(
    (field) => JSON.stringify(mine[field] ?? "") !== JSON.stringify(other[field] ?? ""),
  );
  return (
    <section class="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <div class="conflict__choices">
        <p class="conflict__who">{words.mine}</p>
        <p class="conflict__who">{words.theirs(format.time(theirs.savedAt))}</p>
        {differing.map((field) => (
          <Difference key={field} field={field} mine={mine} theirs={other} circles={circles} />
        ))}
        <button type="button" class="button" onClick={() => onChoose(mine)}>
          {words.keepMine}
        </button>
        <button type="button" class="button button--ink" onClick={() => onChoose(other)}>
          {words.keepTheirs}
        </button>
      </div>
    </section>
  );
}

type DifferenceProps = { field: TextField; mine: DraftText; theirs: DraftText; circles: readonly CircleChoice[] };

function Difference({ field, mine, theirs, circles }: DifferenceProps) {
  const words = useWords(writeMessages).conflict;
  const show = useFieldWords(circles);
  const runs = compareTexts(show(field, mine), show(field, theirs));
  return (
    <>
      <h3 class="conflict__field">{words.fields[field]}</h3>
      <Version runs={runs.mine} />
      <Version runs={runs.theirs} />
    </>
  );
}

function Version({ runs }: { runs: readonly Run[] }) {
  const words = useWords(writeMessages).conflict;
  if (runs.length === 0) return <p class="conflict__text conflict__text--none">{words.none}</p>;
  return (
    <p class="conflict__text" dir="auto">
      {runs.map((run, at) => {
        const key = `${at}${run.own}`;
        return run.own ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>;
      })}
    </p>
  );
}

function useFieldWords(circles: readonly CircleChoice[]) {
  const words = useWords(writeMessages);
  const { lang } = useEdition();
  return (field: TextField, text: DraftText): string => {
    if (field === "circleId") return circles.find((circle) => circle.circleId === text.circleId)?.name[lang] ?? "";
    if (field === "lang") return words.lang[text.lang];
    if (field === "kind") return words.kind[text.kind];
    return field === "tags" ? text.tags.join(", ") : (text[field] ?? "");
  };
}
