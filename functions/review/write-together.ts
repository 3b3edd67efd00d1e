import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { DecisionDraft, DecisionDraftInput, SignatureInput } from "./contract.ts";
import { decisionOf, signerOf } from "./decide.ts";
import { assertDraftAsRead, assertMayCountersign, decisionIn, nextDraft, sameWords } from "./draft.ts";
import { leftReview } from "./left-review.ts";
import { publish, type Request, type ReviewDeps } from "./review.ts";

type Saved = Request<DecisionDraftInput>;

/** Writes on. Sent again with the same words, it is answered as saved. @throws Problem decision-changed-elsewhere */
export async function saveDraft(deps: ReviewDeps, { ideaId, input, by, now }: Saved) {
  const before = await deps.review.draft(ideaId);
  if (before && before.rev === input.rev + 1 && before.by.memberId === by.memberId && sameWords(before, input))
    return before;
  assertDraftAsRead(before, input.rev);
  const draft = { ...nextDraft(before, input, reviewer(by), now), ideaId };
  return saved(deps, ideaId, draft, input.rev);
}

/** Asks a second person to sign these very words; whoever asks signs them. */
export async function propose(deps: ReviewDeps, { ideaId, input, by, now }: Request<SignatureInput>) {
  const [card, draft] = await Promise.all([deps.ideas.card(ideaId), deps.review.draft(ideaId)]);
  if (draft?.proposed?.by.memberId === by.memberId && draft.rev === input.rev + 1) return draft;
  assertDraftAsRead(draft, input.rev);
  if (!draft) throw new Problem("reasons-missing");
  if (card.version !== input.version) throw new Problem("idea-changed-meanwhile", { values: { stage: card.stage } });
  const signer = signerOf(by);
  const { timeZone } = deps;
  decisionOf(decisionIn(draft, card), { card, by: signer, supporters: card.supporters, timeZone, now });
  return saved(
    deps,
    ideaId,
    { ...draft, rev: draft.rev + 1, proposed: { by: signer, at: now.toISOString() } },
    draft.rev,
  );
}

/** The second signature publishes what was proposed. @throws Problem countersign-needed where nothing is proposed, own-decision */
export async function countersign(deps: ReviewDeps, { ideaId, input, by, now }: Request<SignatureInput>) {
  const again = await alreadyCountersigned(deps, ideaId, input, by);
  if (again) return again;
  const draft = await deps.review.draft(ideaId);
  assertDraftAsRead(draft, input.rev);
  if (!draft?.proposed) throw new Problem("countersign-needed");
  assertMayCountersign(draft, by);
  const card = await deps.ideas.card(ideaId);
  const words = decisionIn(draft, { version: input.version, lang: card.lang });
  const signed = { signer: draft.proposed.by, countersigner: signerOf(by), draftRev: draft.rev };
  return publish(deps, { ideaId, input: words, now }, signed, async () => undefined);
}

/** Pressed twice, it was done once. */
async function alreadyCountersigned(
  { ideas, review }: ReviewDeps,
  ideaId: IdeaId,
  { version }: SignatureInput,
  by: SessionMember,
) {
  const card = await ideas.card(ideaId);
  if (card.version !== version + 1) return undefined;
  const [decision] = await review.decisions(ideaId);
  const isTheirs = decision?.number === card.version && decision.countersignedBy?.memberId === by.memberId;
  return isTheirs ? { card, decision } : undefined;
}

const reviewer = ({ memberId, name }: SessionMember) => ({ memberId, name });

/** @throws Problem decision-changed-elsewhere, idea-left-review, wrong-stage */
function saved(deps: ReviewDeps, ideaId: IdeaId, draft: DecisionDraft, read: number) {
  return leftReview(deps.ideas, ideaId, async () => {
    if (await deps.review.saveDraft(draft, read)) return draft;
    assertDraftAsRead(await deps.review.draft(ideaId), read);
    const { stage } = await deps.ideas.card(ideaId);
    throw new Problem("wrong-stage", { values: { from: stage, to: stage } });
  });
}
