import type { Feedback } from "../feedback/contract.ts";
import { dayIn } from "../platform/zoned-time.ts";
import { daysLater } from "./days.ts";
import type { Filed, ProgrammeFigures } from "./figures-contract.ts";

/** So many columns of a day each are still read at a glance; fewer, where most of them would be empty. */
const daysShown = { busy: 28, quiet: 14 };

/** What was filed day by day, or week by week from the first day on where days are many or empty; empty ones are columns too. */
export function filedOverTime(
  feedback: readonly Pick<Feedback, "at" | "kind" | "status">[],
  { from, to }: { from: string; to: string },
  timeZone: string,
): ProgrammeFigures["filed"] {
  const reports = feedback
    .filter(({ status }) => status !== "withdrawn")
    .map(({ at, kind }) => ({ day: dayIn(timeZone, new Date(at)), kind }));
  const first = [from, ...reports.map(({ day }) => day)].toSorted()[0] ?? from;
  const last = [to, ...reports.map(({ day }) => day)].toSorted().at(-1) ?? to;
  const fits = (days: number) => daysLater(first, days) > last;
  const busy = fits(daysShown.busy) && fits(reports.length);
  const by = fits(daysShown.quiet) || busy ? "day" : "week";
  const step = by === "day" ? 1 : 7;
  const columns: Filed[] = [];
  for (let day = first; day <= last; day = daysLater(day, step)) {
    const next = daysLater(day, step);
    const within = reports.filter((report) => day <= report.day && report.day < next);
    const count = (kind: Feedback["kind"]) => within.filter((report) => report.kind === kind).length;
    columns.push({ from: day, issue: count("issue"), suggestion: count("suggestion"), praise: count("praise") });
  }
  return { by, columns };
}
