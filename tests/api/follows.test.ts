import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { followersOf } from "../../functions/follows/store.ts";
import { type IdeaId, newMemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { cast } from "../cast.ts";
import { createPlatform, type Platform, published, submitted } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const idea = (ideaId: IdeaId) => `/api/my/follows/ideas/${ideaId}`;
type Follows = { ideas: { ideaId: string; title: string }[]; members: { memberId: string; name: string }[] };
const followsOf = async (who: "bo" | "pia") => (await platform.as(who).get<Follows>("/api/my/follows")).body;

test("an idea is followed once, however often it is pressed, and no longer on request", async () => {
  const { ideaId, title } = await published(platform);
  const bo = platform.as("bo");
  const twice = await Promise.all([bo.put(idea(ideaId)), bo.put(idea(ideaId))]);
  expect(twice.map(({ status, body }) => [status, body])).toEqual(Array(2).fill([200, { following: true }]));
  expect((await bo.get(idea(ideaId))).body).toEqual({ following: true });
  expect((await followsOf("bo")).ideas).toMatchObject([{ ideaId, title }]);
  for (const _ of [1, 2]) expect((await bo.delete(idea(ideaId))).body).toEqual({ following: false });
  expect((await bo.get(idea(ideaId))).body).toEqual({ following: false });
  expect((await followsOf("bo")).ideas).toEqual([]);
});

test("a person is followed by name, but not oneself and not nobody", async () => {
  const to = (memberId: string) => `/api/my/follows/members/${memberId}`;
  expect((await platform.as("pia").put(to(cast.ada.memberId))).status).toBe(200);
  expect((await followsOf("pia")).members).toMatchObject([{ memberId: cast.ada.memberId, name: cast.ada.name }]);
  const oneself = await platform.as("pia").put<ProblemBody>(to(cast.pia.memberId));
  expect([oneself.status, oneself.body.code]).toEqual([400, "invalid-input"]);
  expect((await platform.as("pia").put(to(newMemberId(platform.random)))).status).toBe(404);
  await platform.as("pia").delete(to(cast.ada.memberId));
  expect((await followsOf("pia")).members).toEqual([]);
});

test("what is not public cannot be followed, and is not there", async () => {
  const { ideaId } = await submitted(platform);
  expect((await platform.as("bo").put(idea(ideaId))).status).toBe(404);
});

describe("followers", () => {
  test("are read page by page, each once", async () => {
    const { ideaId } = await published(platform);
    const fans = Array.from({ length: 130 }, () => ({ ...cast.bo, memberId: newMemberId(platform.random) }));
    for (let i = 0; i < fans.length; i += 26)
      await Promise.all(fans.slice(i, i + 26).map((fan) => platform.as(fan).put(idea(ideaId))));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page: { members: string[]; next?: string } = await followersOf(platform.table, { ideaId }, cursor);
      found.push(...page.members);
      cursor = page.next;
    } while (cursor);
    expect(found).toEqual(fans.map(({ memberId }) => memberId).toSorted());
  });

  test("cost one write to gain, with its index, and one read to ask for", async () => {
    const { ideaId } = await published(platform);
    const gained = await platform.costOf(() => platform.as("bo").put(idea(ideaId)));
    expect(gained).toMatchObject({ requests: 2, writeUnits: 2 });
    expect(await platform.costOf(() => platform.as("bo").get(idea(ideaId)))).toMatchObject({ requests: 1 });
  });
});
