import { describe, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { deadlineCalendar, hasDeadline } from "../../functions/publishing/deadline-calendar.ts";
import { balconyCard } from "../cards.ts";

const site = { origin: "https://ideas.example", brandName: "Marelle" };
const calendar = (more: Partial<IdeaCard> = {}) =>
  deadlineCalendar([{ ...balconyCard, ...more }].filter(hasDeadline), "Échéances", "fr", site).replaceAll("\r\n ", "");
const line = (text: string, name: string) => new RegExp(`^${name}[^:\r\n]*:(.*)\r$`, "m").exec(text)?.[1];

describe("a deadline in a calendar", () => {
  test("is one event in UTC with two reminders, at the idea's address", () => {
    const text = calendar({ endsAt: "2026-05-01T16:00:00.000Z" });
    expect([line(text, "DTSTART"), line(text, "STATUS")]).toEqual(["20260501T160000Z", "CONFIRMED"]);
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
    expect(line(text, "URL")).toMatch(/^https:\/\/ideas\.example\/fr\/idees\/une-jardiniere/);
    expect(line(text, "SUMMARY")).toContain("Dernier jour pour soutenir");
  });

  test("moves when the idea gains days: the same event under a higher number", () => {
    const [before, after] = [calendar({ version: 4 }), calendar({ version: 5, endsAt: "2027-01-01T00:00:00.000Z" })];
    expect(line(after, "UID")).toBe(line(before, "UID"));
    expect(Number(line(after, "SEQUENCE"))).toBeGreaterThan(Number(line(before, "SEQUENCE")));
    expect(line(after, "DTSTART")).toBe("20270101T000000Z");
  });

  test.each([
    ["in_review", "CANCELLED"],
    ["withdrawn", "CANCELLED"],
    ["expired", "CONFIRMED"],
  ] as const)("of an idea that is %s is %s", (stage, status) =>
    expect(line(calendar({ stage }), "STATUS")).toBe(status),
  );

  test("escapes what a title may hold, and no title adds a line", () => {
    const text = calendar({ title: "Un, deux; trois\\quatre\nBEGIN:VEVENT" });
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(text).toContain("Un\\, deux\\; trois\\\\quatre\\nBEGIN:VEVENT");
  });

  test("is none while the clock waits", () => {
    const { endsAt: _, ...waiting } = balconyCard;
    expect(hasDeadline(waiting)).toBe(false);
    expect(deadlineCalendar([], "Vide", "en", site)).toContain("END:VCALENDAR");
  });
});
