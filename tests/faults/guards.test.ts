import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { crossMilestones } from "../../functions/ideas/cross-milestones.ts";
import { handleDue } from "../../functions/ideas/due-handlers.ts";
import { expireIdea } from "../../functions/ideas/expire-idea.ts";
import type { Table } from "../../functions/platform/table.ts";
import { keys } from "../../functions/platform/table.ts";
import { openReview } from "../../functions/review/open-review.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { countedSupports } from "../../functions/support/counted-supports.ts";
import { recountShard } from "../../functions/support/recount.ts";
import { refreshCard } from "../../functions/support/refresh-card.ts";
import { readStanding, type Standing } from "../../functions/support/standing.ts";
import { supportStore } from "../../functions/support/store.ts";
import { gatheringIdea, newMembers } from "../gathering.ts";
import { newsOf } from "../news.ts";
import { createWorld, type World } from "../world.ts";
import { faultsAtRest } from "./at-rest.ts";
import { holdFirst, loseFirstAnswer } from "./interleave.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(() => {
  world.time.now = new Date("2026-03-02T09:00:00.000Z");
});
afterAll(() => world.close());

const one = { shards: 1 };
const depsOn = (table: Table) => ({ table, clock: world.clock });
async function give(idea: IdeaCard, n: number, at = world.clock()): Promise<void> {
  const store = supportStore(world.table);
  await Promise.all(newMembers(world, n).map((member) => store.give(idea, member, at)));
}
async function standingOf(idea: IdeaCard): Promise<Standing> {
  const standing = await readStanding(world.table, idea.ideaId);
  if (!standing) throw new Error("no card");
  return standing;
}
const agrees = async (idea: IdeaCard) => expect(await faultsAtRest(world, idea)).toEqual([]);

test("an older count under way never overwrites a newer one", async () => {
  const idea = await gatheringIdea(world, one);
  await give(idea, 1);
  const { table, disturbance } = world.through((client) =>
    holdFirst(client, (request) => request.operation === "PutItem"),
  );
  const slow = recountShard(depsOn(table), await standingOf(idea), 0);
  await disturbance.arrived;
  await give(idea, 1);
  await recountShard(depsOn(world.table), await standingOf(idea), 0);
  disturbance.release();
  await slow;
  expect((await standingOf(idea)).supporters).toBe(2);
});

test("an older sum under way never overwrites a newer one on the card", async () => {
  const idea = await gatheringIdea(world, one);
  await give(idea, 1);
  await recountShard(depsOn(world.table), await standingOf(idea), 0);
  const older = await standingOf(idea);
  await give(idea, 1);
  await recountShard(depsOn(world.table), await standingOf(idea), 0);
  expect(await refreshCard(depsOn(world.table), await standingOf(idea))).toBe(true);
  expect(await refreshCard(depsOn(world.table), older)).toBe(false);
  await agrees(idea);
});

test("two that cross the same milestone at once cross it once", async () => {
  const idea = await gatheringIdea(world, one);
  await give(idea, 4);
  const { table, disturbance } = world.through((client) =>
    holdFirst(client, (request) => request.operation === "TransactWriteItems"),
  );
  const slow = crossMilestones(clockDepsOf(depsOn(table)), idea.ideaId);
  await disturbance.arrived;
  await crossMilestones(clockDepsOf(depsOn(world.table)), idea.ideaId);
  disturbance.release();
  expect(await slow).toMatchObject({ reached: 1 });
  await agrees(idea);
});

test("an expiry under way does not end an idea whose milestone was crossed meanwhile", async () => {
  const idea = await gatheringIdea(world, one);
  await give(idea, 2);
  const inTime = world.clock();
  world.time.now = new Date(Date.parse(idea.endsAt ?? "") + 60_000);
  const { table, disturbance } = world.through((client) =>
    holdFirst(client, (request) => request.operation === "TransactWriteItems"),
  );
  const slow = expireIdea(clockDepsOf(depsOn(table)), idea.ideaId);
  await disturbance.arrived;
  await give(idea, 1, inTime);
  await crossMilestones(clockDepsOf(depsOn(world.table)), idea.ideaId);
  disturbance.release();
  expect(await slow).toMatchObject({ stage: "gathering", reached: 1 });
  await agrees(idea);
});

test("a crossing that was committed though its answer was lost is not made twice", async () => {
  const idea = await gatheringIdea(world, one);
  await give(idea, 7);
  const { table, disturbance } = world.through((client) =>
    loseFirstAnswer(client, (request) => request.operation === "TransactWriteItems"),
  );
  expect(await crossMilestones(clockDepsOf(depsOn(table)), idea.ideaId)).toMatchObject({ reached: 2 });
  expect(disturbance.times).toBe(1);
  await agrees(idea);
});

test("what was given at the deadline or later counts for nothing, what was given just before counts", async () => {
  const idea = await gatheringIdea(world, one);
  const deadline = Date.parse(idea.endsAt ?? "");
  await give(idea, 2, new Date(deadline - 1));
  await give(idea, 5, new Date(deadline));
  world.time.now = new Date(deadline + 60_000);
  expect(await expireIdea(clockDepsOf(depsOn(world.table)), idea.ideaId)).toMatchObject({
    stage: "expired",
    reached: 0,
  });
  expect(await cardStore(world.table).card(idea.ideaId)).toMatchObject({ supporters: 2 });
});

test("a notice made for a deadline that moved since is not given", async () => {
  const idea = await gatheringIdea(world, one);
  const news = newsOf(world);
  const deps = { ...clockDepsOf(depsOn(world.table)), ...news.dues };
  const given = async () => {
    await news.settle();
    return (await news.news.notices(idea.authorId)).notices.filter(({ ideaId }) => ideaId === idea.ideaId).length;
  };
  const due = { kind: "deadline-3", ideaId: idea.ideaId, at: world.clock().toISOString() } as const;
  await handleDue(deps, { ...due, for: "2026-03-05T09:00:00.000Z" });
  expect(await given()).toBe(0);
  await handleDue(deps, { ...due, for: idea.endsAt ?? "" });
  expect(await given()).toBe(1);
});

test("two that draw the same curve at once keep the first", async () => {
  const idea = await gatheringIdea(world, { ...one, stage: "in_review", reviewOpenedAt: world.clock().toISOString() });
  await give(idea, 3);
  const draw = (table: Table, timeZone: string) =>
    openReview({ ...depsOn(table), timeZone, supports: (card) => countedSupports(table, card) }, idea.ideaId);
  const { table, disturbance } = world.through((client) =>
    holdFirst(client, (request) => request.operation === "PutItem"),
  );
  const slow = draw(table, "Pacific/Kiritimati");
  await disturbance.arrived;
  await draw(world.table, "Europe/Paris");
  disturbance.release();
  await slow;
  const curve = await world.raw.send(new GetCommand({ TableName: world.table.name, Key: keys.curve(idea.ideaId) }));
  expect(curve.Item).toMatchObject({ days: [{ day: "2026-03-02" }] });
});
