import { paths } from "../../web/paths.ts";
import { type Circle, CircleRef, isPrivate } from "../circles/contract.ts";
import { type MembershipStore, membershipActs } from "../circles/membership.ts";
import { Problem } from "../platform/problem.ts";
import type { ActForm } from "./act-form.ts";
import { circleLink } from "./present-circle.ts";

export type MembershipFormDeps = {
  memberships: MembershipStore & { memberCount: (circleId: Circle["circleId"]) => Promise<number> };
};

export function membershipForm({ memberships }: MembershipFormDeps): ActForm<CircleRef> {
  const acts = membershipActs(memberships);
  return {
    subjectOf: circleIn,
    path: (lang, { circleId }) => paths.membership(lang, circleId),
    async show({ var: { session } }, { circleId }, lang) {
      const [circle, members, joined] = await Promise.all([
        memberships.findCircle(circleId),
        memberships.memberCount(circleId),
        session ? memberships.belongs(circleId, session.memberId) : false,
      ]);
      if (!circle || (isPrivate(circle) && !joined)) throw new Problem("not-found");
      const own = { on: joined, ...(session && { signedInAs: session.name }) };
      return { act: "membership", circle: circleLink(circle, circleId, lang), members, ...own };
    },
    acts: {
      async join({ circleId }, { member, now }) {
        await acts.join(circleId, member.memberId, now);
        return undefined;
      },
      /** Who left a private circle has no page of it to come back to. */
      async leave({ circleId }, { member, now, lang }) {
        const circle = await memberships.findCircle(circleId);
        await acts.leave(circleId, member.memberId, now);
        return isPrivate(circle) ? paths.mine(lang) : undefined;
      },
    },
  };
}

/** @throws Problem not-found */
export function circleIn(id: string): CircleRef {
  const circle = CircleRef.safeParse({ circleId: id });
  if (circle.success) return circle.data;
  throw new Problem("not-found");
}
