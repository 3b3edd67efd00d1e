import { afterAll, beforeAll, expect, test } from "vitest";
import { Problem } from "../../functions/platform/problem.ts";
import type { SupportView } from "../../functions/support/contract.ts";
import { supportRoutes } from "../../functions/support/routes.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";
import { supportStore } from "../../functions/support/store.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { createWorld, type World } from "../world.ts";
import { as, castApp } from "./client.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const listing = { ideas: [] };
function api() {
  const routes = supportRoutes({
    support: supportStore(world.table),
    belongs: async () => false,
    standings: standingCache((ideaId) => readStanding(world.table, ideaId)),
    listIdeas: async ({ cursor }) => {
      if (cursor) throw new Problem("invalid-input");
      return listing;
    },
  });
  return castApp(world).route("/api", routes);
}

test("a support shows at once, is kept once, and keeps its first date", async () => {
  const { ideaId, ...idea } = await gatheringIdea(world);
  const bo = as(api(), "bo");
  const givenAt = world.clock().toISOString();
  const first = await bo.put<SupportView>(`/api/ideas/${ideaId}/support`);
  expect(first).toMatchObject({ status: 200, body: { supported: true, givenAt, supporters: 1, takesSupport: true } });
  world.pass(5_000);
  expect(await bo.put(`/api/ideas/${ideaId}/support`)).toMatchObject({ body: { givenAt, supporters: 1 } });
  expect(await bo.get(`/api/ideas/${ideaId}/support`)).toMatchObject({ body: { supported: true, supporters: 1 } });
  expect(await supportStore(world.table).supportsOf(cast.bo.memberId)).toEqual([{ ideaId, givenAt }]);
  expect(idea.supporters).toBe(0);
});

test("a withdrawn support leaves the list, and given again it has a new date", async () => {
  const { ideaId } = await gatheringIdea(world);
  const mo = as(api(), "mo");
  await mo.put(`/api/ideas/${ideaId}/support`);
  world.pass(1_000);
  const withdrawn = await mo.delete<SupportView>(`/api/ideas/${ideaId}/support`);
  expect(withdrawn).toMatchObject({ status: 200, body: { supported: false, supporters: 0 } });
  expect(withdrawn.body.givenAt).toBeUndefined();
  expect(await supportStore(world.table).supportsOf(cast.mo.memberId)).toEqual([]);
  expect(await mo.delete(`/api/ideas/${ideaId}/support`)).toMatchObject({ status: 200, body: { supported: false } });
  world.pass(1_000);
  expect(await mo.put(`/api/ideas/${ideaId}/support`)).toMatchObject({
    body: { supported: true, givenAt: world.clock().toISOString(), supporters: 1 },
  });
});

test("withdrawing what was never given stores nothing", async () => {
  const idea = await gatheringIdea(world);
  const { ideaId } = idea;
  expect(await as(api(), "bo").delete(`/api/ideas/${ideaId}/support`)).toMatchObject({
    status: 200,
    body: { supported: false, supporters: 0 },
  });
  expect(await supportStore(world.table).supportOf(idea, cast.bo.memberId)).toBeUndefined();
});

test("a late retry of an older act never undoes a newer one", async () => {
  const idea = await gatheringIdea(world);
  const store = supportStore(world.table);
  const pressed = world.clock();
  world.pass(2_000);
  await store.give(idea, cast.pia.memberId, pressed);
  await store.withdraw(idea, cast.pia.memberId, world.clock());
  expect(await store.give(idea, cast.pia.memberId, pressed)).toMatchObject({
    withdrawnAt: world.clock().toISOString(),
  });
  world.pass(2_000);
  const again = world.clock();
  await store.give(idea, cast.pia.memberId, again);
  const kept = await store.withdraw(idea, cast.pia.memberId, pressed);
  expect(kept).toMatchObject({ givenAt: again.toISOString() });
  expect(kept?.withdrawnAt).toBeUndefined();
});

