import { afterAll, beforeAll, expect, test } from "vitest";
import { joinOnSupport } from "../../functions/circles/join-on-support.ts";
import { circleStore } from "../../functions/circles/store.ts";
import { ideaStore } from "../../functions/ideas/store.ts";
import { IdeaId } from "../../functions/platform/ids.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { storeCircle, workshop } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await storeCircle(world);
});
afterAll(() => world.close());

const deps = () => ({
  table: world.table,
  circleOf: async (ideaId: IdeaId) => (await ideaStore(world.table).findCard(ideaId))?.circleId,
});
const given = (ideaId: IdeaId, memberId: (typeof cast)["bo"]["memberId"] | (typeof cast)["mo"]["memberId"]) => ({
  ideaId,
  memberId,
  at: "2026-03-02T09:00:00.000Z",
});
const members = () => circleStore(world.table).memberCount(workshop.circleId);

test("a support joins its circle, once, however often it is told", async () => {
  const { ideaId } = await gatheringIdea(world);
  await Promise.all(Array.from({ length: 5 }, () => joinOnSupport(deps(), given(ideaId, cast.bo.memberId))));
  expect(await members()).toBe(1);
});

test("who belongs to the circle already costs two reads and no write", async () => {
  const { ideaId } = await gatheringIdea(world);
  await joinOnSupport(deps(), given(ideaId, cast.mo.memberId));
  const cost = await world.costOf(() => joinOnSupport(deps(), given(ideaId, cast.mo.memberId)));
  expect(cost).toMatchObject({ requests: 2, readUnits: 2, writeUnits: 0 });
});

test("a support of an idea that is not there joins nothing", async () => {
  const before = await members();
  await joinOnSupport(deps(), given(IdeaId.parse("ide_zzzzzzzzzzzz"), cast.mo.memberId));
  expect(await members()).toBe(before);
});

test("a support told late does not bring back who left since, but one given later does", async () => {
  const { ideaId, circleId } = await gatheringIdea(world);
  const support = given(ideaId, cast.mo.memberId);
  const circles = circleStore(world.table);
  await circles.leave(circleId, cast.mo.memberId, new Date(Date.parse(support.at) + 1));
  await joinOnSupport(deps(), support);
  expect(await circles.belongs(circleId, cast.mo.memberId)).toBe(false);
  await joinOnSupport(deps(), { ...support, at: new Date(Date.parse(support.at) + 2).toISOString() });
  expect(await circles.belongs(circleId, cast.mo.memberId)).toBe(true);
});
