import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeEach, expect, test } from "vitest";
import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { minuteOf } from "../../functions/ideas/due.ts";
import type { SweepDeps } from "../../functions/ideas/due-handlers.ts";
import { sweepDeadlines } from "../../functions/ideas/sweep-deadlines.ts";
import { getStrongly } from "../../functions/platform/read.ts";
import { keys } from "../../functions/platform/table.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { countSupport } from "../../functions/support/count-support.ts";
import { supportStore } from "../../functions/support/store.ts";
import { cast } from "../cast.ts";
import { gatheringIdea, newMembers } from "../gathering.ts";
import { newsOf } from "../news.ts";
import { streamOf } from "../stream.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let news: ReturnType<typeof newsOf>;
beforeEach(async () => {
  world?.close();
  // Not on the minute: what is due lies in the middle of its bucket.
  world = await createWorld({ startsAt: "2026-03-02T09:00:30.000Z" });
  news = newsOf(world);
});
afterAll(() => world.close());

const minute = 60_000;
const day = 24 * 60 * minute;
const deps = (): SweepDeps => ({
  ...clockDepsOf({ table: world.table, clock: world.clock }),
  ...news.dues,
});
const sweep = () => sweepDeadlines(deps(), world.clock());
const card = (idea: IdeaCard) => cardStore(world.table).card(idea.ideaId);
const told = async () => {
  await news.settle();
  return news.kinds(cast.ada.memberId);
};

/** Sweeps at a moment, the last sweep having been a minute before. */
async function sweepAt(at: number) {
  const swept = minuteOf(new Date(at - minute).toISOString());
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item: { ...keys.watermark(), minute: swept } }));
  world.time.now = new Date(at);
  return sweep();
}

test("the author hears of the deadline 14, 3 and 1 days before, once each, and not a moment early", async () => {
  const idea = await gatheringIdea(world);
  const deadline = Date.parse(idea.endsAt ?? "");
  await sweepAt(deadline - 14 * day - 1);
  expect(await told()).toEqual([]);
  await sweepAt(deadline - 14 * day);
  await sweepAt(deadline - 14 * day + 30_000);
  expect(await told()).toEqual(["deadline-14"]);
  await sweepAt(deadline - 3 * day);
  await sweepAt(deadline - day);
  expect(await told()).toEqual(["deadline-1", "deadline-3", "deadline-14"]);
});

test("an idea expires a minute after its deadline, not at it", async () => {
  const idea = await gatheringIdea(world);
  const deadline = Date.parse(idea.endsAt ?? "");
  await sweepAt(deadline + minute - 1);
  expect(await card(idea)).toMatchObject({ stage: "gathering" });
  await sweepAt(deadline + minute);
  expect(await card(idea)).toMatchObject({ stage: "expired" });
});

test("a milestone moves everything that was due to the new deadline", async () => {
  const stream = await streamOf(world);
  const idea = await gatheringIdea(world);
  for (const member of newMembers(world, 3)) await supportStore(world.table).give(idea, member, world.clock());
  await countSupport({ table: world.table, clock: world.clock, later: async () => {} }, await stream.records());
  stream.close();
  const first = Date.parse(idea.endsAt ?? "");
  const moved = Date.parse((await card(idea)).endsAt ?? "");
  expect(moved - first).toBe(20 * day);
  for (const at of [first - 14 * day, first - 3 * day, first - day, first + minute]) await sweepAt(at);
  expect(await told()).toEqual([]);
  expect(await card(idea)).toMatchObject({ stage: "gathering" });
  await sweepAt(moved - 14 * day);
  expect(await told()).toEqual(["deadline-14"]);
  await sweepAt(moved + minute);
  expect(await card(idea)).toMatchObject({ stage: "expired", supporters: 3 });
});

test("a parked idea is in review again on its day", async () => {
  const secondLookAt = new Date(world.time.now.getTime() + 40 * day).toISOString();
  const idea = await gatheringIdea(world, { stage: "parked", secondLookAt, decidedAt: world.clock().toISOString() });
  await sweepAt(Date.parse(secondLookAt) - 1);
  expect(await card(idea)).toMatchObject({ stage: "parked" });
  await sweepAt(Date.parse(secondLookAt));
  const opened = await card(idea);
  expect(opened).toMatchObject({ stage: "in_review", reviewOpenedAt: secondLookAt });
  expect(opened.secondLookAt).toBeUndefined();
});

test("after hours without a sweep the next runs catch up, a part each, and skip nothing", async () => {
  const idea = await gatheringIdea(world);
  const deadline = Date.parse(idea.endsAt ?? "");
  await sweepAt(deadline - 5 * minute);
  world.time.now = new Date(deadline + 7 * 60 * minute);
  const first = await sweep();
  expect(first.handled).toBe(1);
  expect(Date.parse(`${first.upTo}Z`)).toBeLessThan(world.time.now.getTime() - 30 * minute);
  expect(await card(idea)).toMatchObject({ stage: "expired" });
  const second = await sweep();
  expect(second.upTo).toBe(minuteOf(new Date(world.time.now.getTime() - 2 * minute).toISOString()));
});

test("what could not be done holds the watermark, and is done by the next sweep", async () => {
  const idea = await gatheringIdea(world);
  const at = Date.parse(idea.endsAt ?? "") - 3 * day;
  world.time.now = new Date(at + 10 * minute);
  const TableName = world.table.name;
  const before = minuteOf(new Date(at - minute).toISOString());
  await world.raw.send(new PutCommand({ TableName, Item: { ...keys.watermark(), minute: before } }));
  const notify = async () => Promise.reject(new Error("the mail is down"));
  const failed = await sweepDeadlines({ ...deps(), notify }, world.clock());
  expect(failed).toMatchObject({ handled: 0, failures: [{ due: { kind: "deadline-3" } }] });
  expect(await getStrongly(world.table, keys.watermark())).toMatchObject({ minute: before });
  expect(await sweep()).toMatchObject({ handled: 1, failures: [] });
  expect(await told()).toEqual(["deadline-3"]);
});
