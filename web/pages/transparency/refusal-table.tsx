import type { Cited, Refusals } from "../../../functions/insights/contract.ts";
import type { Format } from "../../i18n/format.ts";
import { transparencyMessages } from "../../i18n/transparency.ts";

/** By rule, what was declined or taken down. */
export function RefusalTable({ refusals, format }: { refusals: readonly Refusals[]; format: Format }) {
  const words = transparencyMessages[format.lang].refusals;
  if (refusals.length === 0) return <p class="prose">{words.none}</p>;
  return (
    <table class="table table--folds">
      <thead>
        <tr>
          <th scope="col">{words.rule}</th>
          {[words.declined, words.removed, words.comments].map((what) => (
            <th key={what} scope="col" class="table__number">
              {what}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {refusals.map(({ cited, declined, removed, comments }) => (
          <tr key={JSON.stringify(cited)}>
            <th scope="row">{ruleText(cited, format)}</th>
            <Count label={words.declined} count={declined} format={format} />
            <Count label={words.removed} count={removed} format={format} />
            <Count label={words.comments} count={comments} format={format} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a phone the column's name stands before its number. */
const Count = ({ label, count, format }: { label: string; count: number; format: Format }) => (
  <td class="table__number" data-label={label}>
    {format.number(count)}
  </td>
);

function ruleText(cited: Cited, format: Format): string {
  const words = transparencyMessages[format.lang].refusals;
  if ("unlawful" in cited) return words.unlawful;
  if (cited.rule) return cited.rule[format.lang];
  return cited.ruleNumber ? words.number(format.number(cited.ruleNumber)) : words.noRule;
}
