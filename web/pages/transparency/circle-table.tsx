import type { CircleFigures, Median } from "../../../functions/insights/contract.ts";
import { durationText } from "../../components/durations.ts";
import type { Format } from "../../i18n/format.ts";
import { transparencyMessages } from "../../i18n/transparency.ts";
import { paths } from "../../paths.ts";
import { shareText } from "./shares.tsx";

/** The same figures for each circle that anyone may read. */
export function CircleTable({ circles, format }: { circles: readonly CircleFigures[]; format: Format }) {
  const { circles: words } = transparencyMessages[format.lang];
  return (
    <table class="table table--folds">
      <thead>
        <tr>
          <th scope="col">{words.circle}</th>
          {[words.ideas, words.moderation, words.answer, words.decision, words.voice].map((what) => (
            <th key={what} scope="col" class="table__number">
              {what}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {circles.map(({ circle, ideas, year }) => (
          <tr key={circle.circleId}>
            <th scope="row">
              <a href={paths.circle(format.lang, circle.circleId)}>{circle.name[format.lang]}</a>
            </th>
            <td class="table__number" data-label={words.ideas}>
              {format.number(ideas)}
            </td>
            <Wait label={words.moderation} wait={year.toModeration} format={format} />
            <Wait label={words.answer} wait={year.toFirstAnswer} format={format} />
            <Wait label={words.decision} wait={year.toDecision} format={format} />
            <td class="table__number" data-label={words.voice}>
              <span>
                {year.voice.n > 0 ? shareText(year.voice, format) : "–"} <Cases n={year.voice.n} format={format} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Wait = ({ label, wait: { n, seconds }, format }: { label: string; wait: Median; format: Format }) => (
  <td class="table__number" data-label={label}>
    <span>
      {seconds === undefined ? "–" : durationText(seconds, transparencyMessages[format.lang], format)}{" "}
      <Cases n={n} format={format} />
    </span>
  </td>
);
const Cases = ({ n, format }: { n: number; format: Format }) => <span class="cases">({format.number(n)})</span>;
