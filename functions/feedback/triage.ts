import { Problem } from "../platform/problem.ts";
import type { TransactPart } from "../platform/write.ts";
import type { Actor, Feedback, FeedbackRef, Words } from "./contract.ts";
import { assertMayMerge } from "./families.ts";
import { assertFeedbackStep, type FeedbackStatus } from "./lifecycle.ts";
import type { FeedbackStore } from "./store.ts";
import type { ToldInput } from "./triage-contract.ts";
import { answered, type Deed } from "./triage-steps.ts";
import type { TriageStore } from "./triage-store.ts";

export type TriageDeps = {
  feedback: Pick<FeedbackStore, "report" | "all" | "about" | "take" | "stance" | "showPart">;
  triage: TriageStore;
};
export type By = { actor: Actor; now: Date };
type With = { words?: ToldInput | undefined; also?: TransactPart[] };

/** Hands that meet go again on what the other left; so often in a row is a fault. */
const mostTries = 5;

/**
 * What the team does to a report: the step, its line in the log and what is said with it are one transaction. Sent again it
 * is done once.
 * @throws Problem what the deed says; busy
 */
export async function act(
  { feedback, triage }: TriageDeps,
  ref: FeedbackRef,
  by: By,
  deedOn: (report: Feedback) => Deed | undefined,
  { words, also }: With = {},
): Promise<Feedback> {
  for (let tried = 0; tried < mostTries; tried++) {
    const before = await feedback.report(ref);
    if (words && (await triage.wasSaid(ref, words.wordsId))) return before;
    const deed = deedOn(before);
    if (!deed) return before;
    const after = await feedback.take({
      before,
      changes: deed.changes,
      line: { ...signed(by), act: deed.act, ...(deed.detail && { detail: deed.detail }) },
      ...(words && { words: wordsBy(words, by) }),
      ...(also && { also }),
    });
    if (after) return after;
  }
  throw new Problem("busy");
}

const signed = ({ actor, now }: By) => ({ at: now.toISOString(), by: actor });
const wordsBy = (words: ToldInput, by: By): Words => ({ ...words, ...signed(by) });
const about = ({ feedbackId, title }: Feedback) => ({ feedbackId, title });

/**
 * A duplicate goes along with the report that goes on, and so does whoever filed it: both reports, their logs and the
 * following change together.
 * @throws Problem what `assertMayMerge` says
 */
export async function merge(deps: TriageDeps, ref: FeedbackRef, into: FeedbackRef, by: By): Promise<Feedback> {
  const { feedback, triage } = deps;
  for (let tried = 0; tried < mostTries; tried++) {
    const [duplicate, survivor] = await Promise.all([feedback.report(ref), feedback.report(into)]);
    if (duplicate.mergedInto === into.feedbackId) return duplicate;
    assertMayMerge(duplicate, survivor);
    const own = duplicate.memberId === survivor.memberId;
    const stance = own ? undefined : await feedback.stance(into, duplicate.memberId);
    const merged = await feedback.take({
      before: duplicate,
      changes: { status: "merged", mergedInto: into.feedbackId, ...answered(duplicate, by.now) },
      line: { ...signed(by), act: "merged", detail: about(survivor) },
      also: [
        ...triage.otherSide(survivor, { ...signed(by), act: "took-in", detail: about(duplicate) }),
        ...(own || stance?.follows ? [] : [triage.followPart(into, duplicate)]),
      ],
    });
    if (merged) return merged;
  }
  throw new Problem("busy");
}

/** By itself again, as it was before. @throws Problem feedback-wrong-status */
export async function split(deps: TriageDeps, ref: FeedbackRef, by: By): Promise<Feedback> {
  const { feedback, triage } = deps;
  for (let tried = 0; tried < mostTries; tried++) {
    const [duplicate, { log }] = await Promise.all([feedback.report(ref), feedback.about(ref)]);
    const { mergedInto } = duplicate;
    if (!mergedInto) return duplicate;
    const status: FeedbackStatus = log.findLast((line) => line.act === "merged")?.from ?? "new";
    assertFeedbackStep(duplicate.status, status, "staff");
    const survivor = await feedback.report({ ...ref, feedbackId: mergedInto });
    const apart = await feedback.take({
      before: duplicate,
      changes: { status, mergedInto: undefined },
      line: { ...signed(by), act: "split", detail: about(survivor) },
      also: triage.otherSide(survivor, { ...signed(by), act: "gave-back", detail: about(duplicate) }),
    });
    if (!apart) continue;
    await triage.unfollow(survivor, duplicate);
    return apart;
  }
  throw new Problem("busy");
}
