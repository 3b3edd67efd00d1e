import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { expireIdea } from "../../functions/ideas/expire-idea.ts";
import type { MemberId } from "../../functions/platform/ids.ts";
import { keys } from "../../functions/platform/table.ts";
import { type CountDeps, clockDepsOf } from "../../functions/support/count-deps.ts";
import { countSupport } from "../../functions/support/count-support.ts";
import { recountIdea } from "../../functions/support/recount-idea.ts";
import { supportStore } from "../../functions/support/store.ts";
import { gatheringIdea, newMembers } from "../gathering.ts";
import { type Stream, streamOf } from "../stream.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let stream: Stream;
let deps: CountDeps;
const asked: { ideaId: string; seconds: number }[] = [];
beforeAll(async () => {
  world = await createWorld();
  stream = await streamOf(world);
  deps = {
    table: world.table,
    clock: world.clock,
    later: async (ideaId, seconds) => void asked.push({ ideaId, seconds }),
  };
});
afterAll(() => {
  stream.close();
  world.close();
});

async function give(idea: IdeaCard, members: MemberId[]): Promise<void> {
  const store = supportStore(world.table);
  await Promise.all(members.map((member) => store.give(idea, member, world.clock())));
}
const count = async () => countSupport(deps, await stream.records());
const card = (idea: IdeaCard) => cardStore(world.table).card(idea.ideaId);
const records = (idea: IdeaCard) => cardStore(world.table).records(idea.ideaId);

test("a batch shows on the card, the next within 30 s is shown by one delayed message", async () => {
  const idea = await gatheringIdea(world);
  const [first, second] = newMembers(world, 2);
  if (!first || !second) throw new Error("two members");
  await give(idea, [first]);
  expect(await count()).toEqual({ batchItemFailures: [] });
  expect(await card(idea)).toMatchObject({ supporters: 1, countedAt: world.clock().toISOString() });
  world.pass(10_000);
  await give(idea, [second]);
  await count();
  expect(await card(idea)).toMatchObject({ supporters: 1 });
  expect(asked.splice(0)).toEqual([{ ideaId: idea.ideaId, seconds: 20 }]);
  world.pass(20_000);
  await recountIdea(deps, idea.ideaId);
  expect(await card(idea)).toMatchObject({ supporters: 2 });
});

test("a milestone reached moves the deadline once, with its record", async () => {
  const idea = await gatheringIdea(world);
  await give(idea, newMembers(world, 3));
  const batch = await stream.records();
  await countSupport(deps, batch);
  await countSupport(deps, batch);
  expect(await card(idea)).toMatchObject({ reached: 1, supporters: 3, stage: "gathering", version: 3 });
  const milestones = (await records(idea)).filter((record) => record.kind === "milestone");
  expect(milestones).toMatchObject([
    { number: 3, milestone: { step: 1, supporters: 3, counted: 3, extraDays: 20, endsAt: (await card(idea)).endsAt } },
  ]);
});

test("one count may reach several milestones; the last opens review", async () => {
  const idea = await gatheringIdea(world);
  await give(idea, newMembers(world, 10));
  await count();
  expect(await card(idea)).toMatchObject({
    stage: "in_review",
    reached: 3,
    supporters: 10,
    reviewOpenedAt: world.clock().toISOString(),
  });
  expect((await records(idea)).map((record) => [record.milestone?.step, record.to])).toEqual([
    [1, "gathering"],
    [2, "gathering"],
    [3, "in_review"],
  ]);
});

test("at the deadline what was reached in time is crossed, and the rest expires", async () => {
  const reached = await gatheringIdea(world);
  const short = await gatheringIdea(world);
  await give(reached, newMembers(world, 3));
  await give(short, newMembers(world, 2));
  await stream.records();
  world.time.now = new Date(Date.parse(short.endsAt ?? "") + 59_999);
  expect(await expireIdea(clockDepsOf(deps), short.ideaId)).toMatchObject({ stage: "gathering" });
  world.pass(1);
  expect(await expireIdea(clockDepsOf(deps), reached.ideaId)).toMatchObject({ stage: "gathering", reached: 1 });
  expect(await expireIdea(clockDepsOf(deps), short.ideaId)).toMatchObject({ stage: "expired" });
  expect(await card(short)).toMatchObject({ stage: "expired", supporters: 2 });
});

test("an idea that cannot be counted is reported with its records, the others of the batch are counted", async () => {
  const [broken, well] = [await gatheringIdea(world), await gatheringIdea(world)];
  await give(broken, newMembers(world, 2));
  await give(well, newMembers(world, 2));
  const batch = await stream.records();
  const ofBroken = batch.filter((record) => record.dynamodb?.Keys?.pk?.S?.startsWith(`IDEA#${broken.ideaId}#`));
  const { table } = world.through((client) => failAll(client, broken.ideaId));
  const { batchItemFailures } = await countSupport({ ...deps, table }, batch);
  expect(batchItemFailures).toEqual(ofBroken.map((r) => ({ itemIdentifier: r.dynamodb?.SequenceNumber })));
  expect(ofBroken).toHaveLength(2);
  expect(await card(well)).toMatchObject({ supporters: 2 });
});

test("above 100,000 supporters an idea is counted once a minute, by a delayed message", async () => {
  const idea = await gatheringIdea(world, {
    clock: { firstWindowDays: 60, milestones: [{ supporters: 900_000, extraDays: 0 }] },
  });
  const count = { ...keys.count(idea.ideaId, 0), v: 1, shard: 0, n: 100_001, version: 1, countedAt: idea.submittedAt };
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item: count }));
  await give(idea, newMembers(world, 2));
  asked.splice(0);
  const cost = await world.costOf(async () => countSupport(deps, await stream.records()));
  expect(cost).toMatchObject({ requests: 1, writeUnits: 0 });
  expect(asked.splice(0)).toEqual([{ ideaId: idea.ideaId, seconds: 60 }]);
  await recountIdea(deps, idea.ideaId);
  expect(await card(idea)).toMatchObject({ supporters: 2 });
});

test("answers alone count nothing anew", async () => {
  const idea = await gatheringIdea(world);
  const [member] = newMembers(world, 1);
  if (!member) throw new Error("a member");
  await give(idea, [member]);
  await stream.records();
  await supportStore(world.table).answer(idea, member, { wouldPay: 40 });
  const cost = await world.costOf(async () => countSupport(deps, await stream.records()));
  expect(cost.requests).toBe(0);
});

function failAll(client: DynamoDBClient, about: string): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      if (JSON.stringify(args.input).includes(about)) throw new Error("no way through");
      return next(args);
    },
    { step: "build", name: "fail" },
  );
}
