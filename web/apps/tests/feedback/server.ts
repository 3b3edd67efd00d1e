import type { FeedbackInput, RewordInput, VerdictInput, WordsInput } from "../../../../functions/feedback/contract.ts";
import type { Voice } from "../../../../functions/feedback/limits.ts";
import type { Picture, UploadInput } from "../../../../functions/pictures/contract.ts";
import type { FeedbackId, PictureId, ProgrammeId } from "../../../../functions/platform/ids.ts";
import { type Answer, answerOf, doneOf } from "../../answer.ts";
import { api } from "../../client.ts";

export type ReportRef = { programmeId: ProgrammeId; feedbackId: FeedbackId };
type Value<Load extends (...args: never[]) => Promise<Answer<unknown>>> = Extract<
  Awaited<ReturnType<Load>>,
  { ok: true }
>["value"];

const programme = api.programmes[":programmeId"];
const report = programme.feedback[":feedbackId"];

type ListFilters = { mine?: "1"; featureId?: string; standing?: "open" | "fixed" | "over"; q?: string };
export const readReports = (programmeId: ProgrammeId, query: ListFilters & { after?: FeedbackId }) =>
  answerOf(programme.feedback.$get({ param: { programmeId }, query }));
export type Filters = ListFilters;
export type Listed = Value<typeof readReports>;
export type ReportRow = Listed["reports"][number];

export const readSimilar = (programmeId: ProgrammeId, query: { q: string; lang: "fr" | "en"; featureId?: string }) =>
  answerOf(programme["similar-feedback"].$get({ param: { programmeId }, query }));

export const readVersions = (programmeId: ProgrammeId) => answerOf(programme.versions.$get({ param: { programmeId } }));

export const readReport = (param: ReportRef) => answerOf(report.$get({ param }));
export type ReportPage = Value<typeof readReport>;
export const fileReport = (param: ReportRef, json: FeedbackInput) => answerOf(report.$put({ param, json }));
export const reword = (param: ReportRef, json: RewordInput) => answerOf(report.wording.$put({ param, json }));
export const readWordings = (param: ReportRef) => answerOf(report.wordings.$get({ param }));
export const withdrawReport = (param: ReportRef) => answerOf(report.$delete({ param }));
export const giveVoice = (param: ReportRef, voice: Voice) => answerOf(report.voice.$put({ param, json: { voice } }));
export const takeVoiceBack = (param: ReportRef) => answerOf(report.voice.$delete({ param }));
export const follow = (param: ReportRef, follows: boolean) =>
  answerOf(follows ? report.follow.$put({ param }) : report.follow.$delete({ param }));
export const say = (ref: ReportRef, wordsId: string, json: WordsInput) =>
  answerOf(report.words[":wordsId"].$put({ param: { ...ref, wordsId }, json }));
export const judge = (param: ReportRef, json: VerdictInput) => answerOf(report.verdict.$put({ param, json }));

export const readPictures = (param: ReportRef): Promise<Answer<{ pictures: Picture[] }>> =>
  answerOf(report.pictures.$get({ param }));
/** The same `key` is the same picture, however often its upload is begun; without a form it has arrived already. */
export const allowPicture =
  (param: ReportRef) =>
  (key: string, json: UploadInput): Promise<Answer<{ picture: Picture; form?: Record<string, string> }>> =>
    answerOf(report.pictures.$post({ param, header: { "idempotency-key": key }, json }));
export const removePicture = (ref: ReportRef, pictureId: PictureId) =>
  doneOf(report.pictures[":pictureId"].$delete({ param: { ...ref, pictureId } }));
export const pictureSource = ({ programmeId, feedbackId }: ReportRef, pictureId: string, width: number): string =>
  `/api/programmes/${programmeId}/feedback/${feedbackId}/pictures/${pictureId}/${width}`;
