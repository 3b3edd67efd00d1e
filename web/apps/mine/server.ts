import type { Draft, IdeaCard, IdeaRecord, NewStart } from "../../../functions/ideas/contract.ts";
import type { ShownNotice } from "../../../functions/notifications/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import type { SessionMember } from "../../../functions/platform/session.ts";
import type { MergedSupport } from "../../../functions/support/contract.ts";
import type { Twin } from "../../islands/standing.ts";
import { paths } from "../../paths.ts";
import { type Answer, answerOf } from "../answer.ts";
import { api } from "../client.ts";

export type OwnIdea = Pick<IdeaCard, "ideaId" | "title" | "stage" | "endsAt" | "submittedAt">;
export type DraftSummary = Pick<Draft, "ideaId" | "title" | "pitch" | "circleId" | "lang" | "savedAt">;
export type SupportedIdea = { ideaId: string; givenAt: string; title?: string };
export type Overview = {
  member: SessionMember;
  drafts: DraftSummary[];
  ideas: OwnIdea[];
  supports: SupportedIdea[];
  notices: ShownNotice[];
};

export const readOverview = (): Promise<Answer<Overview>> => answerOf(api.my.overview.$get());

export type OwnIdeaWhole = { card: IdeaCard; records: IdeaRecord[]; newStart?: NewStart };
export const readOwnIdea = (ideaId: IdeaId): Promise<Answer<OwnIdeaWhole>> =>
  answerOf(api.my.ideas[":ideaId"].$get({ param: { ideaId } }));

/** Its words and pictures as a draft, or what became of that draft. */
export const startAgain = (ideaId: IdeaId): Promise<Answer<NewStart>> =>
  answerOf(api.my.ideas[":ideaId"]["new-start"].$put({ param: { ideaId } }));

export const withdrawIdea = (ideaId: IdeaId): Promise<Answer<IdeaCard>> =>
  answerOf(api.my.ideas[":ideaId"].$delete({ param: { ideaId } }));

/** Published beside the page, so that it costs no database read. */
/** Which of these have joined another idea. */
export const readMerged = (ideaIds: readonly string[]): Promise<Answer<{ merged: MergedSupport[] }>> =>
  answerOf(api.my.supports.merged.$get({ query: { ideas: ideaIds.join(",") } }));
export const readTwin = (ideaId: string): Promise<Answer<Twin & { title: string }>> =>
  answerOf(fetch(paths.ideaTwin(ideaId)));
