import type { Followed } from "../follows/contract.ts";
import { IdeaId, type MemberId } from "../platform/ids.ts";

type Supports = { supportsOf: (memberId: MemberId) => Promise<{ ideaId: string; givenAt: string }[]> };
type Follows = { followsOf: (memberId: MemberId) => Promise<{ followed: Followed; followedAt: string }[]> };

/** What a member supports or follows, each idea once, the latest first. */
export const watchedIdeas =
  ({ supportsOf }: Supports, { followsOf }: Follows) =>
  async (memberId: MemberId): Promise<IdeaId[]> => {
    const [supports, follows] = await Promise.all([supportsOf(memberId), followsOf(memberId)]);
    const watched = [
      ...supports.map(({ ideaId, givenAt }) => ({ ideaId, since: givenAt })),
      ...follows.flatMap(({ followed, followedAt }) =>
        "ideaId" in followed ? [{ ideaId: followed.ideaId, since: followedAt }] : [],
      ),
    ].toSorted((a, b) => (a.since < b.since ? 1 : -1));
    return [...new Set(watched.map(({ ideaId }) => IdeaId.parse(ideaId)))];
  };
