import { afterAll, beforeAll, expect, test } from "vitest";
import { cardStore } from "../../functions/ideas/card-store.ts";
import type { RankedOrder } from "../../functions/ideas/list-orders.ts";
import { rankIdeas } from "../../functions/ideas/rank-ideas.ts";
import { reconcile } from "../../functions/ideas/reconcile.ts";
import { ideaStore } from "../../functions/ideas/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { supportStore } from "../../functions/support/store.ts";
import { gatheringIdea, newMembers, smallClock } from "../gathering.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
const circleId = CircleId.parse("cuisine");
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const ranked = async (scope: "all" | CircleId, order: RankedOrder) =>
  (await ideaStore(world.table).ranked(scope, order, { limit: 24 })).ideas.map((card) => card.ideaId);
const rank = () => rankIdeas({ table: world.table, circleIds: async () => [circleId] }, world.clock());

test("lists are written in their order, again only what changed, and cleared of what left", async () => {
  const [few, many, none] = [
    await gatheringIdea(world, { supporters: 4 }),
    await gatheringIdea(world, { supporters: 40, circleId, endsAt: "2026-03-05T00:00:00.000Z" }),
    await gatheringIdea(world),
  ];
  expect(await rank()).toMatchObject({ removed: 0 });
  expect(await ranked("all", "most-supported")).toEqual([many.ideaId, few.ideaId]);
  expect((await ranked("all", "closing-soon"))[0]).toBe(many.ideaId);
  expect(await ranked("all", "closing-soon")).toContain(none.ideaId);
  expect(await ranked(circleId, "most-supported")).toEqual([many.ideaId]);
  expect(await rank()).toEqual({ written: 0, removed: 0 });

  const step = { changes: { stage: "withdrawn" }, record: { by: { kind: "author" }, kind: "stage" } } as const;
  await cardStore(world.table).take({ ...step, card: many, now: world.clock() });
  await rank();
  expect(await ranked("all", "most-supported")).toEqual([few.ideaId]);
  expect(await ranked(circleId, "most-supported")).toEqual([]);
  expect(await ranked(circleId, "closing-soon")).toEqual([]);
});

test("what climbs stands by what came lately for its step, and a circle's decisions by their date", async () => {
  const jardin = CircleId.parse("jardin");
  const countedAt = world.clock().toISOString();
  const counted = (heat: number) => gatheringIdea(world, { supporters: 500, heat, countedAt, circleId: jardin });
  const [slow, fast] = [await counted(2), await counted(30)];
  await gatheringIdea(world, { circleId: jardin });
  const decided = (decidedAt: string) =>
    gatheringIdea(world, { stage: "approved", supporters: 900, decidedAt, circleId: jardin });
  const [older, newer] = [await decided("2026-01-01T00:00:00.000Z"), await decided("2026-02-01T00:00:00.000Z")];
  await rank();
  expect(await ranked(jardin, "trending")).toEqual([fast.ideaId, slow.ideaId]);
  expect((await ranked("all", "trending")).slice(0, 1)).toEqual([fast.ideaId]);
  expect(await ranked(jardin, "decided")).toEqual([newer.ideaId, older.ideaId]);
});

test("what the stream lost is counted, crossed, started and expired by the hourly run, a part at a time", async () => {
  const [counted, overdue, waiting] = [
    await gatheringIdea(world),
    await gatheringIdea(world, { endsAt: new Date(world.time.now.getTime() - 60_000).toISOString() }),
    await gatheringIdea(world, { clock: "waiting" }),
  ];
  for (const member of newMembers(world, 4)) await supportStore(world.table).give(counted, member, world.clock());
  const deps = {
    ...clockDepsOf({ table: world.table, clock: world.clock }),
    resolvedClock: async () => smallClock,
  };
  const first = await reconcile(deps, world.clock(), 1);
  expect(first.failures).toEqual([]);
  expect((await reconcile(deps, world.clock())).failures).toEqual([]);
  const card = (idea: typeof counted) => cardStore(world.table).card(idea.ideaId);
  expect(await card(counted)).toMatchObject({ supporters: 4, reached: 1 });
  expect(await card(overdue)).toMatchObject({ stage: "expired" });
  expect(await card(waiting)).toMatchObject({ clock: smallClock, clockStartedAt: world.clock().toISOString() });
});
