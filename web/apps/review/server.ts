import type { Circle } from "../../../functions/circles/contract.ts";
import type { Batch, BatchInput, Board, Note } from "../../../functions/desk/contract.ts";
import type { IdeaCard, IdeaRecord } from "../../../functions/ideas/contract.ts";
import type { IdeaId, MemberId } from "../../../functions/platform/ids.ts";
import type {
  CorrectionInput,
  Decision,
  DecisionDraft,
  DecisionDraftInput,
  DecisionInput,
  ScoreInput,
  ScoresShown,
  SignatureInput,
  StageInput,
  SupportCurve,
  Theme,
} from "../../../functions/review/contract.ts";
import type { DecisionModel } from "../../models.ts";
import type { Lang } from "../../paths.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

export type Lists = Board & { answered: IdeaCard[] };
export type Evidence = {
  card: IdeaCard;
  storyHtml: string;
  records: IdeaRecord[];
  decisions: Decision[];
  shown: Record<Lang, DecisionModel>[];
  curve?: SupportCurve;
  circle: Pick<Circle, "name" | "circleId"> & { countersign: boolean };
  draft?: DecisionDraft;
  /** What waits for the second signature, as it would be read. */
  proposal?: Record<Lang, DecisionModel>;
  scores: ScoresShown;
};
const review = api.studio.review[":ideaId"];

/** Both lists of the desk: ideas that wait for their answer, and approved ones that are not launched yet. */
export async function readLists(): Promise<Answer<Lists>> {
  const [board, answered] = await Promise.all([
    answerOf(api.studio.review.$get()),
    answerOf(api.studio.answered.$get()),
  ]);
  if (!board.ok) return board;
  if (!answered.ok) return answered;
  return { ok: true, value: { ...board.value, answered: answered.value.ideas } };
}

export type Around = { comments: number; themes: Theme[]; past: Pick<IdeaCard, "ideaId" | "title" | "stage">[] };
export const readAround = (ideaId: IdeaId): Promise<Answer<Around>> =>
  answerOf(review.around.$get({ param: { ideaId } }));

export const readEvidence = (ideaId: IdeaId): Promise<Answer<Evidence>> => answerOf(review.$get({ param: { ideaId } }));

export const saveBatch = (cutOffOn: string, json: BatchInput): Promise<Answer<Batch>> =>
  answerOf(api.studio.review.batches[":cutOffOn"].$put({ param: { cutOffOn }, json }));
export const dropBatch = (cutOffOn: string) =>
  doneOf(api.studio.review.batches[":cutOffOn"].$delete({ param: { cutOffOn } }));
export const placeInBatch = (ideaId: IdeaId, cutOffOn: string | null) =>
  doneOf(review.batch.$put({ param: { ideaId }, json: { cutOffOn } }));
export const assign = (ideaId: IdeaId, memberId: MemberId) =>
  doneOf(review.assignees[":memberId"].$put({ param: { ideaId, memberId } }));
export const unassign = (ideaId: IdeaId, memberId: MemberId) =>
  doneOf(review.assignees[":memberId"].$delete({ param: { ideaId, memberId } }));

export const saveScores = (ideaId: IdeaId, json: ScoreInput): Promise<Answer<ScoresShown>> =>
  answerOf(review.scores.$put({ param: { ideaId }, json }));

export const readNotes = (ideaId: IdeaId): Promise<Answer<{ notes: Note[] }>> =>
  answerOf(review.notes.$get({ param: { ideaId } }));
export const addNote = (ideaId: IdeaId, noteId: string, text: string, lang: Lang): Promise<Answer<{ notes: Note[] }>> =>
  answerOf(review.notes[":noteId"].$put({ param: { ideaId, noteId }, json: { text, lang } }));
export const dropNote = (ideaId: IdeaId, noteId: string): Promise<Answer<{ notes: Note[] }>> =>
  answerOf(review.notes[":noteId"].$delete({ param: { ideaId, noteId } }));

export const saveDraft = (ideaId: IdeaId, json: DecisionDraftInput): Promise<Answer<DecisionDraft>> =>
  answerOf(review.draft.$put({ param: { ideaId }, json }));
export const propose = (ideaId: IdeaId, json: SignatureInput): Promise<Answer<DecisionDraft>> =>
  answerOf(review.proposal.$put({ param: { ideaId }, json }));
export const countersign = (ideaId: IdeaId, json: SignatureInput): Promise<Answer<{ card: IdeaCard }>> =>
  answerOf(review.countersignature.$put({ param: { ideaId }, json }));

export const previewDecision = (ideaId: IdeaId, json: DecisionInput): Promise<Answer<Record<Lang, DecisionModel>>> =>
  answerOf(review["decision-preview"].$post({ param: { ideaId }, json }));

export const publishDecision = (ideaId: IdeaId, json: DecisionInput): Promise<Answer<{ card: IdeaCard }>> =>
  answerOf(review.decision.$put({ param: { ideaId }, json }));

export const correctDecision = (
  { ideaId, number, corrections }: Decision,
  json: CorrectionInput,
): Promise<Answer<Decision>> =>
  answerOf(
    review.decisions[":number"].corrections[":place"].$put({
      param: { ideaId, number: String(number), place: String((corrections?.length ?? 0) + 1) },
      json,
    }),
  );

export const moveOn = (ideaId: IdeaId, json: StageInput): Promise<Answer<IdeaCard>> =>
  answerOf(review.stage.$put({ param: { ideaId }, json }));
