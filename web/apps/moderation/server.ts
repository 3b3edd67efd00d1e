import type { ActId } from "../../../functions/acts/contract.ts";
import type { Appeal } from "../../../functions/appeals/contract.ts";
import type { Circle } from "../../../functions/circles/contract.ts";
import type { Comment, Held, TakenWords } from "../../../functions/comments/contract.ts";
import type { IdeaCard, IdeaRecord, ShownPicture } from "../../../functions/ideas/contract.ts";
import type { AnswerInput, InHand, MemberRecord, QueueItem } from "../../../functions/moderation/contract.ts";
import type { CircleId, IdeaId } from "../../../functions/platform/ids.ts";
import type { Both } from "../../../functions/platform/languages.ts";
import type { ReadyReply } from "../../../functions/replies/contract.ts";
import type { Case, Report } from "../../../functions/reports/contract.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

export type Rules = Pick<Circle, "name" | "rules">;
export type Submission = {
  card: IdeaCard;
  storyHtml: string;
  pictures: ShownPicture[];
  records: IdeaRecord[];
  circle: Rules;
};
export type CaseSheet = {
  case: Case;
  reports: Pick<Report, "reason" | "word" | "lang" | "at">[];
  card: IdeaCard;
  comment?: Comment;
  circle: Rules;
};
export type HeldSheet = { held: Held; card: IdeaCard; circle?: Rules };
export type AppealSheet = { appeal: Appeal; words?: TakenWords; circle?: Rules };
export type DeskCircle = { circleId: CircleId; name: Both; rules: readonly Both[] };
export type DeskList = { items: QueueItem[]; circles: DeskCircle[]; now: string };

const { desk } = api.studio;

export const readDesk = (): Promise<Answer<DeskList>> => answerOf(desk.$get());
export const readSubmission = (ideaId: IdeaId): Promise<Answer<Submission>> =>
  answerOf(api.studio.moderation[":ideaId"].$get({ param: { ideaId } }));
export const readCase = (target: string): Promise<Answer<CaseSheet>> =>
  answerOf(api.studio.reports[":target"].$get({ param: { target } }));
export const readHeld = (id: string): Promise<Answer<HeldSheet>> => answerOf(desk.held[":id"].$get({ param: { id } }));
export const readAppeal = (id: string): Promise<Answer<AppealSheet>> =>
  answerOf(desk.appeals[":id"].$get({ param: { id } }));
export const readRecord = (memberId: string): Promise<Answer<MemberRecord>> =>
  answerOf(api.studio.records[":memberId"].$get({ param: { memberId } }));

export const takeItem = (item: string): Promise<Answer<InHand>> =>
  answerOf(desk[":item"].claim.$put({ param: { item } }));
export const readReplies = (): Promise<Answer<{ version: number; replies?: ReadyReply[] }>> =>
  answerOf(api.studio.replies.$get());
export const putBack = (item: string): Promise<Answer<undefined>> =>
  doneOf(desk[":item"].claim.$delete({ param: { item } }));
export const answerItem = (
  item: string,
  json: AnswerInput,
): Promise<Answer<{ answerId: ActId; takesEffectAt: string }>> =>
  answerOf(desk[":item"].answer.$put({ param: { item }, json }));
export const undoAnswer = (item: string): Promise<Answer<undefined>> =>
  doneOf(desk[":item"].answer.$delete({ param: { item } }));
