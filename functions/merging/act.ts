import { type Act, newActId } from "../acts/contract.ts";
import { citedRule } from "../circles/cited-rule.ts";
import type { Circle } from "../circles/contract.ts";
import type { CardStore, Step } from "../ideas/card-store.ts";
import type { Actor, IdeaCard, OtherIdea, Reasons } from "../ideas/contract.ts";
import { type Due, dueKey } from "../ideas/due.ts";
import { assertTransition } from "../ideas/lifecycle.ts";
import { onceMoreIfStale } from "../ideas/step-once.ts";
import { transitionParts } from "../ideas/transition.ts";
import type { CircleId, IdeaId, RandomBytes } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Role, SessionMember } from "../platform/session.ts";
import type { TransactPart } from "../platform/write.ts";
import type { Merge, MergeInput, SplitInput } from "./contract.ts";
import { undoSeconds } from "./limits.ts";
import { assertMayMerge, assertMaySplit } from "./may-merge.ts";
import type { MergeStore } from "./store.ts";
import { clockAfterSplit } from "./time-left.ts";

export type MergingDeps = {
  tableName: string;
  ideas: Pick<CardStore, "card" | "findCard" | "take">;
  merges: Pick<MergeStore, "find" | "takenIn" | "mergePart" | "splitPart">;
  circle: (circleId: CircleId) => Promise<Circle>;
  actPart: (act: Act) => TransactPart;
  /** Takes copies of an idea out of the ranked lists. */
  purgeRanked: (card: IdeaCard) => Promise<void>;
  random: RandomBytes;
};
export type By = { member: SessionMember; now: Date };

/** It is an act of moderation, whoever of the staff sees that two ideas are one. */
const asModeration = "moderator";
/** Of the roles that may merge, the one that signs. */
const roleOf = ({ roles }: SessionMember) => (roles.includes("moderator") ? "moderator" : "product");
const actorOf = (member: SessionMember): Actor => ({
  kind: roleOf(member),
  memberId: member.memberId,
  name: member.name,
});
const otherOf = ({ ideaId, title, lang, authorName }: IdeaCard): OtherIdea => ({ ideaId, title, lang, authorName });

/**
 * A duplicate goes into the idea that says the same: one transaction takes it out of sight, stops its clock, tells both
 * timelines why, and leaves word that its supports are to follow. Sent again, or by two at once, it is done once.
 * @throws Problem what `assertMayMerge` says
 */
export async function merge(deps: MergingDeps, ideaId: IdeaId, input: MergeInput, by: By): Promise<IdeaCard> {
  const merged = await onceMoreIfStale(async () => {
    const [duplicate, survivor] = await Promise.all([deps.ideas.card(ideaId), deps.ideas.card(input.into)]);
    if (duplicate.stage === "merged" && duplicate.mergedInto === input.into) return duplicate;
    const [takenIn, ...splits] = await Promise.all([
      deps.merges.takenIn(ideaId),
      ...[duplicate, survivor].map((card) => card.splitFrom && deps.merges.find(card.splitFrom, card.ideaId)),
    ]);
    assertMayMerge({ duplicate, survivor }, { takenIn, splits }, by.now);
    const why = await reasonsOf(deps, duplicate, input);
    assertTransition(duplicate.stage, "merged", asModeration, why.text);
    return deps.ideas.take(mergeStep(deps, duplicate, survivor, why, by));
  });
  await deps.purgeRanked(merged);
  return merged;
}

/** In the author's language; without a rule, for a duplicate breaks none. */
async function reasonsOf({ circle }: MergingDeps, card: IdeaCard, input: MergeInput): Promise<Reasons> {
  const { rules } = await circle(card.circleId);
  const { message, ruleNumber } = input;
  if (ruleNumber !== undefined && ruleNumber > rules.length)
    throw new Problem("invalid-input", { issues: [{ path: "ruleNumber", code: "too-large", limit: rules.length }] });
  return { text: message, lang: card.lang, ...(ruleNumber !== undefined && citedRule({ rules }, ruleNumber)) };
}

