import { afterAll, beforeAll, expect, test } from "vitest";
import type { ShownNotice } from "../../functions/notifications/contract.ts";
import { cast } from "../cast.ts";
import { createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type Page = { notices: ShownNotice[]; next?: string; asOf: string };
const idea = (n: number) => `ide_${String(n).padStart(12, "0")}`;

/** Bo hears of as many ideas, a minute apart. */
async function told(count: number, who: "ada" | "bo" | "cleo" = "bo") {
  for (let n = 1; n <= count; n++) {
    platform.pass(60_000);
    const at = platform.clock().toISOString();
    const { memberId } = cast[who];
    await platform.news.keep({ memberId, at, kind: "milestone", ideaId: idea(n), title: "Idée" }, platform.clock());
  }
}
const read = async (who: "ada" | "bo" | "cleo", query = "") =>
  (await platform.as(who).get<Page>(`/api/my/notifications${query}`)).body;
const unread = async (who: "ada" | "bo" | "cleo") =>
  (await platform.as(who).get<{ unread: number }>("/api/my/notifications/unread")).body.unread;

test("notices come in pages, the latest first, none twice and none left out", async () => {
  await told(65);
  const [first, seen]: [Page, string[]] = [await read("bo"), []];
  for (let page = first; ; page = await read("bo", `?after=${page.next}`)) {
    seen.push(...page.notices.map(({ ideaId }) => ideaId));
    if (!page.next) break;
  }
  expect(seen).toEqual(Array.from({ length: 65 }, (_, n) => idea(65 - n)));
  expect(first.notices).toHaveLength(30);
});

test("the count of unread is one request, of at most fifty-one small items", async () => {
  expect(await unread("bo")).toBe(50);
  const cost = await platform.costOf(() => platform.news.unread(cast.bo.memberId));
  expect([cost.requests, cost.writeUnits]).toEqual([1, 0]);
  expect(cost.readUnits).toBeLessThanOrEqual(3);
});

test("one is marked read and put back, twice over without harm", async () => {
  await told(3, "cleo");
  const [latest] = (await read("cleo")).notices;
  const path = `/api/my/notifications/${latest?.noticeId}/read`;
  for (const [act, left] of [
    ["put", 2],
    ["put", 2],
    ["delete", 3],
    ["delete", 3],
    ["put", 2],
  ] as const) {
    expect((await platform.as("cleo")[act](path)).status).toBe(204);
    expect(await unread("cleo")).toBe(left);
  }
});

test("all that was seen is marked read, what came after is not, and it can be taken back", async () => {
  const { asOf } = await read("cleo");
  await told(1, "cleo");
  const mark = (upTo: string | null) =>
    platform.as("cleo").put<{ before: string | null }>("/api/my/notifications/read", { upTo });
  expect((await mark(asOf)).body).toEqual({ before: null });
  expect(await unread("cleo")).toBe(1);
  const { notices } = await read("cleo");
  const old = notices.at(-1)?.noticeId;
  await platform.as("cleo").delete(`/api/my/notifications/${old}/read`);
  expect(await unread("cleo")).toBe(2);
  // What its page showed before that one was put back: everything on it is read all the same, and taken back as it was.
  const again = (await read("cleo")).asOf;
  platform.pass(60_000);
  await platform.as("cleo").delete(`/api/my/notifications/${old}/read`);
  expect((await mark(again)).body).toEqual({ before: asOf });
  expect(await unread("cleo")).toBe(0);
  await mark(asOf);
  expect(await unread("cleo")).toBe(2);
  expect((await mark(null)).body).toEqual({ before: asOf });
  expect(await unread("cleo")).toBe(3);
});

test("a mark on a later page holds for what lies there", async () => {
  const { next } = await read("bo");
  await platform.as("bo").put("/api/my/notifications/read", { upTo: platform.clock().toISOString() });
  expect((await read("bo", `?after=${next}`)).notices.every((notice) => !notice.unread)).toBe(true);
});

test.each([
  ["/api/my/notifications?after=NOTICE", 400],
  ["/api/my/notifications?before=x", 400],
  ["/api/my/notifications?after=2026-03-02T09:00:00.000Z~milestone~../../CARD", 400],
])("%s is refused", async (path, status) => {
  expect((await platform.as("ada").get(path)).status).toBe(status);
});

test("a notice that is not there is not found, and nothing is made by marking it", async () => {
  const path = "/api/my/notifications/2026-03-02T09:00:00.000Z~milestone~ide_000000000000/read";
  expect((await platform.as("ada").put(path)).status).toBe(404);
  expect((await read("ada")).notices).toEqual([]);
});
