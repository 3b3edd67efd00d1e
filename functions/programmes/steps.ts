import { parsed } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { dayIn } from "../platform/zoned-time.ts";
import { type Programme, ProgrammeInput } from "./contract.ts";
import { inputOf } from "./draft.ts";
import { assertStep, type ProgrammeStage, type ProgrammeStep } from "./lifecycle.ts";
import { assertReady } from "./ready.ts";

const msPerHour = 3_600_000;

/**
 * The programme after one step of its life.
 * @throws Problem programme-wrong-stage; invalid-input where a draft lacks what a programme needs
 */
export function stepped(
  before: Programme,
  to: ProgrammeStage,
  by: ProgrammeStep["by"],
  now: Date,
  timeZone: string,
): Programme {
  assertStep(before.stage, to, by);
  const at = now.toISOString();
  const after = { ...before, stage: to, version: before.version + 1 };
  if (to === "closed") return { ...after, closedAt: at };
  if (to === "running") return { ...after, startedAt: at };
  assertMayOpen(before, dayIn(timeZone, now));
  const priorityUntil = new Date(now.getTime() + before.priorityHours * msPerHour).toISOString();
  return {
    ...after,
    openedAt: at,
    termsChangedAt: at,
    ...(before.ideaId && before.priorityHours > 0 && { priorityUntil }),
  };
}

/** Everything is there, and its first day is still to come. */
function assertMayOpen(draft: Programme, today: string): void {
  const input = parsed(ProgrammeInput, inputOf(draft));
  assertReady(input);
  if (draft.startsOn <= today)
    throw new Problem("invalid-input", { issues: [{ path: "phases.0.from", code: "already-past" }] });
}
