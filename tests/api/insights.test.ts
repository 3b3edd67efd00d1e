import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actStore } from "../../functions/acts/store.ts";
import type { StaffFigures } from "../../functions/insights/contract.ts";
import { csvOf } from "../../functions/insights/csv-tables.ts";
import { factStore } from "../../functions/insights/fact-store.ts";
import { foldFigures } from "../../functions/insights/fold-figures.ts";
import { figureTables } from "../../functions/insights/limits.ts";
import { balcony, balconyInput, createPlatform, inReview, type Platform, submitted } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type View = { figures?: StaffFigures; waiting: { ideaId: string; since: string }[]; waitingInAll: number };
const view = async () => (await platform.as("pia").get<View>("/api/studio/insights")).body;
const fold = () =>
  foldFigures(
    {
      facts: factStore(platform.table),
      circles: platform.circles.circles,
      actsOfMonth: actStore(platform.table).ofMonth,
      timeZone: "Europe/Paris",
      send: async () => [],
    },
    platform.clock(),
  );

describe("the room of figures", () => {
  test("shows who waits at once, the longest first, also before there are figures", async () => {
    const top = await inReview(platform);
    platform.pass(86_400_000);
    const sent = await submitted(platform);
    const { figures, waiting, waitingInAll } = await view();
    expect(figures).toBeUndefined();
    expect(waitingInAll).toBe(2);
    expect(waiting.map(({ ideaId }) => ideaId)).toEqual([top.ideaId, sent.ideaId]);
    expect((await platform.as("cleo").get("/api/studio/insights/tables/funnel")).status).toBe(404);
  });

  test("costs nine requests with no question to show, and no write", async () => {
    await fold();
    const cost = await platform.costOf(view);
    expect(cost).toMatchObject({ requests: 9, writeUnits: 0 });
  });

  test("gives each table away, its cells harmless to a spreadsheet", async () => {
    const name = { fr: '=HYPERLINK("http://x")', en: '=HYPERLINK("http://x")' };
    await platform.circles.save(balcony, { ...balconyInput, name }, platform.clock());
    await fold();
    for (const table of figureTables) {
      const { status, body, headers } = await platform.as("mo").get<string>(`/api/studio/insights/tables/${table}`);
      expect(status).toBe(200);
      expect(headers.get("content-type")).toContain("text/csv");
      expect(body.trim().split("\n").length).toBeGreaterThan(0);
      expect(body).not.toMatch(/(^|,|\n)"?[=+\-@\t]/);
    }
    const { body } = await platform.as("mo").get<string>("/api/studio/insights/tables/circles");
    expect(body).toContain("'=HYPERLINK");
    expect((await platform.as("mo").get("/api/studio/insights/tables/secrets")).status).toBe(400);
  });

  test("keeps a rule that begins like a formula from being one", async () => {
    const { staff } = await fold();
    const rule = { fr: "@SUM(1)", en: "@SUM(1)" };
    const refusals = [{ cited: { ruleNumber: 1, rule }, declined: 1, removed: 0, comments: 0 }];
    expect(csvOf({ ...staff, year: { ...staff.year, refusals } }, "refusals")).toMatch(/,"?'@SUM\(1\)"?,1,0,0/);
  });
});
