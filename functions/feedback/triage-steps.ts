import { Problem } from "../platform/problem.ts";
import { allowedActs } from "./allowed.ts";
import type { Feedback, LogLine } from "./contract.ts";
import { assertFeedbackStep } from "./lifecycle.ts";
import type { Changes } from "./report-item.ts";
import type { MoveInput, Person, TriageAct } from "./triage-contract.ts";

/** What an act changes, and what the log says of it. */
export type Deed = { changes: Changes; act: Exclude<TriageAct, "retest">; detail?: NonNullable<LogLine["detail"]> };

/** @throws Problem feedback-wrong-status */
export function assertAllowed(report: Pick<Feedback, "status" | "kind">, act: TriageAct): void {
  if (!allowedActs(report).includes(act))
    throw new Problem("feedback-wrong-status", { values: { from: report.status, to: act } });
}

/** @throws Problem feedback-changed-meanwhile, feedback-wrong-status */
export function moved(report: Feedback, input: MoveInput, now: Date): Deed {
  if (report.status !== input.read) throw new Problem("feedback-changed-meanwhile", { values: { now: report.status } });
  assertFeedbackStep(report.status, input.to, "staff");
  const act = actOf(report, input);
  assertAllowed(report, report.status === input.to ? "retest" : act);
  const at = now.toISOString();
  const changes: Changes = { status: input.to, ...answered(report, now), ...leaving(report, input.to) };
  if (input.to === "fixed") {
    const { fixedIn } = input;
    return { changes: { ...changes, fixedIn, fixedAt: at }, act, detail: { fixedIn } };
  }
  return { changes: input.to === "closed" ? { ...changes, closedAt: at } : changes, act };
}

/** Without words, being there already is as good as having been sent. Whoever asks again to look has read that it is fixed. */
export const isThereAlready = (report: Feedback, input: MoveInput): boolean =>
  report.status === input.to &&
  input.read !== input.to &&
  input.words === undefined &&
  (input.to !== "fixed" || report.fixedIn === input.fixedIn);

function actOf({ status }: Feedback, { to }: MoveInput): Deed["act"] {
  if (to === "accepted") return status === "closed" || status === "confirmed" ? "reopened" : "accepted";
  return to === "needs_info" ? "asked" : to;
}

/** The time to a first answer runs until the team first says or moves something. */
export const answered = ({ answeredAt }: Pick<Feedback, "answeredAt">, now: Date): Changes =>
  answeredAt ? {} : { answeredAt: now.toISOString() };

/** What held of the status that it leaves. */
function leaving({ status }: Feedback, to: Feedback["status"]): Changes {
  if (status === "closed") return { closedAt: undefined };
  if (to === "fixed" || (status !== "fixed" && status !== "confirmed")) return {};
  return { fixedIn: undefined, fixedAt: undefined, confirmedAt: undefined };
}

const inOrder = (labels: readonly string[] = []) => [...new Set(labels)].toSorted((a, b) => a.localeCompare(b, "fr"));

/** Undefined where nothing would change. @throws Problem feedback-changed-meanwhile, feedback-wrong-status */
export function labelled(report: Feedback, labels: readonly string[], read?: readonly string[]): Deed | undefined {
  const wanted = inOrder(labels);
  if ((report.labels ?? []).join("\n") === wanted.join("\n")) return undefined;
  if (read && inOrder(read).join("\n") !== inOrder(report.labels).join("\n"))
    throw new Problem("feedback-changed-meanwhile", { values: { now: report.status } });
  assertAllowed(report, "labelled");
  const some = wanted.length > 0;
  return {
    changes: { labels: some ? wanted : undefined },
    act: "labelled",
    ...(some && { detail: { labels: wanted.join(", ") } }),
  };
}

/** @throws Problem feedback-changed-meanwhile, feedback-wrong-status */
export function assigned(report: Feedback, to: Person | undefined, read?: Person["memberId"] | null): Deed | undefined {
  if (report.assignee?.memberId === to?.memberId) return undefined;
  if (read !== undefined && (report.assignee?.memberId ?? null) !== read)
    throw new Problem("feedback-changed-meanwhile", { values: { now: report.status } });
  assertAllowed(report, "assigned");
  return { changes: { assignee: to }, act: "assigned", ...(to && { detail: { to: to.name } }) };
}

export function linked(report: Feedback, url: string | null): Deed | undefined {
  if ((report.trackerUrl ?? null) === url) return undefined;
  assertAllowed(report, "linked");
  return { changes: { trackerUrl: url ?? undefined }, act: "linked", ...(url && { detail: { url } }) };
}

/** The report, or words beneath it, which say themselves whether they still wait. */
export function shown(report: Feedback, wordsId: string | undefined): Deed | undefined {
  if (wordsId) return { changes: {}, act: "shown", detail: { words: wordsId } };
  return report.held && { changes: { held: undefined }, act: "shown" };
}

/** What was said answers it, whatever it says. */
export function spoken(report: Feedback, now: Date): Deed {
  assertAllowed(report, "answered");
  return { changes: answered(report, now), act: "answered" };
}
