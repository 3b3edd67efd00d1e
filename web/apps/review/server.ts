import type { Circle } from "../../../functions/circles/contract.ts";
import type { IdeaCard, IdeaRecord } from "../../../functions/ideas/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import type { Decision, DecisionInput, StageInput, SupportCurve } from "../../../functions/review/contract.ts";
import type { DecisionModel } from "../../models.ts";
import type { Lang } from "../../paths.ts";
import { type Answer, answerOf } from "../answer.ts";
import { api } from "../client.ts";

export type ListName = "waiting" | "answered";
/** How long an idea waits is told while it does. */
export type Listed = IdeaCard & { daysWaiting?: number };
export type Evidence = {
  card: IdeaCard;
  storyHtml: string;
  records: IdeaRecord[];
  decisions: Decision[];
  curve?: SupportCurve;
  circle: Pick<Circle, "name">;
};

/** Both lists of the desk: ideas that wait for their answer, and approved ones that are not launched yet. */
export async function readLists(): Promise<Answer<Record<ListName, Listed[]>>> {
  const [waiting, answered] = await Promise.all([
    answerOf(api.studio.review.$get()),
    answerOf(api.studio.answered.$get()),
  ]);
  if (!waiting.ok) return waiting;
  if (!answered.ok) return answered;
  return { ok: true, value: { waiting: waiting.value.ideas, answered: answered.value.ideas } };
}

export const readEvidence = (ideaId: IdeaId): Promise<Answer<Evidence>> =>
  answerOf(api.studio.review[":ideaId"].$get({ param: { ideaId } }));

export const previewDecision = (ideaId: IdeaId, json: DecisionInput): Promise<Answer<Record<Lang, DecisionModel>>> =>
  answerOf(api.studio.review[":ideaId"]["decision-preview"].$post({ param: { ideaId }, json }));

export const publishDecision = (ideaId: IdeaId, json: DecisionInput): Promise<Answer<{ card: IdeaCard }>> =>
  answerOf(api.studio.review[":ideaId"].decision.$put({ param: { ideaId }, json }));

export const moveOn = (ideaId: IdeaId, json: StageInput): Promise<Answer<IdeaCard>> =>
  answerOf(api.studio.review[":ideaId"].stage.$put({ param: { ideaId }, json }));
