import { useEffect, useRef } from "preact/hooks";
import type { DecisionDraft as TeamDraft } from "../../../functions/review/contract.ts";
import { decisionMessages } from "../../i18n/decision.ts";
import { deskMessages } from "../../i18n/desk.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { compareTexts, type Run } from "../write/compare.ts";
import { type DecisionDraft, draftFrom } from "./decision-draft.ts";
import type { Choice } from "./use-team-draft.ts";

const fields = ["outcome", "reasonsFr", "reasonsEn", "mindFr", "mindEn", "codes", "secondLookOn"] as const;

type ConflictProps = { mine: DecisionDraft; theirs: TeamDraft; onChoose: (choice: Choice) => void };

/** Both texts where they differ, side by side, with what is each one's own marked; and one choice. */
export function DecisionConflict({ mine, theirs, onChoose }: ConflictProps) {
  const words = useWords(deskMessages).conflict;
  const { format } = useEdition();
  const show = useFieldTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const other = draftFrom(theirs);
  const differing = fields.filter((field) => show(field, mine) !== show(field, other));
  return (
    <section class="conflict" id="decide" tabIndex={-1} aria-labelledby="conflict-title">
      <h3 id="conflict-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.lead(theirs.by.name, format.dateTime(theirs.at))}</p>
      <div class="conflict__choices">
        <p class="conflict__who">{words.mine}</p>
        <p class="conflict__who">{words.theirs(theirs.by.name)}</p>
        {differing.map((field) => {
          const runs = compareTexts(show(field, mine), show(field, other));
          return (
            <>
              <h4 class="conflict__field">{words.fields[field]}</h4>
              <Version runs={runs.mine} />
              <Version runs={runs.theirs} />
            </>
          );
        })}
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={() => onChoose("both")}>
          {words.keepBoth}
        </button>
        <button type="button" class="button button--quiet" onClick={() => onChoose("mine")}>
          {words.keepMine}
        </button>
        <button type="button" class="button button--quiet" onClick={() => onChoose("theirs")}>
          {words.keepTheirs}
        </button>
      </div>
    </section>
  );
}

function Version({ runs }: { runs: readonly Run[] }) {
  const words = useWords(deskMessages).conflict;
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

function useFieldTexts() {
  const form = useWords(studioMessages).review.form;
  const reasons = useWords(decisionMessages).reasons;
  const { format } = useEdition();
  return (field: (typeof fields)[number], draft: DecisionDraft): string => {
    switch (field) {
      case "outcome":
        return draft.outcome ? form.outcomes[draft.outcome] : "";
      case "reasonsFr":
        return draft.reasons.fr;
      case "reasonsEn":
        return draft.reasons.en;
      case "mindFr":
        return draft.changeOurMind.fr;
      case "mindEn":
        return draft.changeOurMind.en;
      case "codes":
        return draft.reasonCodes.map((code) => reasons[code]).join(", ");
      case "secondLookOn":
        return draft.secondLookOn && format.date(`${draft.secondLookOn}T12:00:00Z`);
    }
  };
}
