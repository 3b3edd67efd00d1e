import type { CircleId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { isPrivate } from "./contract.ts";
import type { CircleStore } from "./store.ts";

export type MembershipStore = Pick<CircleStore, "findCircle" | "belongs" | "join" | "leave">;

/** Joining and leaving, whichever way it was asked: by the API or by a plain form. */
export function membershipActs(circles: MembershipStore) {
  return {
    /** @throws Problem not-found: a private circle opens to an invitation or a request, and to nothing else */
    async join(circleId: CircleId, memberId: MemberId, now: Date): Promise<void> {
      const circle = await circles.findCircle(circleId);
      if (!circle) throw new Problem("not-found");
      if (!isPrivate(circle)) return circles.join(circleId, memberId, now);
      if (!(await circles.belongs(circleId, memberId))) throw new Problem("not-found");
    },
    /** Supports that were given stay given. */
    leave: (circleId: CircleId, memberId: MemberId, now: Date): Promise<void> => circles.leave(circleId, memberId, now),
  };
}
