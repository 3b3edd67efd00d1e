import type { Circle } from "../../../functions/circles/contract.ts";
import type { Draft, DraftInput, IdeaCard, IdeaRecord } from "../../../functions/ideas/contract.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { call } from "../client.ts";

/** What the form needs of a circle. */
export type CircleChoice = Pick<
  Circle,
  "circleId" | "name" | "tagline" | "rules" | "termsVersion" | "languages" | "palette" | "terms"
>;
/** A draft as its author opens it: with the card once it was submitted, and why it came back. */
export type OpenedDraft = { draft: Draft; card?: IdeaCard; returned?: IdeaRecord; acceptedTerms?: number };

export const readCircles = (): Promise<Answer<{ circles: CircleChoice[] }>> =>
  answerOf(call("GET", "/api/circles/all"));

export const openDraft = (ideaId: string): Promise<Answer<OpenedDraft>> =>
  answerOf(call("GET", `/api/my/drafts/${ideaId}`));

/** The same `key` never makes two drafts, however often a lost answer is asked for again. */
export const createDraft = (input: DraftInput, key: string): Promise<Answer<Draft>> =>
  answerOf(call("POST", "/api/my/drafts", input, { "idempotency-key": key }));

export const saveDraft = (ideaId: string, input: DraftInput): Promise<Answer<Draft>> =>
  answerOf(call("PUT", `/api/my/drafts/${ideaId}`, input));

export const deleteDraft = (ideaId: string): Promise<Answer<undefined>> =>
  doneOf(call("DELETE", `/api/my/drafts/${ideaId}`));

export const submitDraft = (ideaId: string, rev: number, termsVersion: number): Promise<Answer<IdeaCard>> =>
  answerOf(call("POST", `/api/my/drafts/${ideaId}/submission`, { rev, termsVersion }));

export const previewStory = (story: string): Promise<Answer<{ html: string }>> =>
  answerOf(call("POST", "/api/my/preview", { story }));
