import type { Circle } from "../../../functions/circles/contract.ts";
import type { Comment } from "../../../functions/comments/contract.ts";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { Case, Report, SettleInput } from "../../../functions/reports/contract.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

export type CaseSheet = {
  case: Case;
  reports: Pick<Report, "reason" | "word" | "lang" | "at">[];
  card: IdeaCard;
  comment?: Comment;
  circle: Pick<Circle, "name" | "rules">;
};

export const readCases = (): Promise<Answer<{ cases: Case[] }>> => answerOf(api.studio.reports.$get());

export const readCase = (target: string): Promise<Answer<CaseSheet>> =>
  answerOf(api.studio.reports[":target"].$get({ param: { target } }));

export const settleCase = (target: string, json: SettleInput): Promise<Answer<undefined>> =>
  doneOf(api.studio.reports[":target"].$put({ param: { target }, json }));
