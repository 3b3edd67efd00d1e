import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { Preview } from "../../../functions/merging/contract.ts";
import { duplicatesMessages } from "../../i18n/duplicates.ts";
import { useEdition, useWords } from "../edition.ts";
import type { Comparison } from "./server.ts";

/** What will happen, in numbers, before it does. */
export function Effects({ comparison: { survivor, preview } }: { comparison: Comparison }) {
  const words = useWords(duplicatesMessages).effects;
  const { format } = useEdition();
  if (!preview) return <p class="notice">{words.tooMany}</p>;
  const rows: [label: string, count: number][] = [
    [words.duplicate, preview.duplicate],
    [words.survivor, preview.survivor],
    [words.both, preview.both],
    ...(preview.stay > 0 ? ([[words.stay, preview.stay]] as [string, number][]) : []),
    [words.total, preview.total],
  ];
  return (
    <div class="duplicates__effects">
      <table class="table">
        <caption>{words.caption}</caption>
        <tbody>
          {rows.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Crossed card={survivor.card} preview={preview} />
      <p class="soft">{words.told}</p>
    </div>
  );
}

/** The milestone that the merge carries the idea over, if any. */
function Crossed({ card, preview }: { card: IdeaCard; preview: Preview }) {
  const words = useWords(duplicatesMessages).effects;
  const { format } = useEdition();
  const steps = card.clock?.milestones ?? [];
  const crossed = steps.slice(card.reached).filter(({ supporters }) => supporters <= preview.total);
  const last = crossed.at(-1);
  if (!last) return null;
  const opensReview = card.reached + crossed.length === steps.length;
  return (
    <p class="notice">
      {opensReview ? words.opensReview(format.number(last.supporters)) : words.crosses(format.number(last.supporters))}
    </p>
  );
}
