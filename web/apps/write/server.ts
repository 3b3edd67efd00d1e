import type { Circle } from "../../../functions/circles/contract.ts";
import type { Draft, DraftInput, IdeaCard, IdeaRecord } from "../../../functions/ideas/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

/** What the form needs of a circle. */
export type CircleChoice = Pick<
  Circle,
  "circleId" | "name" | "tagline" | "rules" | "termsVersion" | "languages" | "palette" | "terms" | "tags"
> & { private?: boolean };
/** A draft as its author opens it: with the card once it was submitted, and why it came back. */
export type OpenedDraft = {
  draft: Draft;
  card?: IdeaCard;
  returned?: IdeaRecord;
  acceptedTerms?: number;
  /** The idea that it takes up again. */
  origin?: { title: string; supporters: number };
};

const readPublicCircles = (): Promise<Answer<{ circles: CircleChoice[] }>> => answerOf(api.circles.all.$get());
const readOwnCircles = (): Promise<Answer<{ circles: (CircleChoice & { private: boolean })[] }>> =>
  answerOf(api.my.circles.$get());

/** Every public circle, and the private ones that the writer belongs to; signed out there are none of those. */
export async function readCircles(): Promise<Answer<{ circles: CircleChoice[] }>> {
  const [open, own] = await Promise.all([readPublicCircles(), readOwnCircles()]);
  if (!open.ok || !own.ok) return open;
  return { ok: true, value: { circles: [...open.value.circles, ...own.value.circles.filter((each) => each.private)] } };
}

export const openDraft = (ideaId: IdeaId): Promise<Answer<OpenedDraft>> =>
  answerOf(api.my.drafts[":ideaId"].$get({ param: { ideaId } }));

/** The same `key` never makes two drafts, however often a lost answer is asked for again. */
export const createDraft = (json: DraftInput, key: string): Promise<Answer<Draft>> =>
  answerOf(api.my.drafts.$post({ json, header: { "idempotency-key": key } }));

export const saveDraft = (ideaId: IdeaId, json: DraftInput): Promise<Answer<Draft>> =>
  answerOf(api.my.drafts[":ideaId"].$put({ param: { ideaId }, json }));

/** Carried out also when asked for while leaving the page. */
export const deleteDraft = (ideaId: IdeaId): Promise<Answer<undefined>> =>
  doneOf(api.my.drafts[":ideaId"].$delete({ param: { ideaId } }, { init: { keepalive: true } }));

export const submitDraft = (ideaId: IdeaId, rev: number, termsVersion: number): Promise<Answer<IdeaCard>> =>
  answerOf(api.my.drafts[":ideaId"].submission.$post({ param: { ideaId }, json: { rev, termsVersion } }));

export const previewStory = (story: string): Promise<Answer<{ html: string }>> =>
  answerOf(api.my.preview.$post({ json: { story } }));

export const giveSupport = (ideaId: IdeaId): Promise<Answer<unknown>> =>
  answerOf(api.ideas[":ideaId"].support.$put({ param: { ideaId } }));

/** An idea of one's own at any stage: where a draft went after it was sent. */
export const readOwnIdea = (ideaId: IdeaId): Promise<Answer<{ card: IdeaCard }>> =>
  answerOf(api.my.ideas[":ideaId"].$get({ param: { ideaId } }));
