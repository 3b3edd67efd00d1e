import type { Act, ActId } from "../acts/contract.ts";
import { assertImpartial } from "../appeals/appealable.ts";
import type { Appeal } from "../appeals/contract.ts";
import type { AppealStore } from "../appeals/store.ts";
import type { Comment, TakenWords } from "../comments/contract.ts";
import type { TalkStore } from "../comments/store.ts";
import type { IdeaStore } from "../ideas/store.ts";
import { Problem } from "../platform/problem.ts";
import type { Restriction } from "../platform/session.ts";
import type { TransactPart } from "../platform/write.ts";
import type { SanctionDeps } from "../sanctions/sanction.ts";
import { letOut } from "./answer-held.ts";
import type { AppealAnswer } from "./contract.ts";
import { actOf, type Doing } from "./doing.ts";
import { restoredIdea } from "./restored-idea.ts";

export type AppealDeps = Pick<SanctionDeps, "standing" | "changeSessions"> & {
  appeals: AppealStore;
  ideas: Pick<IdeaStore, "card" | "records" | "take">;
  talk: Pick<TalkStore, "find" | "post" | "edit">;
  /** @throws Problem gone */
  bringBack: (comment: Comment, words: TakenWords, also: TransactPart[]) => Promise<void>;
  takenWords: (actId: ActId) => Promise<TakenWords | undefined>;
  forgottenPart: (actId: ActId) => TransactPart;
  acted: (act: Act) => TransactPart;
  together: (parts: TransactPart[]) => Promise<void>;
};

/**
 * Somebody else than who acted looks again: rejected, it stays; upheld, what was taken is given back in the same
 * transaction as the decision.
 * @throws Problem own-act, appeal-decided, gone
 */
export async function answerAppeal(deps: AppealDeps, actId: ActId, input: AppealAnswer, doing: Doing): Promise<void> {
  const appeal = await deps.appeals.find(actId);
  if (!appeal) throw new Problem("gone");
  assertImpartial(appeal, doing.by.memberId);
  if (appeal.decidedAt) {
    if (appeal.outcome === input.outcome) return settleSessions(deps, appeal);
    throw new Problem("appeal-decided");
  }
  const decision = { text: input.message, lang: doing.by.lang };
  const { circleId, ideaId, commentId, memberId, title } = appeal.act;
  const about = {
    about: actId,
    ...(circleId && { circleId }),
    ...(ideaId && { ideaId }),
    ...(commentId && { commentId }),
    ...(memberId && { memberId }),
    ...(title && { title }),
    reasons: decision,
  };
  const act = actOf(doing, `appeal-${input.outcome}`, about, appeal.at);
  const parts = [
    deps.appeals.decidedPart(actId, doing.by, { outcome: input.outcome, decision, now: doing.now }),
    deps.acted(act),
    deps.forgottenPart(actId),
  ];
  if (input.outcome === "rejected") return deps.together(parts);
  await giveBack(deps, appeal, parts, doing, decision);
  await settleSessions(deps, appeal);
}

/** What was taken away, back in the transaction that decides so. */
async function giveBack(
  deps: AppealDeps,
  { act }: Appeal,
  parts: TransactPart[],
  doing: Doing,
  why: { text: string; lang: Appeal["lang"] },
): Promise<void> {
  switch (act.kind) {
    case "removed":
    case "declined": {
      if (!act.ideaId) throw new Problem("gone");
      const card = await deps.ideas.card(act.ideaId);
      const records = await deps.ideas.records(act.ideaId);
      await deps.ideas.take({ ...restoredIdea(card, records, doing, why), also: parts });
      return;
    }
    case "comment-removed": {
      const comment = act.ideaId && act.commentId && (await deps.talk.find(act.ideaId, act.commentId));
      const words = await deps.takenWords(act.actId);
      if (!comment || !words) throw new Problem("gone");
      return deps.bringBack(comment, words, parts);
    }
    case "comment-refused": {
      const words = await deps.takenWords(act.actId);
      if (!words?.comment) throw new Problem("gone");
      const held = { words: words.comment, ...(words.edits && { edits: words.edits }) };
      return letOut(deps, held, doing.now, parts);
    }
    default: {
      const restriction = await standingFrom(deps, act);
      const lifted = restriction && act.memberId ? [deps.standing.liftPart(act.memberId, restriction)] : [];
      return deps.together([...parts, ...lifted]);
    }
  }
}

/** The restriction that an act made, if it still is the last one. */
async function standingFrom({ standing }: AppealDeps, { actId, memberId }: Act): Promise<Restriction | undefined> {
  const restriction = memberId && (await standing.restriction(memberId));
  return restriction && restriction.actId === actId ? restriction : undefined;
}

/** Killed on the way, the same answer again ends it. */
async function settleSessions({ standing, changeSessions }: AppealDeps, { act }: Appeal): Promise<void> {
  if (act.kind !== "limited" && act.kind !== "suspended") return;
  if (!act.memberId || (await standing.restriction(act.memberId))) return;
  await changeSessions(act.memberId, { restriction: null });
}
