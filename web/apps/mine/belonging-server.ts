import type { Profile, ProfileInput } from "../../../functions/members/contract.ts";
import type { CircleId, IdeaId, MemberId } from "../../../functions/platform/ids.ts";
import type { Both } from "../../../functions/platform/languages.ts";
import type { SupportDay } from "../../../functions/support/contract.ts";
import { type Answer, answerOf } from "../answer.ts";
import { api } from "../client.ts";

export type OwnCircle = { circleId: CircleId; name: Both; joinedAt: string; private: boolean };
export type Follows = {
  ideas: { ideaId: IdeaId; title: string; followedAt: string }[];
  members: { memberId: MemberId; name: string; followedAt: string }[];
};

export const readOwnCircles = (): Promise<Answer<{ circles: OwnCircle[] }>> => answerOf(api.my.circles.$get());
export const readFollows = (): Promise<Answer<Follows>> => answerOf(api.my.follows.$get());
export const unfollowIdea = (ideaId: IdeaId): Promise<Answer<{ following: boolean }>> =>
  answerOf(api.my.follows.ideas[":ideaId"].$delete({ param: { ideaId } }));
export const unfollowMember = (memberId: MemberId): Promise<Answer<{ following: boolean }>> =>
  answerOf(api.my.follows.members[":memberId"].$delete({ param: { memberId } }));
export const readProfile = (): Promise<Answer<Profile>> => answerOf(api.my.profile.$get());
export const saveProfile = (json: ProfileInput): Promise<Answer<Profile>> => answerOf(api.my.profile.$put({ json }));
export const readPace = (ideaId: IdeaId): Promise<Answer<{ days: SupportDay[] }>> =>
  answerOf(api.my.ideas[":ideaId"].pace.$get({ param: { ideaId } }));
