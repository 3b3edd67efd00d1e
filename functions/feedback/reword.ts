import { Problem } from "../platform/problem.ts";
import type { Feedback, LogLine, RewordInput } from "./contract.ts";
import { openStatuses } from "./lifecycle.ts";
import type { Changes } from "./report-item.ts";
import { changedParts, toldIn, toldOf } from "./told.ts";

/** As it was filed, then one more each time it is mended: guards the words, and nothing that the team arranges. */
export const revOf = ({ rev = 1 }: Pick<Feedback, "rev">): number => rev;

type Rewording = { changes: Changes; detail: NonNullable<LogLine["detail"]> };

/**
 * Other words over those that were read, for as long as somebody works on the report; undefined where nothing would change,
 * so that what is sent again changes nothing.
 * @throws Problem feedback-not-mendable, feedback-changed-elsewhere, invalid-input for a fix that would become praise
 */
export function reworded(report: Feedback, input: RewordInput, now: Date): Rewording | undefined {
  const after = toldIn(input);
  const changed = changedParts(toldOf(report), after);
  if (changed.length === 0) return undefined;
  if (!openStatuses.includes(report.status))
    throw new Problem("feedback-not-mendable", { values: { status: report.status } });
  if (revOf(report) !== input.rev) throw new Problem("feedback-changed-elsewhere", { values: { rev: revOf(report) } });
  if (report.status === "fixed" && after.kind === "praise")
    throw new Problem("invalid-input", { issues: [{ path: "kind", code: "not-accepted" }] });
  const gone: Changes = { severity: undefined, steps: undefined, environment: undefined };
  return {
    changes: { ...gone, ...after, rev: input.rev + 1, editedAt: now.toISOString() },
    detail: { changed: changed.join(" ") },
  };
}
