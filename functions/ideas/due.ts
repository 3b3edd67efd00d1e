import { addDays } from "../platform/clock.ts";
import type { IdeaId } from "../platform/ids.ts";
import { keys } from "../platform/table.ts";
import type { IdeaCard } from "./contract.ts";

/** What waits for its minute: three notices before a deadline, the expiry after it, the second look at a parked idea. */
export type DueKind = "deadline-14" | "deadline-3" | "deadline-1" | "expire" | "second-look" | "carry";
/**
 * `for` is the deadline it was made for: if the card's has moved since, there is nothing to do. With "carry", whose supports
 * are carried over or back, it is the idea on the other side.
 */
export type Due = { kind: DueKind; ideaId: IdeaId; at: string; for: string };

/** Expiry waits for the longest request plus clock skew, so that nothing given in time is missed. */
export const expiryGraceMs = 60_000;
const noticeDays = [14, 3, 1] as const;

/** Everything that is due for an idea as it stands, from `now` on. */
export function duesOf(card: Pick<IdeaCard, "ideaId" | "stage" | "endsAt" | "secondLookAt">, now: Date): Due[] {
  const { ideaId, stage, endsAt, secondLookAt } = card;
  if (stage === "parked" && secondLookAt) return [{ kind: "second-look", ideaId, at: secondLookAt, for: secondLookAt }];
  if (stage !== "gathering" || !endsAt) return [];
  const deadline = new Date(endsAt);
  const notices = noticeDays
    .map((days) => ({
      kind: `deadline-${days}` as const,
      ideaId,
      at: addDays(deadline, -days).toISOString(),
      for: endsAt,
    }))
    .filter((notice) => Date.parse(notice.at) > now.getTime());
  return [
    ...notices,
    { kind: "expire", ideaId, at: new Date(deadline.getTime() + expiryGraceMs).toISOString(), for: endsAt },
  ];
}

/** Due-items lie in buckets of one minute, swept from a stored watermark. */
export const minuteOf = (at: string): string => at.slice(0, 16);
export const dueKey = (due: Due) =>
  keys.due(minuteOf(due.at), due.kind, due.kind === "carry" ? `${due.ideaId}.${due.for}` : due.ideaId);
