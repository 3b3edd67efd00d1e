import type { StairModel } from "../models.ts";

const dayMs = 86_400_000;

/** Supports a day that the next step still needs, rounded up; undefined when there is no next step or no time. */
export function paceNeeded({ steps, reached, supporters, endsAt }: StairModel, now: Date): number | undefined {
  const next = steps[reached];
  if (!next || !endsAt) return undefined;
  const days = (Date.parse(endsAt) - now.getTime()) / dayMs;
  const more = next.supporters - supporters;
  return days > 0 && more > 0 ? Math.ceil(more / Math.max(days, 1)) : undefined;
}
