import type { IdeaCard } from "../ideas/contract.ts";

type Clocked = Pick<IdeaCard, "mergedAt" | "clockStartedAt" | "endsAt">;

/** While an idea is merged its clock stands still: afterwards it has as long as it had, and each later step too. */
export function clockAfterSplit({ mergedAt, clockStartedAt, endsAt }: Clocked, now: Date) {
  const stoodStill = mergedAt ? now.getTime() - Date.parse(mergedAt) : 0;
  const later = (at: string) => new Date(Date.parse(at) + stoodStill).toISOString();
  return {
    ...(clockStartedAt && { clockStartedAt: later(clockStartedAt) }),
    ...(endsAt && { endsAt: later(endsAt) }),
  };
}
