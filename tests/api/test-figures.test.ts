import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { feedbackStore } from "../../functions/feedback/store.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import type { Export, ExportPage } from "../../functions/testing/export-contract.ts";
import type { StaffProgrammeFigures } from "../../functions/testing/figures-contract.ts";
import { figuresLastMs } from "../../functions/testing/read-figures.ts";
import { cast } from "../cast.ts";
import { makeProgramme, programmeInput } from "../programmes.ts";
import { referenceNps, referenceQuantile, referenceShare } from "../reference-statistics.ts";
import { enrolled, madeUp, reported } from "../testers.ts";
import { createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
let programme: Programme;
const testers = madeUp(8);
const at = (on: string) => {
  platform.time.now = new Date(`${on}.000Z`);
};
const path = (of: Programme = programme) => `/api/programmes/${of.programmeId}/figures`;
const studio = (rest: string, of: Programme = programme) => `/api/studio/programmes/${of.programmeId}/${rest}`;
const figures = async (of?: Programme) =>
  (await platform.as("pia").get<StaffProgrammeFigures>(studio("figures", of))).body;
const answer = (who: SessionMember, recommend: number, hinge?: number, why = "") =>
  platform.as(who).put(`/api/programmes/${programme.programmeId}/surveys/first`, {
    ...{ recommend, why, lang: who.lang },
    grades: hinge === undefined ? {} : { hinge },
  });

beforeAll(async () => {
  platform = await createPlatform({ startsAt: "2026-03-16T09:00:00.000Z" });
  programme = await makeProgramme(platform, { stage: "running", kind: "software" });
});
afterAll(() => platform.close());

describe("figures", () => {
  test("of a test that nobody has joined yet are zeros, and no shares of nothing", async () => {
    const empty = await makeProgramme(platform, { stage: "recruiting" });
    const found = await figures(empty);
    expect(found.funnel).toEqual({ applied: 0, qualified: 0, seated: 0, active: 0, completed: 0 });
    expect(found.firstAnswers).toEqual({ n: 0, waiting: 0 });
    expect(found.recommendations[0]).toEqual({ n: 0 });
    expect(found.features.map(({ satisfaction }) => satisfaction)).toEqual([{ n: 0 }, { n: 0 }]);
  });

  test("tell who came how far, and who took part in each phase that began", async () => {
    for (const [n, who] of testers.entries())
      await enrolled(platform, programme, who, n < 6 ? {} : { status: n === 6 ? "disqualified" : "waiting" });
    await platform.as(testers[0]).put(`/api/programmes/${programme.programmeId}/tasks/unpack`);
    at("2026-03-24T10:00:00");
    await reported(platform, programme, testers[1] ?? cast.bo, 1);
    const found = await figures();
    expect(found.funnel).toMatchObject({ applied: 8, qualified: 7, active: 6 });
    expect(found.participation).toEqual([
      expect.objectContaining({ phaseId: "start", testers: 6, tookPart: 1 }),
      expect.objectContaining({ phaseId: "first", testers: 6, tookPart: 1 }),
    ]);
    expect(found.tasks.map(({ taskId, done }) => [taskId, done])).toEqual([
      ["unpack", 1],
      ["mount", 0],
      ["sit", 0],
    ]);
  });

  test("keep four answers to themselves and tell of five, with the reference's interval", async () => {
    at("2026-04-10T10:00:00");
    const scores = [10, 9, 7, 3, 9];
    for (const [n, score] of scores.slice(0, 4).entries())
      await answer(testers[n] ?? cast.bo, score, n + 1, `Why ${n}`);
    const before = await figures();
    expect(before.recommendations[0]).toEqual({ n: 4 });
    expect(before.features[0]?.satisfaction).toEqual({ n: 4 });
    expect(before.whys).toEqual([]);
    await answer(testers[4] ?? cast.bo, 9, 5, "Why 4");
    platform.pass(figuresLastMs + 1);
    const after = await figures();
    const wanted = referenceNps(scores);
    for (const found of after.recommendations.slice(0, 2)) {
      expect(found.told?.value).toBeCloseTo(wanted.value, 8);
      expect(found.told?.low).toBeCloseTo(wanted.low, 8);
      expect(found.told?.high).toBeCloseTo(wanted.high, 8);
    }
    expect(after.features[0]?.satisfaction.told).toMatchObject({ value: referenceShare(2, 5).value, mean: 3 });
    expect(after.whys?.map(({ why }) => why)).toEqual(["Why 3", "Why 2", "Why 1", "Why 4", "Why 0"]);
  });

  test("tell how long reports wait for a first answer, and what was fixed and confirmed", async () => {
    const hours = [1, 2, 3, 5, 30];
    for (const [n, wait] of hours.entries()) {
      const answeredAt = new Date(platform.clock().getTime() + wait * 3_600_000).toISOString();
      const status = (["new", "fixed", "confirmed", "merged", "withdrawn"] as const)[n] ?? "new";
      await reported(platform, programme, testers[n] ?? cast.bo, 10 + n, { answeredAt, status, severity: "blocking" });
    }
    await reported(platform, programme, testers[2] ?? cast.bo, 20, { kind: "praise", featureId: "seat" });
    platform.pass(figuresLastMs + 1);
    const four = await figures();
    expect(four.firstAnswers).toEqual({ n: 4, waiting: 1 });
    expect(four.fixes).toEqual({ reported: 4, fixed: 2, confirmed: 1 });
    expect(four.features[0]?.issues).toEqual({ blocking: 3, annoying: 1, minor: 0 });
    expect(four.features[1]).toMatchObject({ praise: 1 });
    const answeredAt = new Date(platform.clock().getTime() + 8 * 3_600_000).toISOString();
    await reported(platform, programme, testers[0] ?? cast.bo, 21, { answeredAt });
    platform.pass(figuresLastMs + 1);
    const five = (await figures()).firstAnswers;
    const seconds = [1, 2, 3, 5, 8].map((hour) => hour * 3_600);
    expect(five.told?.median).toBeCloseTo(referenceQuantile(seconds, 0.5), 6);
    expect(five.told?.p90).toBeCloseTo(referenceQuantile(seconds, 0.9), 6);
  });

  test("name first whose reports weigh most, and count what somebody saw again", async () => {
    const scored = await makeProgramme(platform, { stage: "running", kind: "software" });
    const [first, second, third] = testers;
    if (!first || !second || !third) throw new Error("Three testers are needed");
    for (const who of [first, second, third]) await enrolled(platform, scored, who);
    const found = await reported(platform, scored, first, 40, { severity: "blocking" });
    await reported(platform, scored, second, 41, { severity: "minor" });
    await feedbackStore(platform.table).voice(found, third, "seen", platform.clock());
    const { testers: named } = await figures(scored);
    expect(named?.map(({ memberId, score }) => [memberId, score])).toEqual([
      [first.memberId, 10],
      [third.memberId, 2.5],
      [second.memberId, 1],
    ]);
  });

  test("have a column for every week of a quiet test, empty ones too", async () => {
    const { filed } = await figures();
    expect(filed.by).toBe("week");
    expect(filed.columns[0]?.from).toBe("2026-03-16");
    expect(filed.columns).toHaveLength(4);
    expect(filed.columns.reduce((sum, { issue, praise }) => sum + issue + praise, 0)).toBe(7);
  });

  test("name testers to testers, nobody to visitors, and are nobody's where they are for staff", async () => {
    const [visitor, tester] = await Promise.all([
      platform.as().get<object>(path()),
      platform.as(testers[0]).get<object>(path()),
    ]);
    expect(Object.keys(visitor.body)).not.toContain("testers");
    expect(Object.keys(visitor.body)).not.toContain("whys");
    expect(Object.keys(tester.body)).toContain("testers");
    expect(Object.keys(tester.body)).not.toContain("whys");
    const hidden = await makeProgramme(platform, { stage: "running", figures: "staff" });
    expect((await platform.as("bo").get(path(hidden))).status).toBe(404);
    const closed = await makeProgramme(platform, { stage: "running", visibility: "private" });
    expect((await platform.as("bo").get(path(closed))).status).toBe(404);
  });

  test("cost three requests within a minute of being worked out", async () => {
    await figures();
    const cost = await platform.costOf(() => figures());
    expect(cost).toMatchObject({ requests: 3, writeUnits: 0 });
  });
});

describe("an export", () => {
  const begin = (table: string, of?: Programme) => platform.as("pia").post<Export>(studio("exports", of), { table });
  const pageAt = (cursor: string, format = "csv", of?: Programme) =>
    platform.as("pia").get<ExportPage & { code: string }>(`${studio("exports", of)}?format=${format}&cursor=${cursor}`);
  async function whole(begun: Export, format: string, of?: Programme) {
    const pages: ExportPage[] = [];
    for (let cursor: string | undefined = begun.cursor; cursor; cursor = pages.at(-1)?.next)
      pages.push((await pageAt(cursor, format, of)).body);
    return { text: pages.map(({ text }) => text).join(""), pages };
  }

  test("comes in pages that join to one file, as of the instant it began, whatever changes meanwhile", async () => {
    const big = await makeProgramme(platform, { stage: "running" });
    const text = "Words with, commas and\nlines. ".repeat(40);
    for (let n = 0; n < 120; n++) await reported(platform, big, cast.bo, n, { text, title: `Report ${n}` });
    const begun = (await begin("reports", big)).body;
    expect(begun).toMatchObject({ rows: 120, exact: true });
    expect(begun.pages).toBeGreaterThan(1);
    const first = await pageAt(begun.cursor, "csv", big);
    await reported(platform, big, cast.bo, 0, { title: "Changed while it was fetched" });
    await reported(platform, big, cast.bo, 500, { title: "Filed while it was fetched" });
    const { text: csv, pages } = await whole(begun, "csv", big);
    expect(pages).toHaveLength(begun.pages);
    expect(pages[0]).toEqual({ ...first.body });
    const { data } = Papa.parse<Record<string, string>>(csv.replace("\uFEFF", ""), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ title }) => title)).toEqual(Array.from({ length: 120 }, (_, n) => `Report ${n}`));
    expect(data.every((row) => row.text === text.trimEnd() || row.text === text)).toBe(true);
    const json: unknown = JSON.parse((await whole(begun, "json", big)).text);
    expect(json).toHaveLength(120);
  });

  test("makes no formula of what somebody wrote", async () => {
    const odd = await makeProgramme(platform, { stage: "running" });
    for (const [n, title] of ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1"].entries())
      await reported(platform, odd, cast.bo, n, { title, text: title, steps: [title] });
    const { text } = await whole((await begin("reports", odd)).body, "csv", odd);
    expect(text).not.toMatch(/(^|,|\n)"?[=+\-@\t]/);
    expect(text).toContain("'=HYPERLINK");
  });

  test("of answers names nobody, and tells of no phase that fewer than five answered", async () => {
    const { text, pages } = await whole((await begin("answers")).body, "csv");
    expect(pages[0]?.rows).toBe(5);
    for (const { name, memberId } of testers) expect(text).not.toMatch(new RegExp(`${name}|${memberId}`));
    const few = await makeProgramme(platform, { stage: "running" });
    expect((await begin("answers", few)).body.rows).toBe(0);
    expect((await whole((await begin("answers", few)).body, "json", few)).text.trim()).toBe("[\n\n]");
  });

  test.each(["people", "tasks"])("of %s has a line for each", async (table) => {
    const { rows } = (await begin(table)).body;
    expect(rows).toBe(table === "people" ? 8 : 6 * programmeInput.phases.flatMap(({ tasks }) => tasks).length);
  });

  test("is fetched with its own cursor, of its own programme, within the hour", async () => {
    const { cursor } = (await begin("people")).body;
    expect((await pageAt("made-up")).status).toBe(400);
    const other = await makeProgramme(platform, { stage: "running" });
    expect((await pageAt(cursor, "csv", other)).status).toBe(400);
    platform.pass(3_601_000);
    const late = await pageAt(cursor);
    expect([late.status, late.body.code]).toEqual([410, "export-over"]);
  });
});
