import type { IdeaId } from "../platform/ids.ts";
import { byTheClock, type ClockDeps } from "./clock-deps.ts";
import type { IdeaCard } from "./contract.ts";
import { crossMilestones } from "./cross-milestones.ts";
import { expiryGraceMs } from "./due.ts";
import { takeByClock } from "./take-by-clock.ts";

/** Recounts exactly, crosses what was reached in time, and only then ends what did not get there. */
export async function expireIdea(deps: ClockDeps, ideaId: IdeaId): Promise<IdeaCard | undefined> {
  for (;;) {
    const card = await crossMilestones(deps, ideaId);
    if (!card || !isOverdue(card, deps.clock())) return card;
    const expired = await takeByClock(deps, {
      card,
      changes: { stage: "expired" },
      record: { ...byTheClock, kind: "stage", from: card.stage },
      now: deps.clock(),
    });
    if (expired) return expired;
  }
}

/** Past its deadline by more than the longest request and the skew of clocks. */
export const isOverdue = ({ stage, endsAt }: IdeaCard, now: Date): boolean =>
  stage === "gathering" && endsAt !== undefined && now.getTime() >= Date.parse(endsAt) + expiryGraceMs;
