import { ActId } from "../acts/contract.ts";
import { assertImpartial } from "../appeals/appealable.ts";
import type { AppealStore } from "../appeals/store.ts";
import type { Circle } from "../circles/contract.ts";
import { HeldId } from "../comments/held-id.ts";
import type { HeldStore } from "../comments/held-store.ts";
import type { IdeaStore } from "../ideas/store.ts";
import { CircleId, IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { holds } from "../platform/restriction.ts";
import type { SessionMember } from "../platform/session.ts";
import { assertReason } from "../reports/file-report.ts";
import type { ReportStore } from "../reports/store.ts";
import type { StandingStore } from "../sanctions/store.ts";
import type { AnswerInput } from "./contract.ts";
import type { ItemRef } from "./desk-item.ts";
import { changesOf } from "./moderate.ts";

export type AnswerableDeps = {
  ideas: Pick<IdeaStore, "card">;
  reports: Pick<ReportStore, "case">;
  held: Pick<HeldStore, "find">;
  appeals: Pick<AppealStore, "find">;
  standing: Pick<StandingStore, "restriction">;
  /** @throws Problem not-found */
  circle: (circleId: CircleId) => Promise<Circle>;
};

/**
 * Says at once what would keep an answer from taking effect; the same is asked again when it does.
 * @throws Problem idea-changed-meanwhile, wrong-stage, reports-changed, own-act, appeal-decided, gone, invalid-input
 */
export async function assertAnswerable(
  deps: AnswerableDeps,
  { id }: ItemRef,
  answer: AnswerInput,
  by: SessionMember,
  now: Date,
): Promise<void> {
  switch (answer.kind) {
    case "submission": {
      const card = await deps.ideas.card(IdeaId.parse(id));
      const { version, stage } = card;
      if (version !== answer.input.version) throw new Problem("idea-changed-meanwhile", { values: { version, stage } });
      changesOf(card, answer.input, await deps.circle(card.circleId), 0, now);
      return;
    }
    case "report": {
      const open = await deps.reports.case(id);
      if (open.rev !== answer.input.rev || open.settledAt) throw new Problem("reports-changed");
      if (answer.input.outcome === "removed") await assertRule(deps, CircleId.parse(open.circleId), answer.input);
      return;
    }
    case "held": {
      const held = await deps.held.find(HeldId.parse(id));
      if (!held) throw new Problem("gone");
      if (answer.input.outcome === "refused") await assertRule(deps, CircleId.parse(held.words.circleId), answer.input);
      return;
    }
    case "appeal": {
      const appeal = await deps.appeals.find(ActId.parse(id));
      if (!appeal) throw new Problem("gone");
      assertImpartial(appeal, by.memberId);
      if (appeal.decidedAt) throw new Problem("appeal-decided");
      return;
    }
    case "member":
      return assertSanctionable(deps, MemberId.parse(id), answer.input, by, now);
  }
}

async function assertSanctionable(
  deps: AnswerableDeps,
  memberId: MemberId,
  input: Extract<AnswerInput, { kind: "member" }>["input"],
  by: SessionMember,
  now: Date,
): Promise<void> {
  if (memberId === by.memberId) throw new Problem("own-act");
  if (input.outcome !== "lifted") return assertRule(deps, input.circleId, input);
  const restriction = await deps.standing.restriction(memberId);
  if (!restriction || !holds(restriction, now)) throw new Problem("gone");
}

const assertRule = async (
  { circle }: AnswerableDeps,
  circleId: CircleId,
  { reason }: { reason: number | "unlawful" },
): Promise<void> => assertReason(await circle(circleId), reason);
