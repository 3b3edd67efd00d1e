import type { Act } from "../acts/contract.ts";
import type { Circle } from "../circles/contract.ts";
import type { CardStore } from "../ideas/card-store.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { Listings } from "../ideas/listings.ts";
import { stepOnce } from "../ideas/step-once.ts";
import type { CircleId, IdeaId, RandomBytes } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { TransactPart } from "../platform/write.ts";
import { actOf } from "./acts.ts";
import type { Decision, DecisionInput, Signer, StageInput } from "./contract.ts";
import { decisionOf, productOf, signerOf } from "./decide.ts";
import { assertDraftAsRead } from "./draft.ts";
import { leftReview } from "./left-review.ts";
import { movedOn } from "./moved-on.ts";
import type { ReviewStore } from "./store.ts";

export type ReviewDeps = {
  ideas: CardStore & Pick<Listings, "decided" | "decidedPrivately" | "ownIdeas">;
  review: ReviewStore;
  circle: (circleId: CircleId) => Promise<Circle>;
  /** Counts every shard exactly. */
  recount: (card: IdeaCard) => Promise<number>;
  /** The record of an act, for the very transaction that acts. */
  actPart: (act: Act) => TransactPart;
  /** What else lies on the desk about an idea that is decided: it goes with the decision. */
  deskCleared: (card: IdeaCard, outcome: Decision["outcome"]) => Promise<TransactPart[]>;
  random: RandomBytes;
  /** IANA zone in which the brand tells its days. */
  timeZone: string;
};
export type Request<Input> = { ideaId: IdeaId; input: Input; by: SessionMember; now: Date };

/** One signature is enough where the circle asks for no second. @throws Problem countersign-needed */
export async function decide(deps: ReviewDeps, { ideaId, input, by, now }: Request<DecisionInput>) {
  const signed = { signer: signerOf(by), draftRev: input.draftRev ?? 0 };
  return publish(deps, { ideaId, input, now }, signed, async (card) => {
    if ((await deps.circle(card.circleId)).countersign) throw new Problem("countersign-needed");
  });
}

/** Who signs, who signs beside them, and the draft that goes with it. */
export type Signed = { signer: Signer; countersigner?: Signer; draftRev: number };

/** Counts exactly, then stores decision, stage, timeline and the records of the acts as one. */
export async function publish(
  deps: ReviewDeps,
  { ideaId, input, now }: Omit<Request<DecisionInput>, "by">,
  { signer, countersigner, draftRev }: Signed,
  assertMay: (card: IdeaCard) => Promise<void>,
) {
  const { ideas, review, timeZone, random } = deps;
  const decided = { version: input.version, to: input.outcome, memberId: signer.memberId };
  await leftReview(ideas, ideaId, () =>
    stepOnce(ideas, ideaId, decided, async (card) => {
      await assertMay(card);
      assertDraftAsRead(await review.draft(ideaId), draftRev);
      const made = decisionOf(input, { card, by: signer, supporters: card.supporters, timeZone, now });
      const supporters = await deps.recount(card);
      const decision = { ...made, supporters, ...(countersigner && { countersignedBy: countersigner }) };
      const { outcome: stage, decidedAt, secondLookAt } = decision;
      const why = { text: decision.reasons[card.lang] ?? "", lang: card.lang };
      const acts = [
        actOf("decided", { card, by: signer, now, random }, why),
        ...(countersigner ? [actOf("countersigned", { card, by: countersigner, now, random }, why)] : []),
      ];
      return {
        card,
        changes: { stage, decidedAt, secondLookAt },
        record: { kind: "stage", by: productOf(signer), from: card.stage, why } as const,
        now,
        also: [
          review.decisionPart(decision),
          ...review.draftConsumed(ideaId, draftRev),
          ...acts.map(deps.actPart),
          ...(await deps.deskCleared(card, stage)),
        ],
      };
    }),
  );
  const [card, decision] = await Promise.all([ideas.card(ideaId), review.decision(ideaId, input.version + 1)]);
  return { card, decision };
}

/** An approved idea goes on: into development, into the test, into the world. */
export function moveOn(deps: ReviewDeps, { ideaId, input, by, now }: Request<StageInput>) {
  const decided = { version: input.version, to: input.to, memberId: by.memberId };
  return stepOnce(deps.ideas, ideaId, decided, (card) => {
    const { step, act } = movedOn({ card, to: input.to, message: input.message, by, now }, deps.random);
    return { ...step, also: [deps.actPart(act)] };
  });
}
