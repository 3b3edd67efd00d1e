import { describe, expect, test } from "vitest";
import { assertAhead, batchOf, cutOffAt } from "../../functions/desk/batches.ts";

const paris = "Europe/Paris";
const batch = (cutOffOn: string) => ({ cutOffOn, cutOffAt: cutOffAt(cutOffOn, paris).toISOString() });
const batches = [batch("2026-10-25"), batch("2026-03-29"), batch("2026-06-30")];
const opened = (reviewOpenedAt: string) => batchOf({ reviewOpenedAt }, undefined, batches)?.cutOffOn;

describe("a batch", () => {
  test.each([
    ["an ordinary day", "2026-06-30", "2026-06-30T22:00:00.000Z"],
    ["the day the clocks go forward", "2026-03-29", "2026-03-29T22:00:00.000Z"],
    ["the day the clocks go back", "2026-10-25", "2026-10-25T23:00:00.000Z"],
    ["the last day of a year", "2026-12-31", "2026-12-31T23:00:00.000Z"],
    ["the leap day", "2028-02-29", "2028-02-29T23:00:00.000Z"],
  ])("ends with the brand's day: %s", (_, day, end) => {
    expect(cutOffAt(day, paris).toISOString()).toBe(end);
  });

  test.each([
    ["2026-03-29T21:59:59.999Z", "2026-03-29"],
    ["2026-03-29T22:00:00.000Z", "2026-06-30"],
    ["2026-06-30T22:00:00.000Z", "2026-10-25"],
    ["2026-10-25T23:00:00.000Z", undefined],
  ])("what reached review at %s is in the batch of %s", (at, day) => {
    expect(opened(at)).toBe(day);
  });

  test("an idea put elsewhere by hand is there, as long as that batch is", () => {
    const idea = { reviewOpenedAt: "2026-01-01T00:00:00.000Z" };
    expect(batchOf(idea, "2026-10-25", batches)?.cutOffOn).toBe("2026-10-25");
    expect(batchOf(idea, "2026-11-11", batches)?.cutOffOn).toBe("2026-03-29");
  });

  test("is opened while its day is not over", () => {
    expect(() => assertAhead("2026-06-30", paris, new Date("2026-06-30T21:59:59.999Z"))).not.toThrow();
    expect(() => assertAhead("2026-06-30", paris, new Date("2026-06-30T22:00:00.000Z"))).toThrow("date-must-be-later");
  });
});
