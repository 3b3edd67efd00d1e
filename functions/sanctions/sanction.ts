import type { Act } from "../acts/contract.ts";
import type { Circle } from "../circles/contract.ts";
import type { SanctionInput } from "../moderation/contract.ts";
import { actOf, type Doing } from "../moderation/doing.ts";
import { groundedReasons } from "../moderation/reasons.ts";
import { addDays } from "../platform/clock.ts";
import type { CircleId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { holds } from "../platform/restriction.ts";
import type { Restriction } from "../platform/session.ts";
import type { TransactPart } from "../platform/write.ts";
import { assertReason } from "../reports/file-report.ts";
import type { StandingStore } from "./store.ts";

export type SanctionDeps = {
  standing: StandingStore;
  circle: (circleId: CircleId) => Promise<Circle>;
  acted: (act: Act) => TransactPart;
  /** @throws Problem gone when one of them no longer holds */
  together: (parts: TransactPart[]) => Promise<void>;
  /** Every session of the member, at once. */
  changeSessions: (memberId: MemberId, changes: { restriction: Restriction | null }) => Promise<void>;
};
type Imposed = Exclude<SanctionInput, { outcome: "lifted" }>;

/** Warns, limits, suspends, or lifts; a limit or suspension takes the place of the one before. */
export async function sanction(deps: SanctionDeps, memberId: MemberId, input: SanctionInput, doing: Doing) {
  if (memberId === doing.by.memberId) throw new Problem("own-act");
  return input.outcome === "lifted" ? lift(deps, memberId, input, doing) : impose(deps, memberId, input, doing);
}

async function impose(deps: SanctionDeps, memberId: MemberId, input: Imposed, doing: Doing): Promise<void> {
  const circle = await deps.circle(input.circleId);
  assertReason(circle, input.reason);
  const reasons = groundedReasons(circle, input, doing.by);
  const days = "days" in input ? input.days : undefined;
  const until = days && addDays(doing.now, days).toISOString();
  const act = actOf(doing, input.outcome, { circleId: circle.circleId, memberId, reasons, ...(until && { until }) });
  if (input.outcome === "warned") return deps.together([deps.acted(act)]);
  const restriction: Restriction = { kind: input.outcome, actId: act.actId, ...(until && { until }) };
  const before = await deps.standing.restriction(memberId);
  if (before?.actId !== act.actId)
    await deps.together([deps.standing.restrictPart(memberId, restriction, before), deps.acted(act)]);
  await deps.changeSessions(memberId, { restriction });
}

async function lift(deps: SanctionDeps, memberId: MemberId, { message }: { message: string }, doing: Doing) {
  const restriction = await deps.standing.restriction(memberId);
  if (!restriction || !holds(restriction, doing.now)) throw new Problem("gone");
  const reasons = { text: message, lang: doing.by.lang };
  const about = { about: restriction.actId as Act["actId"], memberId, reasons };
  await deps.together([deps.standing.liftPart(memberId, restriction), deps.acted(actOf(doing, "lifted", about))]);
  await deps.changeSessions(memberId, { restriction: null });
}
