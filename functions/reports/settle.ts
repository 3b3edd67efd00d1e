import type { Act } from "../acts/contract.ts";
import { appealEndsAt } from "../appeals/limits.ts";
import type { Comment, TakenWords } from "../comments/contract.ts";
import type { TalkStore } from "../comments/store.ts";
import type { IdeaCard, Reasons } from "../ideas/contract.ts";
import { assertTransition } from "../ideas/lifecycle.ts";
import { onceMoreIfStale } from "../ideas/step-once.ts";
import type { IdeaStore } from "../ideas/store.ts";
import { actOf, type Doing, ideaIn } from "../moderation/doing.ts";
import { groundedReasons } from "../moderation/reasons.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { TransactPart } from "../platform/write.ts";
import { type Case, type SettleInput, type Target, targetName } from "./contract.ts";
import { assertReason, type FileDeps } from "./file-report.ts";

export type SettleDeps = Omit<FileDeps, "random" | "findCard"> & {
  ideas: Pick<IdeaStore, "card" | "take">;
  talk: Pick<TalkStore, "find" | "takeAway">;
  /** Takes copies of an idea out of the ranked lists. */
  purgeRanked: (card: IdeaCard) => Promise<void>;
  acted: (act: Act) => TransactPart;
  /** Keeps words that are taken away for as long as they may be asked back. */
  keepWords: (actId: Act["actId"], words: TakenWords, until: Date) => TransactPart[];
};

/**
 * A moderator's answer to all reports of one thing: it stays, or it goes with its reasons. Sent again it is done once;
 * killed on the way, the case is still open and the same answer ends it.
 * @throws Problem reports-changed when more came in since the case was read
 */
export async function settle(deps: SettleDeps, target: Target, input: SettleInput, doing: Doing): Promise<void> {
  const name = targetName(target);
  const open = await deps.reports.case(name);
  if (open.settledAt && open.outcome === input.outcome) return;
  if (open.rev !== input.rev || open.settledAt) throw new Problem("reports-changed");
  const card = await deps.ideas.card(target.ideaId);
  const comment = target.commentId && (await deps.talk.find(target.ideaId, target.commentId));
  if (input.outcome === "kept") return keep(deps, open, { card, comment, input, doing });
  await remove(deps, open, { card, comment, input, doing });
  await deps.reports.settle(name, input.rev, input.outcome, doing.now);
}

type Answered<Input> = { card: IdeaCard; comment: Comment | undefined | ""; input: Input; doing: Doing };
type RemoveInput = Extract<SettleInput, { outcome: "removed" }>;

async function keep(deps: SettleDeps, open: Case, { card, comment, input, doing }: Answered<SettleInput>) {
  const act = actOf(doing, "report-kept", aboutOf(card, comment), open.openedAt);
  await deps.reports.settle(open.target, input.rev, "kept", doing.now, [deps.acted(act)]);
}

/** What the act is about: the comment and its writer, or the idea and its author. */
function aboutOf(card: IdeaCard, comment: Comment | undefined | "") {
  return comment ? { ...ideaIn(card), commentId: comment.commentId, memberId: comment.memberId } : ideaIn(card);
}

async function remove(deps: SettleDeps, open: Case, answered: Answered<RemoveInput>): Promise<void> {
  const { card, comment, input, doing } = answered;
  const circle = await deps.circle(card.circleId);
  assertReason(circle, input.reason);
  const reasons = groundedReasons(circle, input, doing.by);
  if (!open.target.includes(".")) return removeIdea(deps, card.ideaId, reasons, open, doing);
  if (!comment || comment.text === undefined) return;
  const act = actOf(doing, "comment-removed", { ...aboutOf(card, comment), reasons }, open.openedAt);
  const { text, lang, at, editedAt, creditedAt } = comment;
  const words = { text, lang, at, ...(editedAt && { editedAt }), ...(creditedAt && { creditedAt }) };
  const also = [deps.acted(act), ...deps.keepWords(act.actId, words, appealEndsAt(act.at))];
  await deps.talk.takeAway(comment, { reasons, also }, doing.now);
}

/** Its record is the statement of reasons. Pages follow from the step; ranked copies would otherwise stay for minutes. */
async function removeIdea(deps: SettleDeps, ideaId: IdeaId, reasons: Reasons, open: Case, doing: Doing): Promise<void> {
  const { by: moderator, now } = doing;
  const removed = await onceMoreIfStale(async () => {
    const card = await deps.ideas.card(ideaId);
    if (card.stage === "removed") return card;
    assertTransition(card.stage, "removed", "moderator", reasons.text);
    const by = { kind: "moderator", memberId: moderator.memberId, name: moderator.name } as const;
    const record = { kind: "stage", by, from: card.stage, why: reasons } as const;
    const act = actOf(doing, "removed", { ...ideaIn(card), reasons }, open.openedAt);
    return deps.ideas.take({ card, changes: { stage: "removed" }, record, now, also: [deps.acted(act)] });
  });
  await deps.purgeRanked(removed);
}
