import type { Act } from "../acts/contract.ts";
import type { Step } from "../ideas/card-store.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { assertTransition } from "../ideas/lifecycle.ts";
import type { RandomBytes } from "../platform/ids.ts";
import type { SessionMember } from "../platform/session.ts";
import { actOf } from "./acts.ts";
import type { StageInput } from "./contract.ts";
import { productOf, signerOf } from "./decide.ts";

export type Moving = {
  card: IdeaCard;
  to: StageInput["to"];
  /** A public word to its supporters. */
  message: string | undefined;
  by: Pick<SessionMember, "memberId" | "name" | "title" | "lang">;
  now: Date;
};

/**
 * The step of an approved idea that goes on, and the act that is written with it.
 * @throws Problem wrong-stage
 */
export function movedOn({ card, to, message, by, now }: Moving, random: RandomBytes): { step: Step; act: Act } {
  assertTransition(card.stage, to, "product", message);
  const why = message ? { text: message, lang: by.lang } : undefined;
  const record = { kind: "stage", by: productOf(by), from: card.stage, ...(why && { why }) } as const;
  const act = actOf("moved-on", { card, by: signerOf(by), now, random }, why);
  return { step: { card, changes: { stage: to }, record, now }, act };
}
