import type { Act } from "../acts/contract.ts";
import type { Circle } from "../circles/contract.ts";
import type { IdeaCard, IdeaStory } from "../ideas/contract.ts";
import { stepOnce } from "../ideas/step-once.ts";
import type { IdeaStore } from "../ideas/store.ts";
import type { CircleId, IdeaId } from "../platform/ids.ts";
import type { TransactPart } from "../platform/write.ts";
import type { ModerationInput } from "./contract.ts";
import { actOf, type Doing, ideaIn } from "./doing.ts";
import { changesOf, recordOf, stageAfter } from "./moderate.ts";

export type SubmissionDeps = {
  ideas: Pick<IdeaStore, "card" | "record" | "story" | "take">;
  circle: (circleId: CircleId) => Promise<Circle>;
  memberCount: (circleId: CircleId) => Promise<number>;
  acted: (act: Act) => TransactPart;
  /** A draft again, for its author to mend. */
  givenBack: (card: IdeaCard, story: IdeaStory, now: Date) => TransactPart;
};

/** Publishes, returns or declines what was submitted, as it was read. @throws Problem idea-changed-meanwhile, wrong-stage */
export function answerSubmission(
  { ideas, circle, memberCount, acted, givenBack }: SubmissionDeps,
  ideaId: IdeaId,
  input: ModerationInput,
  doing: Doing,
): Promise<IdeaCard> {
  const { by, now } = doing;
  const decided = { version: input.version, to: stageAfter(input), memberId: by.memberId };
  return stepOnce(ideas, ideaId, decided, async (card) => {
    const members = input.outcome === "published" ? await memberCount(card.circleId) : 0;
    const itsCircle = await circle(card.circleId);
    const changes = changesOf(card, input, itsCircle, members, now);
    const record = recordOf(card, input, itsCircle, by);
    const about = { ...ideaIn(card), ...(record.why && { reasons: record.why }) };
    const also = [acted(actOf(doing, input.outcome, about, card.submittedAt))];
    if (input.outcome === "returned") also.push(givenBack(card, await ideas.story(ideaId), now));
    return { card, changes, record, now, also };
  });
}
