import { afterAll, beforeAll, expect, test } from "vitest";
import { calendarTokens } from "../../functions/calendars/token.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { storeCard } from "../publisher.ts";
import { createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type Shown = { address: string | null };
const address = async (who: keyof typeof cast) =>
  new URL((await platform.as(who).put<Shown>("/api/my/calendar")).body.address ?? "").pathname;
const read = async (path: string) => {
  const answer = await platform.app.request(path);
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
};

test("an address is made once, shown again, and gives deadlines of what one supports and follows to whoever knows it", async () => {
  const [supported, followed, other] = [
    await gatheringIdea(platform, { title: "Un banc soutenu" }),
    await gatheringIdea(platform, { title: "Un banc suivi" }),
    await gatheringIdea(platform, { title: "Un autre banc" }),
  ];
  await platform.as("bo").put(`/api/ideas/${supported.ideaId}/support`);
  await platform.as("bo").put(`/api/my/follows/ideas/${followed.ideaId}`);
  expect((await platform.as("bo").get<Shown>("/api/my/calendar")).body).toEqual({ address: null });
  const path = await address("bo");
  expect(await address("bo")).toBe(path);
  const { status, type, text } = await read(path);
  expect([status, type]).toEqual([200, "text/calendar; charset=utf-8"]);
  for (const { title } of [supported, followed]) expect(text).toContain(title);
  expect(text).not.toContain(other.title);
});

test("an address that was given up never answers again, and the next one is another", async () => {
  const before = await address("mo");
  await platform.as("mo").delete("/api/my/calendar");
  await platform.as("mo").delete("/api/my/calendar");
  expect((await read(before)).status).toBe(404);
  const after = await address("mo");
  expect(after).not.toBe(before);
  expect([(await read(before)).status, (await read(after)).status]).toEqual([404, 200]);
});

test("holds nothing private, withdrawn or already at the top", async () => {
  const idea = await gatheringIdea(platform, { title: "Un banc secret" });
  await platform.as("pia").put(`/api/ideas/${idea.ideaId}/support`);
  const path = await address("pia");
  expect((await read(path)).text).toContain(idea.title);
  for (const change of [
    { private: true, circleId: CircleId.parse("secret") },
    { stage: "withdrawn" },
    { stage: "in_review" },
  ] as const) {
    await storeCard(platform, { ...idea, ...change });
    expect((await read(path)).text).not.toContain(idea.title);
  }
});

test.each(["", "mem", `aaaaaaaaaaaa-1-${"A".repeat(32)}`, "x".repeat(4_000), "%00", "../my/calendar"])(
  "an address made up (%#) opens nothing",
  async (token) => expect((await read(`/api/calendars/${encodeURIComponent(token)}`)).status).toBe(404),
);

test("a token of another secret, member or number opens nothing", () => {
  const [ours, theirs] = [calendarTokens("ours"), calendarTokens("theirs")];
  const key = { memberId: cast.bo.memberId, generation: 3 };
  expect(ours.opened(ours.sealed(key))).toEqual(key);
  expect(theirs.opened(ours.sealed(key))).toBeUndefined();
  expect(ours.opened(ours.sealed(key).replace("-3-", "-4-"))).toBeUndefined();
});
