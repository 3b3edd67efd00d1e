import { citedRule } from "../circles/cited-rule.ts";
import type { TalkStore } from "../comments/store.ts";
import type { IdeaCard, Reasons } from "../ideas/contract.ts";
import { assertTransition } from "../ideas/lifecycle.ts";
import { onceMoreIfStale } from "../ideas/step-once.ts";
import type { IdeaStore } from "../ideas/store.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { type SettleInput, type Target, targetName } from "./contract.ts";
import { assertReason, type FileDeps } from "./file-report.ts";

export type SettleDeps = Omit<FileDeps, "random" | "findCard"> & {
  ideas: Pick<IdeaStore, "card" | "take">;
  talk: Pick<TalkStore, "find" | "takeAway">;
  /** Takes copies of an idea out of the ranked lists. */
  purgeRanked: (card: IdeaCard) => Promise<void>;
};
type By = { member: SessionMember; now: Date };

/**
 * A moderator's answer to all reports of one thing: it stays, or it goes with its reasons. Sent again it is done once;
 * killed on the way, the case is still open and the same answer ends it.
 * @throws Problem reports-changed when more came in since the case was read
 */
export async function settle(deps: SettleDeps, target: Target, input: SettleInput, by: By): Promise<void> {
  const name = targetName(target);
  const open = await deps.reports.case(name);
  if (open.settledAt && open.outcome === input.outcome) return;
  if (open.rev !== input.rev) throw new Problem("reports-changed");
  if (input.outcome === "removed") await remove(deps, target, input, by);
  await deps.reports.settle(name, input.rev, input.outcome, by.now);
}

type RemoveInput = Extract<SettleInput, { outcome: "removed" }>;

async function remove(deps: SettleDeps, { ideaId, commentId }: Target, input: RemoveInput, by: By): Promise<void> {
  const { circleId } = await deps.ideas.card(ideaId);
  const circle = await deps.circle(circleId);
  assertReason(circle, input.reason);
  const removal: Reasons = {
    text: input.message,
    lang: by.member.lang,
    ...(input.reason === "unlawful" ? { unlawful: true } : citedRule(circle, input.reason)),
  };
  if (!commentId) return removeIdea(deps, ideaId, removal, by);
  const comment = await deps.talk.find(ideaId, commentId);
  if (comment) await deps.talk.takeAway(comment, removal, by.now);
}

/** Its record is the statement of reasons. Pages follow from the step; ranked copies would otherwise stay for minutes. */
async function removeIdea(deps: SettleDeps, ideaId: IdeaId, removal: Reasons, { member, now }: By): Promise<void> {
  const removed = await onceMoreIfStale(async () => {
    const card = await deps.ideas.card(ideaId);
    if (card.stage === "removed") return card;
    assertTransition(card.stage, "removed", "moderator", removal.text);
    const by = { kind: "moderator", memberId: member.memberId, name: member.name } as const;
    const record = { kind: "stage", by, from: card.stage, why: removal } as const;
    return deps.ideas.take({ card, changes: { stage: "removed" }, record, now });
  });
  await deps.purgeRanked(removed);
}
