import type { FigureTable, StaffFigures } from "../../../functions/insights/contract.ts";
import type { Lang } from "../../paths.ts";
import { type Answer, answerOf } from "../answer.ts";
import { api } from "../client.ts";

export type WaitingIdea = {
  ideaId: string;
  title: string;
  lang: Lang;
  stage: string;
  private?: true;
  since: string;
};
export type InsightsView = {
  figures?: StaffFigures;
  waiting: WaitingIdea[];
  waitingInAll: number;
  questions: (WaitingIdea & { commentId: string })[];
};

export const readInsights = (): Promise<Answer<InsightsView>> => answerOf(api.studio.insights.$get());
export const tableAddress = (table: FigureTable): string => `/api/studio/insights/tables/${table}`;
