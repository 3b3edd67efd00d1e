import type { ActiveMember, Cohort, EngagementMonth } from "./contract.ts";
import { activeMonths, monthsShown } from "./limits.ts";

/** "2026-01" and -1 are "2025-12". */
export function monthsAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The last months up to this one, the earliest first. */
const lastMonths = (current: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => monthsAfter(current, i - n + 1));

/** Of those with an act in the twelve months up to a month, how many had one in that month. */
export function engagementOf(members: readonly ActiveMember[], current: string): EngagementMonth[] {
  return lastMonths(current, monthsShown).map((month) => {
    const first = monthsAfter(month, 1 - activeMonths);
    const active = members.filter(({ months }) => months.some((one) => one >= first && one <= month));
    return { month, acted: active.filter(({ months }) => months.includes(month)).length, active: active.length };
  });
}

/** Members by the month of their first act, and how many of them had one so many months later; `kept[0]` is all of them. */
export function cohortsOf(members: readonly ActiveMember[], current: string): Cohort[] {
  const begun = Map.groupBy(members, ({ months }) => months.toSorted()[0] ?? "");
  return lastMonths(current, monthsShown).map((month, i) => {
    const cohort = begun.get(month) ?? [];
    const kept = Array.from({ length: monthsShown - i }, (_, later) => {
      const asked = monthsAfter(month, later);
      return cohort.filter(({ months }) => months.includes(asked)).length;
    });
    return { month, n: cohort.length, kept };
  });
}