function mergeStep(deps: MergingDeps, duplicate: IdeaCard, survivor: IdeaCard, why: Reasons, by: By): Step {
  const { member, now } = by;
  const at = now.toISOString();
  const act = actOf("merged", duplicate, by, deps.random, { reasons: why });
  const signed: Merge["by"] = { memberId: member.memberId, name: member.name, role: roleOf(member) };
  const merge: Merge = {
    ...otherOf(duplicate),
    into: survivor.ideaId,
    circleId: survivor.circleId,
    number: duplicate.version + 1,
    at,
    by: signed,
    why,
    actId: act.actId,
  };
  return {
    card: duplicate,
    changes: { stage: "merged", mergedInto: survivor.ideaId, mergedAt: at, splitFrom: undefined },
    record: { kind: "stage", by: actorOf(member), from: duplicate.stage, why, other: otherOf(survivor) },
    now,
    also: [
      ...transitionParts(
        deps.tableName,
        survivor,
        {},
        { kind: "took-in", by: actorOf(member), from: survivor.stage, why, other: otherOf(duplicate) },
        now,
      ).parts,
      deps.merges.mergePart(merge),
      deps.actPart(act),
      carryDue(deps.tableName, merge, now),
    ],
  };
}

/**
 * The duplicate gathers again, with the time it had left; what only came along goes back.
 * @throws Problem what `assertMaySplit` says
 */
export async function split(deps: MergingDeps, ideaId: IdeaId, input: SplitInput, by: By): Promise<IdeaCard> {
  return onceMoreIfStale(async () => {
    const [duplicate, survivor, merge] = await Promise.all([
      deps.ideas.card(ideaId),
      deps.ideas.card(input.from),
      deps.merges.find(input.from, ideaId),
    ]);
    if (duplicate.stage === "gathering" && duplicate.splitFrom === input.from) return duplicate;
    assertMaySplit({ duplicate, survivor });
    assertTransition(duplicate.stage, "gathering", asModeration, input.message);
    if (!merge) throw new Problem("not-found");
    return deps.ideas.take(splitStep(deps, duplicate, survivor, merge, input.message, by));
  });
}

function splitStep(
  deps: MergingDeps,
  duplicate: IdeaCard,
  survivor: IdeaCard,
  merge: Merge,
  message: string | undefined,
  by: By,
): Step {
  const { member, now } = by;
  const why: Reasons | undefined = message ? { text: message, lang: duplicate.lang } : undefined;
  const signed = { by: actorOf(member), ...(why && { why }) };
  const step = { number: duplicate.version + 1, at: now.toISOString(), ...(why && { why }) };
  const act = actOf("split", duplicate, by, deps.random, { about: merge.actId, ...(why && { reasons: why }) });
  return {
    card: duplicate,
    changes: {
      stage: "gathering",
      mergedInto: undefined,
      mergedAt: undefined,
      splitFrom: survivor.ideaId,
      ...clockAfterSplit(duplicate, now),
    },
    record: { kind: "stage", from: duplicate.stage, ...signed, other: otherOf(survivor) },
    now,
    also: [
      ...transitionParts(
        deps.tableName,
        survivor,
        {},
        { kind: "gave-back", from: survivor.stage, ...signed, other: otherOf(duplicate) },
        now,
      ).parts,
      deps.merges.splitPart(merge, step),
      deps.actPart(act),
      carryDue(deps.tableName, merge, now),
    ],
  };
}

function actOf(
  kind: "merged" | "split",
  { ideaId, circleId, authorId, title }: IdeaCard,
  { member, now }: By,
  random: RandomBytes,
  more: Pick<Act, "reasons" | "about">,
): Act {
  const role: Role = roleOf(member);
  return {
    actId: newActId(now, random),
    at: now.toISOString(),
    kind,
    by: { memberId: member.memberId, name: member.name, role },
    circleId,
    ideaId,
    memberId: authorId,
    title,
    ...more,
  };
}

/** Once nobody acts on what they knew before, all supports are looked at a last time. */
function carryDue(tableName: string, { ideaId, into }: Merge, now: Date): TransactPart {
  const due: Due = {
    kind: "carry",
    ideaId,
    at: new Date(now.getTime() + undoSeconds * 1_000).toISOString(),
    for: into,
  };
  return { Put: { TableName: tableName, Item: { ...dueKey(due), v: 1, ...due } } };
}
