import type { CircleId, MemberId } from "../platform/ids.ts";
import { keys } from "../platform/table.ts";

/** Partition of the sparse index: the circles that a member belongs to. */
export const circlesPk = (memberId: MemberId) => `MEMBER#${memberId}#CIRCLES`;

/** Who belongs to a circle, and since when. */
export const memberItem = (circleId: CircleId, memberId: MemberId, joinedAt: string) => ({
  ...keys.circleMember(circleId, memberId),
  memberPk: circlesPk(memberId),
  memberSk: joinedAt,
  v: 1,
  circleId,
  memberId,
  joinedAt,
});
