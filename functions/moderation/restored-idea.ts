import type { Step } from "../ideas/card-store.ts";
import type { IdeaCard, IdeaRecord, Reasons } from "../ideas/contract.ts";
import { assertTransition, type Stage } from "../ideas/lifecycle.ts";
import type { Doing } from "./doing.ts";
import { moderatorOf } from "./moderate.ts";

/**
 * An idea that should not have gone: what was removed is back in the stage it had, and gets back the time that it lost;
 * what was declined is submitted again, for it was never judged fit to be public.
 */
export function restoredIdea(card: IdeaCard, records: IdeaRecord[], { by, now }: Doing, why: Reasons): Step {
  const taken = records.findLast(({ to }) => to === card.stage);
  const stage = card.stage === "removed" ? (taken?.from ?? card.stage) : ("submitted" satisfies Stage);
  assertTransition(card.stage, stage, "moderator", why.text);
  const lost = taken ? now.getTime() - Date.parse(taken.at) : 0;
  const later = (at: string) => new Date(Date.parse(at) + lost).toISOString();
  const changes = {
    stage,
    ...(stage === "gathering" && card.endsAt && { endsAt: later(card.endsAt) }),
    ...(stage === "parked" && card.secondLookAt && { secondLookAt: later(card.secondLookAt) }),
  };
  return { card, changes, record: { kind: "stage", by: moderatorOf(by), from: card.stage, why }, now };
}
