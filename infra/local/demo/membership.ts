import { addDays } from "../../../functions/platform/clock.ts";
import { type MemberId, newMemberId } from "../../../functions/platform/ids.ts";
import { seededBytes } from "./chance.ts";
import type { DemoCircle } from "./circles.ts";
import { demoIdeas } from "./ideas.ts";
import { people } from "./people.ts";

/** Who belongs to a circle since when: quickly at first, then more slowly. */
export type Membership = {
  memberIds: readonly MemberId[];
  joinedAt: Map<MemberId, Date>;
  countAt: (at: Date) => number;
};

const slowing = 0.7;

/** Those who speak in a circle came first; the others have no names. */
export function membershipOf({ circleId, members, openedDaysAgo }: DemoCircle, now: Date): Membership {
  const random = seededBytes(circleId);
  const named = new Set(
    demoIdeas
      .filter((idea) => idea.circle === circleId)
      .flatMap((idea) => [idea.author, ...("fans" in idea.life ? (idea.life.fans ?? []) : [])])
      .map((key) => people[key].memberId),
  );
  const memberIds = [...named, ...Array.from({ length: members - named.size }, () => newMemberId(random))];
  const joinedAt = new Map(
    memberIds.map((memberId, i) => [memberId, addDays(now, -openedDaysAgo * (1 - (i / members) ** (1 / slowing)))]),
  );
  const inOrder = [...joinedAt.values()];
  return { memberIds, joinedAt, countAt: (at) => countedUntil(inOrder, at) };
}

/** How many of these rising dates have come, by halving. */
function countedUntil(dates: readonly Date[], at: Date): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if ((dates[half] ?? at) <= at) low = half + 1;
    else high = half;
  }
  return low;
}
