import type { IdeaCard } from "../ideas/contract.ts";
import { type Belongs, mayRead } from "../ideas/may-read.ts";
import type { Member } from "../members/contract.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Followed } from "./contract.ts";
import type { FollowStore } from "./store.ts";

export type FollowDeps = {
  follows: FollowStore;
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  /** @throws Problem not-found */
  findMember: (memberId: MemberId) => Promise<Pick<Member, "name">>;
  belongs: Belongs;
};

/** Following and no longer following, whichever way it was asked: by the API or by a plain form. */
export function followActs({ follows, findCard, findMember, belongs }: FollowDeps) {
  /** @throws Problem not-found for what the reader does not see, invalid-input for oneself */
  async function nameOf(followed: Followed, reader: MemberId): Promise<string> {
    if ("memberId" in followed) {
      if (followed.memberId === reader)
        throw new Problem("invalid-input", { issues: [{ path: "memberId", code: "not-accepted" }] });
      return (await findMember(followed.memberId)).name;
    }
    const card = await findCard(followed.ideaId);
    if (!card || !(await mayRead(card, reader, belongs))) throw new Problem("not-found");
    return card.title;
  }

  return {
    async follow(memberId: MemberId, followed: Followed, now: Date): Promise<void> {
      await follows.follow(memberId, followed, await nameOf(followed, memberId), now);
    },
    unfollow: (memberId: MemberId, followed: Followed): Promise<void> => follows.unfollow(memberId, followed),
  };
}
