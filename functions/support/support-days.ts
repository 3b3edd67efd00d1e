import type { Support, SupportDay } from "./contract.ts";

/** Supporters at the end of each day of a calendar, from the first support to the last. */
export function supportDays(supports: readonly Pick<Support, "givenAt">[], timeZone: string): SupportDay[] {
  const dayIn = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const given = new Map<string, number>();
  for (const { givenAt } of supports) {
    const day = dayIn.format(new Date(givenAt));
    given.set(day, (given.get(day) ?? 0) + 1);
  }
  const [first, ...others] = [...given.keys()].toSorted();
  if (!first) return [];
  let supporters = 0;
  return calendar(first, others.at(-1) ?? first).map((day) => {
    supporters += given.get(day) ?? 0;
    return { day, supporters };
  });
}

/** Every day from one to another; noon in UTC, so that no change of clocks skips one. */
function calendar(first: string, last: string): string[] {
  const days: string[] = [];
  const day = new Date(`${first}T12:00:00Z`);
  for (; day.toISOString().slice(0, 10) <= last; day.setUTCDate(day.getUTCDate() + 1))
    days.push(day.toISOString().slice(0, 10));
  return days;
}