test("support is open until the deadline and closed from it on", async () => {
  const { ideaId, endsAt = "" } = await gatheringIdea(world);
  const path = `/api/ideas/${ideaId}/support`;
  const before = world.time.now;
  world.time.now = new Date(Date.parse(endsAt) - 1);
  expect(await as(api(), "bo").put(path)).toMatchObject({ status: 200 });
  world.time.now = new Date(endsAt);
  expect(await as(api(), "mo").put(path)).toMatchObject({
    status: 409,
    body: { code: "support-closed", values: { closedAt: endsAt } },
  });
  expect(await as(api(), "bo").delete(path)).toMatchObject({ status: 409, body: { code: "support-closed" } });
  expect(await as(api(), "bo").get(path)).toMatchObject({ body: { supported: true, takesSupport: false } });
  world.time.now = before;
});

test("answers are kept with the support, and are not asked of those who did not give it", async () => {
  const { ideaId } = await gatheringIdea(world);
  const path = `/api/ideas/${ideaId}/support`;
  const bo = as(api(), "bo");
  const answers = { wouldPay: 120, wouldTest: true };
  expect(await bo.put(`${path}/answers`, answers)).toMatchObject({ status: 409, body: { code: "not-supported-yet" } });
  await bo.put(path);
  expect(await bo.put(`${path}/answers`, answers)).toMatchObject({ status: 204 });
  expect(await bo.get(path)).toMatchObject({ body: { answers } });
  expect(await bo.put(`${path}/answers`, { wouldPay: -1, colour: "red" })).toMatchObject({
    status: 400,
    body: { issues: expect.arrayContaining([{ path: "colour", code: "unknown-field" }]) },
  });
});

test.each([
  ["one's own idea", "ada" as const, "gathering" as const, 403, "own-idea"],
  ["an idea nobody may see yet", "bo" as const, "submitted" as const, 404, "not-found"],
  ["an idea in review", "bo" as const, "in_review" as const, 409, "support-closed"],
  ["anything, signed out", undefined, "gathering" as const, 401, "sign-in-needed"],
])("refuses support of %s", async (_, who, stage, status, code) => {
  const { ideaId } = await gatheringIdea(world, { stage });
  expect(await as(api(), who).put(`/api/ideas/${ideaId}/support`)).toMatchObject({ status, body: { code } });
});

test("an idea that does not exist is not found, and one that is public is read by anyone", async () => {
  const anyone = as(api());
  const { ideaId } = await gatheringIdea(world);
  expect(await anyone.get("/api/ideas/ide_zzzzzzzzzzzz")).toMatchObject({ status: 404, body: { code: "not-found" } });
  expect(await anyone.get(`/api/ideas/${ideaId}`)).toMatchObject({ status: 200, body: { ideaId, supporters: 0 } });
  expect(await anyone.get(`/api/ideas/${ideaId}/support`)).toMatchObject({ body: { supported: false, supporters: 0 } });
  expect(await anyone.get("/api/me")).toMatchObject({ status: 200, body: { member: null } });
  expect(await as(api(), "bo").get("/api/me")).toMatchObject({ body: { member: { name: "Bo Lindqvist" } } });
});

test("lists are cacheable for a minute and refuse a sort that is not offered", async () => {
  const { status, headers, body } = await as(api()).get("/api/ideas?sort=newest");
  expect({ status, body, cache: headers.get("cache-control") }).toEqual({
    status: 200,
    body: listing,
    cache: "public, max-age=0, s-maxage=60",
  });
  expect(await as(api()).get("/api/ideas?sort=loudest")).toMatchObject({ status: 400 });
});

test("what a member supports is told by ids in one Query, withdrawn ones left out", async () => {
  const ideas = [await gatheringIdea(world), await gatheringIdea(world), await gatheringIdea(world)];
  const cleo = as(api(), "cleo");
  for (const { ideaId } of ideas) {
    world.pass(1_000);
    await cleo.put(`/api/ideas/${ideaId}/support`);
  }
  await cleo.delete(`/api/ideas/${ideas[1]?.ideaId}/support`);
  let told: unknown;
  const cost = await world.costOf(async () => {
    told = (await cleo.get("/api/my/supported")).body;
  });
  expect(told).toEqual({ ideaIds: [ideas[2]?.ideaId, ideas[0]?.ideaId] });
  expect(cost).toMatchObject({ requests: 1, writes: 0, readUnits: 0.5 });
});
