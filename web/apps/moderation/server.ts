import type { Circle } from "../../../functions/circles/contract.ts";
import type { IdeaCard, IdeaRecord, ShownPicture } from "../../../functions/ideas/contract.ts";
import type { ModerationInput } from "../../../functions/moderation/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { type Answer, answerOf } from "../answer.ts";
import { api } from "../client.ts";

export type Submission = {
  card: IdeaCard;
  storyHtml: string;
  pictures: ShownPicture[];
  records: IdeaRecord[];
  circle: Pick<Circle, "name" | "rules">;
};

export const readQueue = (): Promise<Answer<{ ideas: IdeaCard[] }>> => answerOf(api.studio.moderation.$get());

export const readSubmission = (ideaId: IdeaId): Promise<Answer<Submission>> =>
  answerOf(api.studio.moderation[":ideaId"].$get({ param: { ideaId } }));

export const answerSubmission = (ideaId: IdeaId, json: ModerationInput): Promise<Answer<IdeaCard>> =>
  answerOf(api.studio.moderation[":ideaId"].$put({ param: { ideaId }, json }));
