import type { Circle } from "../circles/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { MemberId } from "../platform/ids.ts";
import { daysWaiting } from "../review/decide.ts";
import { batchOf } from "./batches.ts";
import type { Batch, BoardIdea, DeskLine } from "./contract.ts";

type OnDesk = { batches: readonly Batch[]; lines: readonly DeskLine[]; circles: readonly Circle[] };

/** The board: every idea in review with what the team has done about it so far. */
export function boardOf(cards: readonly IdeaCard[], desk: OnDesk, memberId: MemberId, now: Date): BoardIdea[] {
  const names = new Map(desk.circles.map((circle) => [circle.circleId, circle.name]));
  return cards.map((card) => {
    const lines = desk.lines.filter(({ ideaId }) => ideaId === card.ideaId);
    const batch = batchOf(card, lines.find((line) => line.mark === "BATCH")?.cutOffOn, desk.batches);
    const scored = lines.filter((line) => line.mark === "SCORED").filter(({ round }) => round === card.reviewOpenedAt);
    const draft = lines.find((line) => line.mark === "DRAFT");
    return {
      ...card,
      daysWaiting: daysWaiting(card, now),
      circleName: names.get(card.circleId) ?? { fr: card.circleId, en: card.circleId },
      ...(batch && { cutOffOn: batch.cutOffOn }),
      assignees: lines.filter((line) => line.mark === "ASSIGNED").map(({ memberId, name }) => ({ memberId, name })),
      scored: scored.length,
      scoredByMe: scored.some((line) => line.memberId === memberId),
      ...(draft && { draft: { at: draft.at, by: draft.by, proposed: draft.proposed === true } }),
      secondLook: card.decidedAt !== undefined,
    };
  });
}
