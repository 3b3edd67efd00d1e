import { useState } from "preact/hooks";
import type { Criterion } from "../../../functions/circles/contract.ts";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { Score, ScoresShown } from "../../../functions/review/contract.ts";
import { scoreLimits } from "../../../functions/review/limits.ts";
import { deskMessages } from "../../i18n/desk.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { TroubleNote } from "../trouble.tsx";
import { saveScores } from "./server.ts";

export const marks = [1, 2, 3, 4, 5] as const;
type Given = Record<string, { mark?: number; note: string }>;

type FormProps = {
  card: IdeaCard;
  criteria: readonly Criterion[];
  own: Score | undefined;
  onKeep: (() => void) | undefined;
  onSaved: (shown: ScoresShown) => void;
};

/** A mark of 1 to 5 and a word for each criterion; a digit marks and goes on to the next. */
export function ScoreForm({ card, criteria, own, onKeep, onSaved }: FormProps) {
  const words = useWords(deskMessages).scores;
  const [given, setGiven] = useState<Given>(() => givenIn(own));
  const [trouble, setTrouble] = useState<Trouble>();
  const change = (id: string, changes: Partial<Given[string]>) =>
    setGiven((before) => ({ ...before, [id]: { note: "", ...before[id], ...changes } }));
  const save = async () => {
    const all = criteria.flatMap(({ id }) => {
      const { mark, note = "" } = given[id] ?? {};
      return mark ? [{ criterionId: id, mark, ...(note.trim() && { note: note.trim() }) }] : [];
    });
    const answer = await saveScores(card.ideaId, { round: card.reviewOpenedAt ?? "", marks: all });
    if (!answer.ok) return setTrouble(answer.trouble);
    announce(words.saved);
    onSaved(answer.value);
  };
  return (
    <form
      class="scores"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      {criteria.map((criterion) => (
        <CriterionField
          key={criterion.id}
          criterion={criterion}
          given={given[criterion.id]}
          onChange={(changes) => change(criterion.id, changes)}
        />
      ))}
      {trouble && <TroubleNote trouble={trouble} />}
      <div class="actions">
        <button type="submit" class="button button--small">
          {words.save}
        </button>
        {onKeep && (
          <button type="button" class="button button--quiet button--small" onClick={onKeep}>
            {words.keep}
          </button>
        )}
      </div>
    </form>
  );
}

const givenIn = (own: Score | undefined): Given =>
  Object.fromEntries((own?.marks ?? []).map(({ criterionId, mark, note = "" }) => [criterionId, { mark, note }]));

type CriterionProps = {
  criterion: Criterion;
  given: Given[string] | undefined;
  onChange: (changes: Partial<Given[string]>) => void;
};

function CriterionField({ criterion, given, onChange }: CriterionProps) {
  const words = useWords(deskMessages).scores;
  const { lang, format } = useEdition();
  const name = criterion.name[lang];
  const press = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const mark = marks.find((one) => String(one) === event.key);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange({ mark });
    nextCriterion(event.currentTarget)?.focus();
  };
  return (
    <fieldset class="score">
      <legend class="score__name">
        {name} <span class="score__weight">{words.weight(format.number(criterion.weight))}</span>
      </legend>
      <div class="score__steps">
        {marks.map((mark) => (
          <label key={mark} class={`score__step score__step--${mark}`} title={words.marks[mark]}>
            <input
              type="radio"
              name={`score-${criterion.id}`}
              value={mark}
              checked={given?.mark === mark}
              aria-label={`${format.number(mark)}, ${words.marks[mark]}`}
              onChange={() => onChange({ mark })}
              onKeyDown={press}
            />
            <span aria-hidden="true">{format.number(mark)}</span>
          </label>
        ))}
      </div>
      <input
        class="field__control score__note"
        aria-label={words.noteOf(name)}
        placeholder={words.note}
        maxLength={scoreLimits.note}
        value={given?.note ?? ""}
        onInput={(event) => onChange({ note: event.currentTarget.value })}
      />
    </fieldset>
  );
}

/** Where the next digit goes. */
function nextCriterion(steps: HTMLElement): HTMLInputElement | null {
  const next = steps.closest(".score")?.nextElementSibling;
  return next?.querySelector<HTMLInputElement>("input[type=radio]") ?? null;
}
