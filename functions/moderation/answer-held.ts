import type { Act } from "../acts/contract.ts";
import { appealEndsAt } from "../appeals/limits.ts";
import type { Circle } from "../circles/contract.ts";
import type { Held, TakenWords } from "../comments/contract.ts";
import type { HeldId } from "../comments/held-id.ts";
import type { HeldStore } from "../comments/held-store.ts";
import type { TalkStore } from "../comments/store.ts";
import { CircleId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { TransactPart } from "../platform/write.ts";
import { assertReason } from "../reports/file-report.ts";
import type { HeldInput } from "./contract.ts";
import { actOf, type Doing } from "./doing.ts";
import { groundedReasons } from "./reasons.ts";

export type HeldDeps = {
  held: Pick<HeldStore, "find" | "gonePart">;
  talk: Pick<TalkStore, "find" | "post" | "edit">;
  circle: (circleId: CircleId) => Promise<Circle>;
  acted: (act: Act) => TransactPart;
  keepWords: (actId: Act["actId"], words: TakenWords, until: Date) => TransactPart[];
  /** @throws Problem gone when one of them no longer holds */
  together: (parts: TransactPart[]) => Promise<void>;
};

/** Held words go out in their place in time, or are refused with reasons. @throws Problem gone when they wait no longer */
export async function answerHeld(deps: HeldDeps, heldId: HeldId, input: HeldInput, doing: Doing): Promise<void> {
  const held = await deps.held.find(heldId);
  if (!held) throw new Problem("gone");
  if (input.outcome === "refused") return refuse(deps, held, input, doing);
  const also = [deps.held.gonePart(heldId), deps.acted(actOf(doing, "comment-released", aboutOf(held), held.at))];
  await letOut(deps, held, doing.now, also);
}

type Outlet = { talk: Pick<TalkStore, "find" | "post" | "edit"> };

/** Posted as it would have been, or the edit made over the wording that was read. */
export async function letOut(
  { talk }: Outlet,
  { words, edits }: Pick<Held, "words" | "edits">,
  now: Date,
  also: TransactPart[],
): Promise<void> {
  if (edits === undefined) return void (await talk.post(words, also));
  const before = await talk.find(words.ideaId, words.commentId);
  if (!before) throw new Problem("gone");
  await talk.edit(before, { text: words.text, lang: words.lang, rev: edits }, now, also);
}

async function refuse(
  deps: HeldDeps,
  held: Held,
  input: Extract<HeldInput, { outcome: "refused" }>,
  doing: Doing,
): Promise<void> {
  const circle = await deps.circle(CircleId.parse(held.words.circleId));
  assertReason(circle, input.reason);
  const reasons = groundedReasons(circle, input, doing.by);
  const act = actOf(doing, "comment-refused", { ...aboutOf(held), reasons }, held.at);
  const { text, lang, at } = held.words;
  const words = { text, lang, at, comment: held.words, ...(held.edits && { edits: held.edits }) };
  await deps.together([
    deps.held.gonePart(held.heldId),
    deps.acted(act),
    ...deps.keepWords(act.actId, words, appealEndsAt(act.at)),
  ]);
}

const aboutOf = ({ words: { ideaId, circleId, commentId, memberId }, title }: Held) => ({
  ideaId,
  circleId: CircleId.parse(circleId),
  commentId,
  memberId,
  title,
});
