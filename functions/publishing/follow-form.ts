import { paths } from "../../web/paths.ts";
import type { CircleStore } from "../circles/store.ts";
import { type FollowDeps, followActs } from "../follows/act.ts";
import { type Followed, MemberRef } from "../follows/contract.ts";
import { IdeaRef } from "../ideas/contract.ts";
import { mayRead } from "../ideas/may-read.ts";
import { Problem } from "../platform/problem.ts";
import type { ActForm } from "./act-form.ts";
import { presentCard } from "./present-card.ts";

export type FollowFormDeps = FollowDeps & { memberships: Pick<CircleStore, "findCircle"> };

export function followForm(deps: FollowFormDeps): ActForm<Followed> {
  const acts = followActs(deps);
  return {
    subjectOf: followedIn,
    path: (lang, followed) => paths.follow(lang, "ideaId" in followed ? followed.ideaId : followed.memberId),
    async show({ var: { session } }, followed, lang) {
      const following = session ? await deps.follows.isFollowing(session.memberId, followed) : false;
      const own = { on: following, ...(session && { signedInAs: session.name }) };
      if ("memberId" in followed) {
        const { name } = await deps.findMember(followed.memberId);
        return { act: "follow-member", member: { memberId: followed.memberId, name }, ...own };
      }
      const card = await deps.findCard(followed.ideaId);
      if (!card || !(await mayRead(card, session?.memberId, deps.belongs))) throw new Problem("not-found");
      const circle = await deps.memberships.findCircle(card.circleId);
      return { act: "follow-idea", card: presentCard(card, circle, lang), ...own };
    },
    acts: {
      async follow(followed, { member, now }) {
        await acts.follow(member.memberId, followed, now);
        return undefined;
      },
      async unfollow(followed, { member }) {
        await acts.unfollow(member.memberId, followed);
        return undefined;
      },
    },
  };
}

/** @throws Problem not-found */
function followedIn(id: string): Followed {
  const idea = IdeaRef.safeParse({ ideaId: id });
  if (idea.success) return idea.data;
  const member = MemberRef.safeParse({ memberId: id });
  if (member.success) return member.data;
  throw new Problem("not-found");
}
