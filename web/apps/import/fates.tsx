import { importMessages } from "../../i18n/import.ts";
import { useEdition, useWords } from "../edition.ts";
import type { Fate, Plan } from "./plan.ts";

type FatesProps = {
  plan: Plan;
  statuses: readonly { status: string; count: number }[];
  onChange: (changes: Partial<Plan>) => void;
};
const fates = ["gathering", "archived", "skip"] as const satisfies readonly Fate[];
const statusesShown = 30;

/** What becomes of statuses: support begins anew, or the idea is history, or it stays out. */
export function Fates({ plan, statuses, onChange }: FatesProps) {
  const words = useWords(importMessages).plan;
  const { format } = useEdition();
  return (
    <fieldset class="import__columns">
      <legend class="import__legend">{words.fates}</legend>
      <p class="field__hint">{words.fateHint}</p>
      <ul class="import__fates">
        {statuses.slice(0, statusesShown).map(({ status, count }, i) => (
          <FateOf
            key={status}
            id={`fate-${i}`}
            name={status}
            note={format.number(count)}
            fate={plan.fates[status] ?? plan.others}
            onFate={(fate) => onChange({ fates: { ...plan.fates, [status]: fate } })}
          />
        ))}
        <FateOf
          id="fate-others"
          name={statuses.length === 0 ? words.noStatus : words.others}
          fate={plan.others}
          onFate={(others) => onChange({ others })}
        />
      </ul>
    </fieldset>
  );
}

type FateProps = { id: string; name: string; note?: string; fate: Fate; onFate: (fate: Fate) => void };

function FateOf({ id, name, note, fate, onFate }: FateProps) {
  const words = useWords(importMessages).plan;
  return (
    <li class="import__fate">
      <label for={id} dir="auto">
        {name} {note && <span class="soft">({note})</span>}
      </label>
      <select
        id={id}
        class="field__control"
        value={fate}
        onChange={({ currentTarget }) => onFate(fates.find((each) => each === currentTarget.value) ?? "gathering")}
      >
        {fates.map((each) => (
          <option key={each} value={each}>
            {words.fate[each]}
          </option>
        ))}
      </select>
    </li>
  );
}
