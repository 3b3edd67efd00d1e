import { describe, expect, test } from "vitest";
import { supportDays } from "../../functions/support/support-days.ts";
import { paceSentence } from "../../web/apps/mine/pace-chart.tsx";
import { paceDrawing } from "../../web/apps/mine/pace-drawing.ts";
import { paceMade } from "../../web/apps/mine/pace-made.ts";
import { formatFor } from "../../web/i18n/format.ts";

const paris = "Europe/Paris";
const climb = { publishedAt: "2026-03-01T09:00:00.000Z", endsAt: "2026-04-30T09:00:00.000Z", goal: 100 };
const now = new Date("2026-03-21T09:00:00.000Z");
const days = [
  { day: "2026-03-02", supporters: 3 },
  { day: "2026-03-14", supporters: 6 },
  { day: "2026-03-20", supporters: 20 },
];

describe("the pace made", () => {
  test.each([
    ["the last seven days of an older idea", days, climb, { soFar: 20, perDay: 2, window: "week" }],
    ["nothing lately", days.slice(0, 2), climb, { soFar: 6, perDay: 0, window: "week" }],
    [
      "a young idea's whole life",
      [{ day: "2026-03-20", supporters: 8 }],
      { ...climb, publishedAt: "2026-03-19T09:00:00.000Z" },
      { soFar: 8, perDay: 4, window: "start" },
    ],
    [
      "a first hour as a day",
      [{ day: "2026-03-21", supporters: 5 }],
      { ...climb, publishedAt: "2026-03-21T08:00:00.000Z" },
      { soFar: 5, perDay: 5, window: "start" },
    ],
    ["no support at all", [], climb, { soFar: 0, perDay: 0, window: "week" }],
  ] as const)("is that of %s", (_, given, over, made) => {
    expect(paceMade(given, over, paris, now)).toMatchObject(made);
  });

  test("says when the step comes if it stays so, and nothing where there is none", () => {
    expect(paceMade(days, climb, paris, now).arrival?.toISOString()).toBe("2026-04-30T09:00:00.000Z");
    expect(paceMade([], climb, paris, now).arrival).toBeUndefined();
  });
});

describe("in words", () => {
  const made = (perDay: number, arrival?: string) => ({
    soFar: 20,
    perDay,
    window: "week" as const,
    ...(arrival && { arrival: new Date(arrival) }),
  });
  test.each([
    [
      "ahead",
      made(4.04, "2026-04-10T09:00:00Z"),
      "4 a day over the last 7 days, and 2 would do. At this pace the step comes around 10 April 2026.",
    ],
    [
      "behind",
      made(0.43, "2026-09-10T09:00:00Z"),
      "0.4 a day over the last 7 days. It takes 2 until 30 April 2026: a good time to tell people about it.",
    ],
    ["quiet", made(0), "No support over the last 7 days. It takes 2 a day until 30 April 2026."],
  ])("%s, in English", (_, given, said) => {
    expect(paceSentence(given, climb, 2, formatFor("en", paris)).replaceAll("\u00A0", " ")).toBe(said);
  });
  test("in French, with its commas and dates", () => {
    const said = paceSentence(made(0.43, "2026-09-10T09:00:00Z"), climb, 1_200, formatFor("fr", paris));
    expect(said.replaceAll("\u00A0", " ")).toMatch(
      /^0,4 par jour ces 7 derniers jours\. Il en faut 1\u202F200 d’ici au 30 avril 2026/,
    );
  });
});

describe("the drawing", () => {
  const frame = { width: 640, height: 240, left: 12, right: 16, top: 32, bottom: 32 };
  test("goes from the ground at publication to today, and from there straight to the goal at the deadline", () => {
    const drawing = paceDrawing(days, climb, now, frame);
    expect(drawing.line.startsWith("M12,208L")).toBe(true);
    expect(drawing.line.endsWith(`L${drawing.here.x},${drawing.here.y}`)).toBe(true);
    expect(drawing.needed).toBe(`M${drawing.here.x} ${drawing.here.y}L624 32`);
    expect(drawing.here.y).toBeCloseTo(208 - 176 * 0.2, 0);
  });
  test("stays inside when the last day or the deadline has passed", () => {
    const drawing = paceDrawing(days, climb, new Date("2026-05-02T09:00:00.000Z"), frame);
    expect(drawing.here.x).toBe(624);
    const early = paceDrawing(days, climb, new Date("2026-03-01T09:00:00.000Z"), frame);
    expect(Math.min(...[...early.line.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x)))).toBe(12);
  });
});

test("days are counted in the brand's calendar, each from the one before, none left out", () => {
  const at = (givenAt: string) => ({ givenAt });
  expect(
    supportDays([at("2026-03-28T23:30:00Z"), at("2026-03-31T12:00:00Z"), at("2026-03-28T12:00:00Z")], paris),
  ).toEqual([
    { day: "2026-03-28", supporters: 1 },
    { day: "2026-03-29", supporters: 2 },
    { day: "2026-03-30", supporters: 2 },
    { day: "2026-03-31", supporters: 3 },
  ]);
});
