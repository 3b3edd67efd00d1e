import Papa from "papaparse";
import type { Both } from "../platform/languages.ts";
import type { CircleFigures, Cited, FigureTable, Median, StaffFigures } from "./contract.ts";

type Cell = string | number;
/** Without it a spreadsheet takes accents for something else. */
const byteOrderMark = "\uFEFF";

/** One table of figures for a spreadsheet. Cells that a spreadsheet would run begin with an apostrophe. */
export const csvOf = (figures: StaffFigures, table: FigureTable): string =>
  byteOrderMark + Papa.unparse(rowsOf[table](figures), { escapeFormulae: true });

const rowsOf: Record<FigureTable, (figures: StaffFigures) => Cell[][]> = {
  ideas: ({ stages, circles }) => [
    ["circle", "stage", "ideas"],
    ...Object.entries(stages).map(([stage, n]) => ["*", stage, n]),
    ...circles.flatMap(({ circle, stages }) =>
      Object.entries(stages).map(([stage, n]) => [named(circle.name), stage, n]),
    ),
  ],
  waits: (figures) => [
    ["circle", "period", "wait", "n", "median_seconds", "waiting_now"],
    ...waitRows("*", "365 days", figures.year),
    ...waitRows("*", "ever", figures.ever),
    ...figures.circles.flatMap(({ circle, year }) => waitRows(named(circle.name), "365 days", year)),
  ],
  refusals: ({ year, ever }) => [
    ["period", "rule", "ideas_not_published", "ideas_removed", "comments_removed"],
    ...[
      { period: "365 days", of: year },
      { period: "ever", of: ever },
    ].flatMap(({ period, of }) =>
      of.refusals.map(({ cited, declined, removed, comments }) => [period, rule(cited), declined, removed, comments]),
    ),
  ],
  funnel: ({ funnel }) => [["step", "ideas"], ...Object.entries(funnel)],
  engagement: ({ engagement }) => [
    ["month", "members_with_an_act", "active_members", "ratio"],
    ...engagement.map(({ month, acted, active }) => [month, acted, active, active > 0 ? acted / active : ""]),
  ],
  cohorts: ({ cohorts }) => [
    ["first_month", "members", ...(cohorts[0]?.kept.map((_, later) => `month_${later}`) ?? [])],
    ...cohorts.map(({ month, n, kept }) => [month, n, ...kept]),
  ],
  circles: ({ quiet, circles }) => [
    ["circle", "ideas", "days_without_an_act", "last_act_on"],
    ...quiet.map(({ circleId, name, days, lastActOn }) => [
      named(name),
      ideasOf(circles, circleId),
      days,
      lastActOn ?? "",
    ]),
  ],
};

const named = ({ fr, en }: Both): string => (fr === en ? fr : `${fr} / ${en}`);
const rule = (cited: Cited): string =>
  "unlawful" in cited ? "unlawful" : cited.rule ? named(cited.rule) : String(cited.ruleNumber ?? "");
const ideasOf = (circles: readonly CircleFigures[], circleId: string) =>
  circles.find(({ circle }) => circle.circleId === circleId)?.ideas ?? 0;

type Waits = Pick<StaffFigures["year"], "toModeration" | "toFirstAnswer" | "toDecision">;
function waitRows(circle: string, period: string, { toModeration, toFirstAnswer, toDecision }: Waits): Cell[][] {
  const row = (wait: string, { n, seconds, waiting }: Median) => [circle, period, wait, n, seconds ?? "", waiting];
  return [row("to_moderation", toModeration), row("to_first_answer", toFirstAnswer), row("to_decision", toDecision)];
}
