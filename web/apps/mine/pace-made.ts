import type { SupportDay } from "../../../functions/support/contract.ts";

const dayMs = 86_400_000;
const lookBackDays = 7;

/** What an idea has to climb: from its publication to the next step, before time runs out. */
export type Climb = { publishedAt: string; endsAt: string; goal: number };
export type Made = { soFar: number; perDay: number; window: "week" | "start"; arrival?: Date };

/** Supports a day over the last seven days, or since publication if that is less; and when the goal comes at that pace. */
export function paceMade(days: readonly SupportDay[], { publishedAt, goal }: Climb, timeZone: string, now: Date): Made {
  const soFar = days.at(-1)?.supporters ?? 0;
  const aWeekAgo = now.getTime() - lookBackDays * dayMs;
  const isYoung = Date.parse(publishedAt) > aWeekAgo;
  const before = isYoung ? 0 : supportersOn(days, dayOf(new Date(aWeekAgo), timeZone));
  const age = Math.max(1, (now.getTime() - Date.parse(publishedAt)) / dayMs);
  const perDay = (soFar - before) / (isYoung ? age : lookBackDays);
  return {
    soFar,
    perDay,
    window: isYoung ? "start" : "week",
    ...(perDay > 0 && { arrival: new Date(now.getTime() + (Math.max(0, goal - soFar) / perDay) * dayMs) }),
  };
}

const supportersOn = (days: readonly SupportDay[], day: string): number =>
  days.findLast((each) => each.day <= day)?.supporters ?? 0;

const dayOf = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
