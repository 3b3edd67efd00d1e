import type { CoCreatorsView, InvitationView } from "../../functions/cocreators/contract.ts";
import type { IdeaId, MemberId } from "../../functions/platform/ids.ts";
import type { StageName } from "../models.ts";
import type { Lang } from "../paths.ts";
import { type Answer, answerOf } from "./answer.ts";
import { api } from "./client.ts";

const of = api["co-creators"][":ideaId"];

export const readCoCreators = (ideaId: IdeaId): Promise<Answer<CoCreatorsView>> =>
  answerOf(of.$get({ param: { ideaId } }));

/** A new key; the one before opens nothing any more. */
export const invite = (ideaId: IdeaId): Promise<Answer<{ key: string }>> =>
  answerOf(of.invitation.$post({ param: { ideaId } }));

export const closeInvitation = (ideaId: IdeaId): Promise<Answer<CoCreatorsView>> =>
  answerOf(of.invitation.$delete({ param: { ideaId } }));

export const readInvitation = (ideaId: IdeaId, key: string): Promise<Answer<InvitationView>> =>
  answerOf(of.invitation.$get({ param: { ideaId }, query: { key } }));

export const sayYes = (ideaId: IdeaId, key: string): Promise<Answer<CoCreatorsView>> =>
  answerOf(of.me.$put({ param: { ideaId }, json: { key } }));

export const takeOff = (ideaId: IdeaId, memberId: MemberId): Promise<Answer<CoCreatorsView>> =>
  answerOf(of[":memberId"].$delete({ param: { ideaId, memberId } }));

export type CoCreation = { ideaId: IdeaId; title: string; lang: Lang; stage: StageName; authorName: string };
export const readCoCreations = (): Promise<Answer<{ ideas: CoCreation[] }>> => answerOf(api.my["co-creations"].$get());
