import type { FeedbackRef } from "../../../../functions/feedback/contract.ts";
import type {
  ActivityLine,
  MoveInput,
  ToldInput,
  TriageBoard,
  TriageReport,
  Version,
} from "../../../../functions/feedback/triage-contract.ts";
import type { Picture } from "../../../../functions/pictures/contract.ts";
import type { FeedbackId, MemberId, ProgrammeId } from "../../../../functions/platform/ids.ts";
import { type Answer, answerOf } from "../../answer.ts";
import { api } from "../../client.ts";

const programme = api.studio.programmes[":programmeId"];
const report = programme.feedback[":feedbackId"];

type Report = Promise<Answer<TriageReport>>;
export const readBoard = (programmeId: ProgrammeId): Promise<Answer<TriageBoard>> =>
  answerOf(programme.feedback.$get({ param: { programmeId } }));
export const readReport = (param: FeedbackRef): Report => answerOf(report.$get({ param }));

export const move = (param: FeedbackRef, json: MoveInput): Report => answerOf(report.status.$put({ param, json }));
/** What waited may be read by testers: the report, or words beneath it. */
export const show = (param: FeedbackRef, wordsId?: string): Report =>
  answerOf(report.shown.$put({ param, json: wordsId ? { wordsId } : {} }));
export const answer = (param: FeedbackRef, words: ToldInput): Report =>
  answerOf(report.answer.$put({ param, json: { words } }));
/** With `read`, what it was, only while it still is: for whoever changes many without looking at each. */
export const assign = (param: FeedbackRef, memberId: MemberId | null, read?: MemberId | null): Report =>
  answerOf(report.assignee.$put({ param, json: { memberId, ...(read !== undefined && { read }) } }));
export const label = (param: FeedbackRef, labels: string[], read?: string[]): Report =>
  answerOf(report.labels.$put({ param, json: { labels, ...(read && { read }) } }));
export const track = (param: FeedbackRef, url: string | null): Report =>
  answerOf(report.tracker.$put({ param, json: { url } }));
/** Null: by itself again. */
export const mergeInto = (param: FeedbackRef, into: FeedbackId | null): Report =>
  answerOf(report.survivor.$put({ param, json: { into } }));

export type Activity = { lines: ActivityLine[]; cursor?: string };
export const readActivity = (programmeId: ProgrammeId, cursor?: string): Promise<Answer<Activity>> =>
  answerOf(programme.activity.$get({ param: { programmeId }, query: cursor ? { cursor } : {} }));

const tested = api.programmes[":programmeId"].feedback[":feedbackId"];
export const readPictures = (param: FeedbackRef): Promise<Answer<{ pictures: Picture[] }>> =>
  answerOf(tested.pictures.$get({ param: { programmeId: param.programmeId, feedbackId: param.feedbackId } }));
export const readWordings = ({ programmeId, feedbackId }: FeedbackRef) =>
  answerOf(tested.wordings.$get({ param: { programmeId, feedbackId } }));
export const pictureSource = ({ programmeId, feedbackId }: FeedbackRef, pictureId: string, width: number) =>
  `/api/programmes/${programmeId}/feedback/${feedbackId}/pictures/${pictureId}/${width}`;

type Versions = Promise<Answer<{ versions: Version[] }>>;
export const addVersion = (programmeId: ProgrammeId, name: string): Versions =>
  answerOf(programme.versions.$put({ param: { programmeId }, json: { name } }));
export const dropVersion = (programmeId: ProgrammeId, name: string): Versions =>
  answerOf(programme.versions.$delete({ param: { programmeId }, query: { name } }));
