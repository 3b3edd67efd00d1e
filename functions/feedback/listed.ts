import { folded } from "../search/words.ts";
import type { Feedback, ListQuery } from "./contract.ts";
import { feedbackLimits } from "./limits.ts";
import { isOwn, type Reader, reads } from "./reader.ts";
import { rowOf, standingOf } from "./view.ts";

/** A page of reports, the newest first; what was merged or withdrawn is in nobody's list but its reporter's. */
export function listed(reader: Reader, reports: readonly Feedback[], asked: ListQuery) {
  const words = folded(asked.q ?? "")
    .split(" ")
    .filter(Boolean);
  const found = reports
    .filter((report) => reads(reader, report))
    .filter((report) => isOwn(reader, report) || !["merged", "withdrawn"].includes(report.status))
    .filter((report) => !asked.mine || isOwn(reader, report))
    .filter((report) => !asked.featureId || report.featureId === asked.featureId)
    .filter((report) => !asked.kind || report.kind === asked.kind)
    .filter((report) => !asked.standing || standingOf(report) === asked.standing)
    .filter((report) => words.every((word) => folded(`${report.title} ${report.text}`).includes(word)))
    .toSorted((a, b) => (a.feedbackId < b.feedbackId ? 1 : -1));
  const rest = found.filter(({ feedbackId }) => !asked.after || feedbackId < asked.after);
  const page = rest.slice(0, feedbackLimits.listed);
  const last = page.at(-1);
  return {
    reports: page.map((report) => rowOf(reader, report)),
    /** How many there are with these filters. */
    total: found.length,
    ...(last && page.length < rest.length && { next: last.feedbackId }),
  };
}
