import { afterAll, beforeAll, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { expireIdea } from "../../functions/ideas/expire-idea.ts";
import { type CountDeps, clockDepsOf } from "../../functions/support/count-deps.ts";
import { countSupport } from "../../functions/support/count-support.ts";
import { recountIdea } from "../../functions/support/recount-idea.ts";
import { supportStore } from "../../functions/support/store.ts";
import { cast } from "../cast.ts";
import { gatheringIdea, newMembers } from "../gathering.ts";
import { type Stream, streamOf } from "../stream.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let stream: Stream;
let deps: CountDeps;
beforeAll(async () => {
  world = await createWorld();
  stream = await streamOf(world);
  deps = { table: world.table, clock: world.clock, later: async () => {} };
});
afterAll(() => {
  stream.close();
  world.close();
});

const farTop = { firstWindowDays: 60, milestones: [{ supporters: 10_000, extraDays: 0 }] };
/** Sixteen shards, as deployed. */
const ideaAsDeployed = (clock = farTop) => gatheringIdea(world, { shards: 16, clock });

async function batchOf(idea: IdeaCard, supports: number) {
  const store = supportStore(world.table);
  await Promise.all(newMembers(world, supports).map((member) => store.give(idea, member, world.clock())));
  return (await stream.records()).filter((record) => record.dynamodb?.Keys?.pk?.S?.includes(idea.ideaId));
}
const bo = cast.bo.memberId;

test("a first support is one request, one write, two write units: the item and its place in the member's list", async () => {
  const idea = await ideaAsDeployed();
  const cost = await world.costOf(() => supportStore(world.table).give(idea, bo, world.clock()));
  expect(cost).toMatchObject({ requests: 1, writes: 1, writeUnits: 2, readUnits: 0 });
});

test("the same support again is refused by its condition: one write unit and one read to tell the state", async () => {
  const idea = await ideaAsDeployed();
  const store = supportStore(world.table);
  await store.give(idea, bo, world.clock());
  const cost = await world.costOf(() => store.give(idea, bo, world.clock()));
  expect(cost).toMatchObject({ requests: 2, writeUnits: 1, readUnits: 1 });
});

test("a withdrawal is one request and two write units", async () => {
  const idea = await ideaAsDeployed();
  const store = supportStore(world.table);
  await store.give(idea, bo, world.clock());
  const cost = await world.costOf(() => store.withdraw(idea, bo, world.clock()));
  expect(cost).toMatchObject({ requests: 1, writes: 1, writeUnits: 2, readUnits: 0 });
});

test("what follows a lone support: one count, and a card in two lists beside the table", async () => {
  const batch = await batchOf(await ideaAsDeployed(), 1);
  const cost = await world.costOf(() => countSupport(deps, batch));
  expect(cost).toMatchObject({ requests: 5, writes: 2, writeUnits: 4, readUnits: 3 });
});

test("what follows a second support within 30 s: its count, and the card once later", async () => {
  const idea = await ideaAsDeployed();
  await countSupport(deps, await batchOf(idea, 1));
  world.pass(10_000);
  const batch = await batchOf(idea, 1);
  expect(await world.costOf(() => countSupport(deps, batch))).toMatchObject({ writes: 1, writeUnits: 1, readUnits: 3 });
  world.pass(20_000);
  expect(await world.costOf(() => recountIdea(deps, idea.ideaId))).toMatchObject({ writes: 1, writeUnits: 3 });
  expect(await world.costOf(() => recountIdea(deps, idea.ideaId))).toMatchObject({ writes: 0, readUnits: 2 });
});

test("in a storm of 200 in a batch, what follows stays below a tenth of a write unit each", async () => {
  const idea = await ideaAsDeployed();
  await countSupport(deps, await batchOf(idea, 1));
  const batch = await batchOf(idea, 200);
  const cost = await world.costOf(() => countSupport(deps, batch));
  expect(cost).toMatchObject({ writes: 16, writeUnits: 16 });
  expect(cost.writeUnits / 200).toBeLessThan(0.1);
  expect(cost.readUnits / 200).toBeLessThan(0.2);
});

test("crossing costs one transaction more: card, record, four due-items away and four anew, twice each", async () => {
  const batch = await batchOf(
    await ideaAsDeployed({ firstWindowDays: 60, milestones: [{ supporters: 3, extraDays: 60 }, ...farTop.milestones] }),
    3,
  );
  const cost = await world.costOf(() => countSupport(deps, batch));
  const transactions = cost.lines.filter((line) => line.operation === "TransactWriteItems");
  expect(transactions.map((line) => line.writeUnits)).toEqual([26]);
  expect(cost.writeUnits).toBeLessThanOrEqual(3 + 3 + 26);
});

test("expiry recounts every shard and takes one transaction of 18 units", async () => {
  const idea = await ideaAsDeployed();
  await countSupport(deps, await batchOf(idea, 2));
  const before = world.time.now;
  world.time.now = new Date(Date.parse(idea.endsAt ?? "") + 60_000);
  const cost = await world.costOf(() => expireIdea(clockDepsOf(deps), idea.ideaId));
  world.time.now = before;
  expect(cost).toMatchObject({ writes: 1, writeUnits: 18 });
  expect(cost.readUnits).toBeLessThanOrEqual(20);
});
