import { afterAll, beforeAll, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { sweepDeadlines } from "../../functions/ideas/sweep-deadlines.ts";
import { merge, split } from "../../functions/merging/act.ts";
import { carryPage } from "../../functions/merging/carry-supports.ts";
import { carryUntilArrived } from "../../functions/merging/carry-until-arrived.ts";
import type { CarryPage } from "../../functions/merging/contract.ts";
import { mergeStore } from "../../functions/merging/store.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { supportStore } from "../../functions/support/store.ts";
import { cast } from "../cast.ts";
import { crashAfter } from "../faults/crash.ts";
import { gatheringIdea, newMembers } from "../gathering.ts";
import { carryAll, carryingOn, mergingOn, supportersNow } from "../merging.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** A duplicate with so many supports, merged a moment ago. */
async function mergedPair(supports: number): Promise<{ duplicate: IdeaCard; survivor: IdeaCard }> {
  const [duplicate, survivor] = [await gatheringIdea(world, { shards: 1 }), await gatheringIdea(world, { shards: 2 })];
  for (const member of newMembers(world, supports))
    await supportStore(world.table).give(duplicate, member, world.clock());
  world.pass(60_000);
  await merge(mergingOn(world.table, world), duplicate.ideaId, into(survivor), by());
  return { duplicate, survivor };
}
const into = ({ ideaId }: IdeaCard) => ({ into: ideaId, message: "La même idée." });
const by = () => ({ member: cast.mo, now: world.clock() });
const find = ({ duplicate, survivor }: { duplicate: IdeaCard; survivor: IdeaCard }) =>
  mergeStore(world.table).find(survivor.ideaId, duplicate.ideaId);

test("a carried support costs what a given one costs: two write units, and three requests to look", async () => {
  const { duplicate, survivor } = await mergedPair(20);
  const { deps } = carryingOn(world.table, world.clock, 100);
  const page: CarryPage = {
    type: "carry",
    ideaId: duplicate.ideaId,
    into: survivor.ideaId,
    number: duplicate.version + 1,
    shard: 0,
  };
  const first = await world.costOf(() => carryPage(deps, page, world.clock()));
  expect(first.writeUnits).toBe(40);
  expect(first.requests).toBeLessThanOrEqual(20 * 3 + 4);
  expect(first.readUnits).toBeLessThanOrEqual(20 * 2 + 6);
  const again = await world.costOf(() => carryPage(deps, page, world.clock()));
  expect([again.writeUnits, again.requests]).toEqual([0, 20 + 4]);
});

test("carrying that dies at any step and runs again carries each support once, and tells once it has arrived", async () => {
  for (let step = 0; ; step++) {
    const pair = await mergedPair(2);
    const { table, disturbance } = world.through((client) => crashAfter(client, step));
    const ids = { ideaId: pair.duplicate.ideaId, into: pair.survivor.ideaId };
    await carryAll(table, ids, world.clock(), true).catch(() => []);
    const died = disturbance.asked() > step;
    const told = await carryAll(world.table, ids, world.clock(), true);
    expect((await supportersNow(world.table, pair.survivor.ideaId)).size).toBe(2);
    expect(told.length).toBe(1);
    expect(await find(pair)).toMatchObject({ told: true, settledAt: world.clock().toISOString() });
    if (!died) break;
    expect(step).toBeLessThan(60);
  }
});

test("a merge split before its last look is told to nobody; one that was told is told again when it is split", async () => {
  const undone = await mergedPair(1);
  const ids = { ideaId: undone.duplicate.ideaId, into: undone.survivor.ideaId };
  await carryAll(world.table, ids, world.clock());
  world.pass(5_000);
  await split(mergingOn(world.table, world), ids.ideaId, { from: ids.into }, by());
  expect(await carryAll(world.table, ids, world.clock(), true)).toEqual([]);
  expect(await find(undone)).toMatchObject({ settledAt: world.clock().toISOString() });

  const kept = await mergedPair(1);
  const others = { ideaId: kept.duplicate.ideaId, into: kept.survivor.ideaId };
  expect(await carryAll(world.table, others, world.clock(), true)).toHaveLength(1);
  world.pass(5_000);
  await split(mergingOn(world.table, world), others.ideaId, { from: others.into }, by());
  const told = await carryAll(world.table, others, world.clock(), true);
  expect(told.map((each) => each.split?.at)).toEqual([world.clock().toISOString()]);
});

test("the schedule looks again a minute after, and every quarter of an hour until all have arrived", async () => {
  const pair = await mergedPair(1);
  const { deps, pages } = carryingOn(world.table, world.clock);
  const sweep = () =>
    sweepDeadlines(
      {
        ...clockDepsOf({ table: world.table, clock: world.clock }),
        notify: async () => {},
        digest: async () => {},
        forgetWords: async () => undefined,
        programme: async () => undefined,
        carry: (due) =>
          carryUntilArrived({ table: world.table, merges: deps.merges, send: deps.send }, due, world.clock()),
      },
      world.clock(),
    );
  const ours = () => pages.splice(0).filter(({ ideaId }) => ideaId === pair.duplicate.ideaId);
  world.pass(50_000);
  await sweep();
  expect(ours()).toEqual([]);
  world.pass(15_000);
  await sweep();
  expect(ours()).toEqual([expect.objectContaining({ closing: true, shard: 0 })]);
  // That message is lost.
  world.pass(16 * 60_000);
  await sweep();
  const [again] = ours();
  expect(again).toMatchObject({ closing: true });
  if (again) await carryPage(deps, again, world.clock());
  expect(await find(pair)).toHaveProperty("settledAt");
  world.pass(16 * 60_000);
  await sweep();
  expect(ours()).toEqual([]);
});
