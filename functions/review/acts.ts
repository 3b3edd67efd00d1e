import { type Act, type ActKind, newActId } from "../acts/contract.ts";
import type { IdeaCard, Reasons } from "../ideas/contract.ts";
import type { RandomBytes } from "../platform/ids.ts";
import type { Signer } from "./contract.ts";

/** Always a person: nothing is decided by nobody. */
type Acted = { card: IdeaCard; by: Signer; now: Date; random: RandomBytes };

/** The record of an act of the product team: who, when, to whose idea, why, and how long it had waited. */
export function actOf(kind: ActKind, { card, by, now, random }: Acted, reasons?: Reasons): Act {
  const since = card.reviewOpenedAt;
  const waits = kind === "decided" && since;
  return {
    actId: newActId(now, random),
    at: now.toISOString(),
    kind,
    by: { memberId: by.memberId, name: by.name, role: "product" },
    circleId: card.circleId,
    ideaId: card.ideaId,
    memberId: card.authorId,
    title: card.title,
    ...(reasons && { reasons }),
    ...(waits && { waitedSeconds: Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 1000)) }),
  };
}
