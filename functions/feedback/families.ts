import type { FeedbackId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Feedback } from "./contract.ts";
import { assertFeedbackStep } from "./lifecycle.ts";

type Relative = Pick<Feedback, "feedbackId" | "mergedInto" | "memberId" | "seen" | "seenBy">;

/**
 * Every report that took others in, with all that ended in it. What is merged points at the report that goes on, which may
 * have been merged itself since: a family is a tree, and taking one merge back gives back what came along with it.
 */
export function familiesOf<R extends Relative>(reports: readonly R[]): Map<FeedbackId, R[]> {
  const byId = new Map(reports.map((report) => [report.feedbackId, report]));
  const families = new Map<FeedbackId, R[]>();
  for (const report of reports) {
    if (!report.mergedInto) continue;
    const survivor = survivorOf(report, byId);
    families.set(survivor.feedbackId, [...(families.get(survivor.feedbackId) ?? []), report]);
  }
  return families;
}

/** The end of the way; merges in a circle cannot be, and would not be followed for ever. */
export function survivorOf<R extends Relative>(report: R, byId: ReadonlyMap<FeedbackId, R>): R {
  let at = report;
  for (let steps = 0; at.mergedInto && steps <= byId.size; steps++) {
    const next = byId.get(at.mergedInto);
    if (!next) break;
    at = next;
  }
  return at;
}

/**
 * How many others say the same: whoever said so of any report of the family or filed one, each once. Voices that were
 * counted before anybody kept whose they are count as they are.
 */
export function othersOf(report: Relative, family: readonly Relative[] = []): number {
  const all = [report, ...family];
  const others = new Set([...family.map(({ memberId }) => memberId), ...all.flatMap(({ seenBy = [] }) => seenBy)]);
  others.delete(report.memberId);
  return all.reduce((sum, { seen, seenBy = [] }) => sum + Math.max(0, seen - seenBy.length), others.size);
}

type Merging = Pick<Feedback, "feedbackId" | "status" | "held">;

/**
 * Both as they stand. What was merged or withdrawn takes in no other: so whichever of two merges comes first forbids the one
 * that would close a circle. What other testers do not read yet takes in none either: a reporter could not follow it.
 * @throws Problem feedback-merge-circle, feedback-held, feedback-wrong-status, same-feedback
 */
export function assertMayMerge(duplicate: Merging, survivor: Merging): void {
  if (duplicate.feedbackId === survivor.feedbackId) throw new Problem("same-feedback");
  if (survivor.status === "merged") throw new Problem("feedback-merge-circle");
  if (survivor.held) throw new Problem("feedback-held");
  assertFeedbackStep(duplicate.status, "merged", "staff");
  if (survivor.status === "withdrawn")
    throw new Problem("feedback-wrong-status", { values: { from: survivor.status, to: "merged" } });
}
