import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardItem } from "../../functions/ideas/card-item.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { CircleId, newIdeaId } from "../../functions/platform/ids.ts";
import { keys } from "../../functions/platform/table.ts";
import { gatheringIdea } from "../gathering.ts";
import { balcony, createPlatform, type Platform } from "./platform.ts";

type Page = { ideas: IdeaCard[]; nextCursor?: string };
let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform({ startsAt: "2027-01-15T09:00:00.000Z" });
});
afterAll(() => platform.close());

const at = (publishedAt: string, more: Partial<IdeaCard> = {}) =>
  gatheringIdea(platform, { ideaId: newIdeaId(platform.random), publishedAt, submittedAt: publishedAt, ...more });
const list = (query: string) => platform.as().get<Page>(`/api/ideas?${query}`);

async function walk(query: string): Promise<{ pages: number; ideas: IdeaCard[] }> {
  const ideas: IdeaCard[] = [];
  let cursor: string | undefined;
  for (let pages = 1; ; pages++) {
    const { status, body } = await list(cursor ? `${query}&cursor=${encodeURIComponent(cursor)}` : query);
    expect(status).toBe(200);
    ideas.push(...body.ideas);
    cursor = body.nextCursor;
    if (!cursor) return { pages, ideas };
  }
}

describe("newest", () => {
  test("walks back over the years, page by page, each idea once, and ends without an empty page", async () => {
    for (let n = 0; n < 4; n++) await at(`2027-01-0${n + 1}T00:00:00.000Z`);
    for (let n = 10; n < 34; n++) await at(`2026-06-01T00:00:${n}.000Z`, { circleId: balcony });
    for (let n = 10; n < 30; n++) await at(`2025-06-01T00:00:${n}.000Z`);
    await at("2024-12-31T23:59:59.999Z");
    const { pages, ideas } = await walk("sort=newest");
    expect(pages).toBe(3);
    expect(new Set(ideas.map(({ ideaId }) => ideaId)).size).toBe(49);
    const dates = ideas.map(({ publishedAt }) => String(publishedAt));
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test("of one circle is that circle's alone", async () => {
    const { pages, ideas } = await walk("circle=balcony");
    expect([pages, ideas.length]).toEqual([1, 24]);
    expect(new Set(ideas.map(({ circleId }) => circleId))).toEqual(new Set([balcony]));
  });

  test("is public for a minute at the edge", async () => {
    expect((await list("")).headers.get("cache-control")).toContain("s-maxage=60");
  });

  test("leaves out what nobody but its author may read", async () => {
    const hidden = CircleId.parse("hidden");
    for (const stage of ["submitted", "returned", "declined", "withdrawn", "removed"] as const)
      await at("2027-01-10T00:00:00.000Z", { circleId: hidden, stage });
    expect((await walk("circle=hidden")).ideas).toEqual([]);
  });

  test("reads past fields of later versions", async () => {
    const card = await at("2027-01-12T00:00:00.000Z", { circleId: CircleId.parse("later") });
    const Item = { ...cardItem(card), v: 2, mood: "sunny" };
    await platform.table.client.send(new PutCommand({ TableName: platform.table.name, Item }));
    expect((await walk("circle=later")).ideas).toEqual([card]);
    expect(await platform.ideas.card(card.ideaId)).toEqual(card);
  });
});

test("ranked lists come in the order of the ranking, page by page", async () => {
  const ranked: IdeaCard[] = [];
  for (let rank = 0; rank < 30; rank++) {
    const card = await at(`2020-01-01T00:00:${10 + rank}.000Z`);
    ranked.push(card);
    const Item = { ...keys.ranked("all", "most-supported", rank), v: 1, ...card };
    await platform.table.client.send(new PutCommand({ TableName: platform.table.name, Item }));
  }
  const { pages, ideas } = await walk("sort=most-supported");
  expect(pages).toBe(2);
  expect(ideas).toEqual(ranked);
});

describe("a cursor", () => {
  test("of one list does not open another", async () => {
    const { nextCursor = "" } = (await list("sort=newest")).body;
    const { status, body } = await list(`sort=most-supported&cursor=${encodeURIComponent(nextCursor)}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ issues: [{ path: "cursor", code: "not-accepted" }] });
  });

  test.each(["2026~", "AAAA", "%00", "'; DROP", "x".repeat(300)])("made up (%s) is refused", async (cursor) => {
    expect((await list(`cursor=${encodeURIComponent(cursor)}`)).status).toBe(400);
  });
});

test.each([
  ["sort=random", { path: "sort", code: "not-accepted" }],
  ["page=2", { path: "page", code: "unknown-field" }],
  ["circle=Not%20One", { path: "circle", code: "not-accepted" }],
])("a list asked for with %s is refused", async (query, issue) => {
  const { status, body } = await list(query);
  expect(status).toBe(400);
  expect(body).toMatchObject({ issues: [issue] });
});
