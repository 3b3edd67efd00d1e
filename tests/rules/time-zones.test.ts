import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duesOf } from "../../functions/ideas/due.ts";
import { takesSupport } from "../../functions/ideas/lifecycle.ts";
import { gatheringEndsAt } from "../../functions/ideas/milestones.ts";
import { circle } from "../../functions/ideas/policy.ts";
import { msPerDay } from "../../functions/platform/clock.ts";
import { IdeaId } from "../../functions/platform/ids.ts";
import { dayIn, instantIn } from "../../functions/platform/zoned-time.ts";

const clock = { firstWindowDays: circle.firstWindowDays, milestones: [{ supporters: 5, extraDays: 60 }] };

describe.each(["Europe/Paris", "America/New_York", "Pacific/Auckland", "UTC"])("on a machine in %s", (zone) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    process.env.TZ = before;
  });

  test("the machine really is there", () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(new Date(2026, 6, 1, 12).toISOString()).toBe(instantIn(zone, "2026-07-01", 12).toISOString());
  });

  describe.each([
    ["goes forward", "2026-03-15T08:30:00.000Z", "2026-04-14T08:30:00.000Z", "2026-06-13T08:30:00.000Z"],
    ["goes back", "2026-10-11T08:30:00.000Z", "2026-11-10T08:30:00.000Z", "2027-01-09T08:30:00.000Z"],
  ])("while the brand's clock %s", (_, start, ends, endsLater) => {
    const endsAt = gatheringEndsAt(clock, new Date(start), 0);

    test("a policy day is 86,400 seconds", () => {
      expect(endsAt.toISOString()).toBe(ends);
      expect(gatheringEndsAt(clock, new Date(start), 1).toISOString()).toBe(endsLater);
    });

    test("support is open until the last millisecond", () => {
      const idea = { stage: "gathering", endsAt: ends } as const;
      expect(takesSupport(idea, new Date(endsAt.getTime() - 1))).toBe(true);
      expect(takesSupport(idea, endsAt)).toBe(false);
    });

    test("notices fall due whole days before the deadline", () => {
      const dues = duesOf(
        { ideaId: IdeaId.parse("ide_000000000000"), stage: "gathering", endsAt: ends },
        new Date(start),
      );
      expect(dues.map(({ kind, at }) => [kind, (endsAt.getTime() - Date.parse(at)) / msPerDay])).toEqual([
        ["deadline-14", 14],
        ["deadline-3", 3],
        ["deadline-1", 1],
        ["expire", -60 / 86_400],
      ]);
    });
  });

  test.each([
    ["Europe/Paris", "2026-03-28", "2026-03-28T08:00:00.000Z"],
    ["Europe/Paris", "2026-03-29", "2026-03-29T07:00:00.000Z"],
    ["Europe/Paris", "2026-10-24", "2026-10-24T07:00:00.000Z"],
    ["Europe/Paris", "2026-10-25", "2026-10-25T08:00:00.000Z"],
    ["America/New_York", "2026-03-08", "2026-03-08T13:00:00.000Z"],
    ["Pacific/Auckland", "2026-04-05", "2026-04-04T21:00:00.000Z"],
    ["Asia/Kathmandu", "2026-01-01", "2026-01-01T03:15:00.000Z"],
  ])("nine in the morning in %s on %s is %s", (timeZone, day, at) => {
    expect(instantIn(timeZone, day, 9).toISOString()).toBe(at);
  });

  test("an hour that the clocks skip is taken as the next", () => {
    expect(instantIn("Europe/Paris", "2026-03-29", 2)).toEqual(instantIn("Europe/Paris", "2026-03-29", 3));
  });

  test.each([
    ["2026-07-01T21:59:59.999Z", "2026-07-01"],
    ["2026-07-01T22:00:00.000Z", "2026-07-02"],
    ["2026-12-31T23:00:00.000Z", "2027-01-01"],
  ])("%s is the brand's %s", (at, day) => {
    expect(dayIn("Europe/Paris", new Date(at))).toBe(day);
  });
});
