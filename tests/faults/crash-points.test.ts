import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { minuteOf } from "../../functions/ideas/due.ts";
import { startClock } from "../../functions/ideas/start-clock.ts";
import { sweepDeadlines } from "../../functions/ideas/sweep-deadlines.ts";
import { noticeStore } from "../../functions/notifications/store.ts";
import { keys, type Table } from "../../functions/platform/table.ts";
import { openReview } from "../../functions/review/open-review.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { countSupport } from "../../functions/support/count-support.ts";
import { countedSupports } from "../../functions/support/counted-supports.ts";
import { shardOf } from "../../functions/support/shard.ts";
import { supportStore } from "../../functions/support/store.ts";
import { gatheringIdea, newMembers, smallClock } from "../gathering.ts";
import { emptyQueues, newsOf } from "../news.ts";
import { createWorld, type World } from "../world.ts";
import { faultsAtRest } from "./at-rest.ts";
import { crashAfter } from "./crash.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** An act in a process that may die, and what must hold once another process did it again. */
type Play = { run: (table: Table) => Promise<unknown>; check: () => Promise<void> };

/** Kills the act after none, one, two … of its requests, then runs it again whole. */
async function atEveryStep(prepare: () => Promise<Play>): Promise<number> {
  for (let step = 0; ; step++) {
    const { run, check } = await prepare();
    const { table, disturbance } = world.through((client) => crashAfter(client, step));
    await run(table).catch(() => {});
    const died = disturbance.asked() > step;
    await run(world.table);
    await check();
    if (!died) return step;
  }
}

const agrees = async (idea: IdeaCard) => expect(await faultsAtRest(world, idea)).toEqual([]);
const cardNow = (idea: IdeaCard) => cardStore(world.table).card(idea.ideaId);

async function supported(n: number, changes: Parameters<typeof gatheringIdea>[1] = {}) {
  const idea = await gatheringIdea(world, { shards: 2, ...changes });
  const members = newMembers(world, n);
  await Promise.all(members.map((member) => supportStore(world.table).give(idea, member, world.clock())));
  const batch = members.map((member): DynamoDBRecord => {
    const { pk, sk } = keys.support(idea.ideaId, shardOf(member, idea.shards), member);
    return {
      dynamodb: {
        Keys: { pk: { S: pk }, sk: { S: sk } },
        NewImage: { givenAt: { S: world.clock().toISOString() } },
        SequenceNumber: member,
      },
    };
  });
  return { idea, batch };
}

const counting = (table: Table) => ({ table, clock: world.clock, later: async () => {} });

test("counting that dies at any step and runs again counts right", async () => {
  const steps = await atEveryStep(async () => {
    const { idea, batch } = await supported(2);
    return { run: (table) => countSupport(counting(table), batch), check: () => agrees(idea) };
  });
  expect(steps).toBeGreaterThanOrEqual(7);
});

test("crossing that dies at any step and runs again fires each milestone once", async () => {
  const steps = await atEveryStep(async () => {
    const { idea, batch } = await supported(9);
    const check = async () => {
      await agrees(idea);
      expect(await cardNow(idea)).toMatchObject({ stage: "in_review", reached: 3 });
    };
    return { run: (table) => countSupport(counting(table), batch), check };
  });
  expect(steps).toBeGreaterThanOrEqual(14);
});

async function sweepIn(table: Table, at: string, waiting = emptyQueues()) {
  const minute = minuteOf(new Date(Date.parse(at) - 60_000).toISOString());
  await world.raw.send(new PutCommand({ TableName: table.name, Item: { ...keys.watermark(), minute } }));
  const news = newsOf({ table, clock: world.clock }, waiting);
  await sweepDeadlines({ ...clockDepsOf({ table, clock: world.clock }), ...news.dues }, world.clock());
  await news.settle();
}

test.each([
  ["ends what did not get there once", 2, "expired", 0],
  ["extends what was reached in time once", 4, "gathering", 1],
] as const)("expiry that dies at any step and runs again %s", async (_, supporters, stage, reached) => {
  const started = world.time.now;
  const steps = await atEveryStep(async () => {
    world.time.now = started;
    const { idea } = await supported(supporters);
    world.time.now = new Date(Date.parse(idea.endsAt ?? "") + 60_000);
    const check = async () => {
      await agrees(idea);
      expect(await cardNow(idea)).toMatchObject({ stage, reached });
    };
    return { run: (table) => sweepIn(table, world.clock().toISOString()), check };
  });
  world.time.now = started;
  expect(steps).toBeGreaterThanOrEqual(10);
});

test("a notice whose sweep dies at any step is given once", async () => {
  const started = world.time.now;
  await atEveryStep(async () => {
    world.time.now = started;
    const idea = await gatheringIdea(world, { shards: 2 });
    const at = new Date(Date.parse(idea.endsAt ?? "") - 3 * 86_400_000);
    world.time.now = at;
    const check = async () => {
      const { notices } = await noticeStore(world.table).notices(idea.authorId);
      expect(notices.filter((notice) => notice.ideaId === idea.ideaId)).toMatchObject([{ kind: "deadline-3" }]);
    };
    const waiting = emptyQueues();
    return { run: (table) => sweepIn(table, at.toISOString(), waiting), check };
  });
  world.time.now = started;
});

test("a clock whose start dies at any step starts once", async () => {
  await atEveryStep(async () => {
    const idea = await gatheringIdea(world, { clock: "waiting", shards: 2 });
    const resolvedClock = async () => smallClock;
    const check = async () => {
      await agrees(idea);
      const records = await cardStore(world.table).records(idea.ideaId);
      expect(records.map((record) => record.kind)).toEqual(["clock-started"]);
    };
    const run = (table: Table) =>
      startClock({ ...clockDepsOf({ table, clock: world.clock }), resolvedClock }, idea.ideaId);
    return { run, check };
  });
});

test("a curve whose drawing dies at any step is drawn once, of all supports", async () => {
  await atEveryStep(async () => {
    const { idea } = await supported(5, { stage: "in_review", reviewOpenedAt: world.clock().toISOString() });
    const deps = (table: Table) => ({
      table,
      clock: world.clock,
      timeZone: "Europe/Paris",
      supports: (card: IdeaCard) => countedSupports(table, card),
    });
    const check = async () => {
      const key = { TableName: world.table.name, Key: keys.curve(idea.ideaId) };
      expect((await world.raw.send(new GetCommand(key))).Item).toMatchObject({ days: [{ supporters: 5 }] });
    };
    return { run: (table) => openReview(deps(table), idea.ideaId), check };
  });
});
