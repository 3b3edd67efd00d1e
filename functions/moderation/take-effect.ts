import * as z from "zod/mini";
import { ActId } from "../acts/contract.ts";
import { HeldId } from "../comments/held-id.ts";
import { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem, problemStatus } from "../platform/problem.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import { targetOf } from "../reports/contract.ts";
import { type SettleDeps, settle } from "../reports/settle.ts";
import { type SanctionDeps, sanction } from "../sanctions/sanction.ts";
import { type AppealDeps, answerAppeal } from "./answer-appeal.ts";
import { answerHeld, type HeldDeps } from "./answer-held.ts";
import { answerSubmission, type SubmissionDeps } from "./answer-submission.ts";
import type { PendingAnswer } from "./contract.ts";
import { DeskItem, itemRef } from "./desk-item.ts";
import type { Doing } from "./doing.ts";
import type { HandStore } from "./hand-store.ts";

/** An answer whose ten seconds are over. */
export const RipeAnswer = z.object({ item: DeskItem, answerId: ActId });
export type RipeAnswer = z.infer<typeof RipeAnswer>;

export type ActDeps = SubmissionDeps & SettleDeps & HeldDeps & AppealDeps & SanctionDeps;
export type TakeEffectDeps = ActDeps & { hands: HandStore; sendAnswers: SendAll };

/**
 * Lets an answer take effect, unless it was undone. Whoever dies on the way has locked it against undoing, and the message
 * comes again: the act has its id, so that it is done once. What can no longer be done goes back to the queue.
 */
export async function takeEffect(deps: TakeEffectDeps, { item, answerId }: RipeAnswer, now: Date): Promise<void> {
  const pending = await deps.hands.take(item, answerId, now);
  if (pending === "early") return sendEvery(deps.sendAnswers, [{ item, answerId }], () => 1);
  if (!pending) return;
  try {
    await act(deps, item, pending, now);
  } catch (error) {
    if (!(error instanceof Problem) || problemStatus[error.code] >= 500) throw error;
    return deps.hands.fail(item, pending, error.code, now);
  }
  await deps.hands.done(item, answerId);
}

async function act(deps: ActDeps, item: string, { answer, answerId, by }: PendingAnswer, now: Date): Promise<void> {
  const { id } = itemRef(item);
  const doing: Doing = { actId: answerId, by, now };
  switch (answer.kind) {
    case "submission":
      await answerSubmission(deps, IdeaId.parse(id), answer.input, doing);
      return;
    case "report": {
      const target = targetOf(id);
      if (target) await settle(deps, target, answer.input, doing);
      return;
    }
    case "held":
      return answerHeld(deps, HeldId.parse(id), answer.input, doing);
    case "appeal":
      return answerAppeal(deps, ActId.parse(id), answer.input, doing);
    case "member":
      return sanction(deps, MemberId.parse(id), answer.input, doing);
  }
}
