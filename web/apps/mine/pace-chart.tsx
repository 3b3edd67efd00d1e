import type { SupportDay } from "../../../functions/support/contract.ts";
import { Chart } from "../../components/chart.tsx";
import { type Frame, sampled } from "../../components/drawing.ts";
import type { Format } from "../../i18n/format.ts";
import { paceMessages } from "../../i18n/pace.ts";
import { useEdition, useWords } from "../edition.ts";
import { paceDrawing } from "./pace-drawing.ts";
import { type Climb, type Made, paceMade } from "./pace-made.ts";

const frame: Frame = { width: 640, height: 240, left: 12, right: 16, top: 32, bottom: 32 };
const mostRows = 15;

type PaceProps = { days: readonly SupportDay[]; climb: Climb; needed: number; now: Date };

/** The pace made against the pace needed: in words, as a picture, and as a table. */
export function PaceChart({ days, climb, needed, now }: PaceProps) {
  const words = useWords(paceMessages);
  const { format, timeZone } = useEdition();
  const said = paceSentence(paceMade(days, climb, timeZone, now), climb, needed, format);
  const drawing = paceDrawing(days, climb, now, frame);
  const end = frame.width - frame.right;
  return (
    <div class="pace__body">
      <p>{said}</p>
      <Chart
        title={words.title}
        summary={said}
        width={frame.width}
        height={frame.height}
        twin={{
          label: words.table,
          columns: [words.day, words.supporters],
          rows: [
            ...sampled(days, mostRows).map(({ day, supporters }): [string, string] => [
              format.date(day),
              format.number(supporters),
            ]),
            [words.deadline(format.date(climb.endsAt)), format.number(climb.goal)],
          ],
        }}
      >
        <path class="chart__grid" d={`M${frame.left} ${drawing.ground}H${end}`} />
        <path class="chart__area" d={drawing.area} />
        <path class="chart__line" d={drawing.line} />
        <path class="chart__goal" d={`M${frame.left} ${drawing.goal}H${end}`} />
        <path class="chart__needed" d={drawing.needed} />
        <circle class="chart__end" cx={drawing.here.x} cy={drawing.here.y} r="5" />
        <text class="chart__label chart__label--goal" x={frame.left} y={drawing.goal - 8}>
          {words.goal(format.number(climb.goal))}
        </text>
        <text
          class="chart__label chart__label--goal"
          x={drawing.middle.x - 10}
          y={drawing.middle.y - 8}
          text-anchor="end"
        >
          {words.needed(format.number(needed))}
        </text>
        <text class="chart__label" x={frame.left} y={frame.height - 6}>
          {format.date(climb.publishedAt)}
        </text>
        {drawing.namesToday && (
          <text class="chart__label" x={drawing.here.x} y={frame.height - 6} text-anchor="middle">
            {words.today}
          </text>
        )}
        <text class="chart__label" x={end} y={frame.height - 6} text-anchor="end">
          {format.date(climb.endsAt)}
        </text>
      </Chart>
    </div>
  );
}

/** Ahead, behind, or nothing lately: what it means for the deadline. */
export function paceSentence(made: Made, { endsAt }: Climb, needed: number, format: Format): string {
  const words = paceMessages[format.lang];
  const [window, until, perDay] = [words.window[made.window], format.date(endsAt), format.number(needed)];
  if (!made.arrival) return words.quiet(window, perDay, until);
  const lately = format.number(made.perDay < 10 ? Math.round(made.perDay * 10) / 10 : Math.round(made.perDay));
  return made.arrival.getTime() <= Date.parse(endsAt)
    ? words.ahead(lately, window, perDay, format.date(made.arrival.toISOString()))
    : words.behind(lately, window, perDay, until);
}
