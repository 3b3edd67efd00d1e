import type { Feedback } from "./contract.ts";
import { familiesOf, othersOf } from "./families.ts";
import { feedbackScore } from "./scores.ts";
import type { BoardReport, NamedReport } from "./triage-contract.ts";

/** What counts most stands first; what is as heavy, in the order in which it came. */
export function boardOf(reports: readonly Feedback[]): BoardReport[] {
  const families = familiesOf(reports);
  return reports
    .map((report) => rowOf(report, families.get(report.feedbackId)))
    .toSorted((a, b) => b.score - a.score || (a.feedbackId < b.feedbackId ? -1 : 1));
}

function rowOf(report: Feedback, family: readonly Feedback[] = []): BoardReport {
  const { text: _text, steps: _steps, environment: _environment, seenBy: _seenBy, pictures = [], ...row } = report;
  return {
    ...row,
    ...feedbackScore(report, othersOf(report, family)),
    duplicates: family.length,
    pictures: pictures.length,
  };
}

export const named = ({ feedbackId, title, lang, status, name, memberId }: Feedback): NamedReport => ({
  feedbackId,
  title,
  lang,
  status,
  name,
  memberId,
});
