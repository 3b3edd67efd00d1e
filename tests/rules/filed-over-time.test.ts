import { expect, test } from "vitest";
import { daysLater } from "../../functions/testing/days.ts";
import { filedOverTime } from "../../functions/testing/filed-over-time.ts";

const from = "2026-03-02";
const filed = (days: readonly number[]) =>
  days.map((day) => ({
    at: `${daysLater(from, day)}T10:00:00.000Z`,
    kind: "issue" as const,
    status: "new" as const,
  }));
const every = (days: number, times = 1) => Array.from({ length: days * times }, (_, n) => n % days);
const read = (days: number, reports: readonly number[]) =>
  filedOverTime(filed(reports), { from, to: daysLater(from, days - 1) }, "Europe/Paris");

test.each([
  ["two weeks, however quiet", 14, [3], "day", 14],
  ["four weeks of a report a day", 28, every(28), "day", 28],
  ["four weeks with hardly any", 28, [2, 9, 9], "week", 4],
  ["more than four weeks", 29, every(29, 2), "week", 5],
] as const)("%s", (_, days, reports, by, columns) => {
  const told = read(days, reports);
  expect({ by: told.by, columns: told.columns.length }).toEqual({ by, columns });
  expect(told.columns.reduce((sum, { issue }) => sum + issue, 0)).toBe(reports.length);
});

test("what was filed at night is of the day where the brand is, and what was withdrawn is of none", () => {
  const late = { at: "2026-03-02T23:30:00.000Z", kind: "praise", status: "new" } as const;
  const gone = { at: "2026-03-02T10:00:00.000Z", kind: "praise", status: "withdrawn" } as const;
  const { columns } = filedOverTime([late, gone], { from, to: "2026-03-03" }, "Europe/Paris");
  expect(columns.map(({ from: day, praise }) => [day, praise])).toEqual([
    ["2026-03-02", 0],
    ["2026-03-03", 1],
  ]);
});
