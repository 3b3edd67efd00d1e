import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Outgoing, SendAll } from "../../functions/platform/send.ts";
import { pageMarks } from "../../functions/publishing/page-marks.ts";
import { type FromStreamDeps, fromStream } from "../../functions/publishing/tell-reactions.ts";
import { supportStore } from "../../functions/support/store.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { storeCard, storeCount } from "../publisher.ts";
import { type Stream, streamOf } from "../stream.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await streamOf(world);
});
afterAll(() => {
  stream.close();
  world.close();
});
beforeEach(async () => {
  await stream.records();
});

type Queue = keyof FromStreamDeps["send"];

function reaction(refuses: (message: Outgoing) => boolean = () => false) {
  const sent: (Outgoing & { queue: Queue })[] = [];
  const queue =
    (name: Queue): SendAll =>
    async (messages) => {
      sent.push(...messages.filter((message) => !refuses(message)).map((message) => ({ ...message, queue: name })));
      return messages.flatMap((message, i) => (refuses(message) ? [i] : []));
    };
  const send = {
    ...{ pages: queue("pages"), shares: queue("shares"), tags: queue("tags"), drops: queue("drops") },
    ...{ joins: queue("joins"), reviews: queue("reviews"), notices: queue("notices") },
    ...{ search: queue("search"), carries: queue("carries"), parcels: queue("parcels") },
    insights: queue("insights"),
    seats: queue("seats"),
  };
  const reports: unknown[] = [];
  const deps: FromStreamDeps = {
    send,
    marks: pageMarks(world.table),
    clock: world.clock,
    report: (line) => reports.push(line),
  };
  return { deps, sent, reports };
}
const bodies = (sent: Outgoing[]) => sent.map(({ body }) => body);

test("a support goes to the queue of joins, a count to the queue of pages after half a minute", async () => {
  const idea = await gatheringIdea(world);
  await stream.records();
  await supportStore(world.table).give(idea, cast.bo.memberId, world.clock());
  await storeCount(world, idea, 0, 1);
  const { deps, sent } = reaction();
  expect(await fromStream(deps, await stream.records())).toEqual({ batchItemFailures: [] });
  expect(sent).toContainEqual(
    expect.objectContaining({ queue: "joins", body: expect.objectContaining({ memberId: cast.bo.memberId }) }),
  );
  expect(sent).toContainEqual({ queue: "pages", body: { page: `idea:${idea.ideaId}` }, delaySeconds: 30 });
});

test("in a storm a page has one message in half a minute, whatever the batches", async () => {
  const idea = await gatheringIdea(world);
  await stream.records();
  const { deps, sent } = reaction();
  for (let second = 0; second < 60; second += 2) {
    await storeCount(world, idea, second % 4, second, second + 1);
    await fromStream(deps, await stream.records());
    world.pass(2_000);
  }
  expect(bodies(sent)).toEqual(Array.from({ length: 3 }, () => ({ page: `idea:${idea.ideaId}` })));
});

test("every change is followed by a message that comes out after it", async () => {
  const idea = await gatheringIdea(world);
  await stream.records();
  const { deps, sent } = reaction();
  const due: number[] = [];
  for (let i = 0; i < 40; i++) {
    world.pass(1_000 + ((i * 7_919) % 9_000));
    await storeCount(world, idea, 0, i, i + 1);
    const before = sent.length;
    await fromStream(deps, await stream.records());
    for (const { delaySeconds } of sent.slice(before)) due.push(world.clock().getTime() + delaySeconds * 1_000);
    const soonest = Math.min(...due.filter((at) => at > world.clock().getTime()));
    expect(soonest - world.clock().getTime()).toBeLessThanOrEqual(30_000);
  }
});

test("an urgent page waits for no other message", async () => {
  const idea = await gatheringIdea(world);
  await stream.records();
  const { deps, sent } = reaction();
  await storeCount(world, idea, 0, 1);
  await fromStream(deps, await stream.records());
  await storeCard(world, { ...idea, stage: "removed", version: 3 });
  await fromStream(deps, await stream.records());
  expect(sent).toContainEqual({ queue: "pages", body: { page: `idea:${idea.ideaId}`, urgent: true }, delaySeconds: 0 });
});

test("what could not be sent comes back with all after it, and no mark hides it", async () => {
  const first = await gatheringIdea(world);
  const second = await gatheringIdea(world);
  await stream.records();
  await storeCount(world, first, 0, 1);
  await storeCount(world, second, 0, 1);
  const records = await stream.records();
  const failing = reaction((message) => JSON.stringify(message.body).includes(second.ideaId));
  const at = records.findIndex((record) => record.dynamodb?.Keys?.pk?.S?.includes(second.ideaId));
  expect(await fromStream(failing.deps, records)).toEqual({
    batchItemFailures: [{ itemIdentifier: records[at]?.dynamodb?.SequenceNumber }],
  });
  const again = reaction();
  expect(await fromStream(again.deps, records.slice(at))).toEqual({ batchItemFailures: [] });
  expect(bodies(again.sent)).toContainEqual({ page: `idea:${second.ideaId}` });
});

test("killed after sending and before noting it, the batch is told again", async () => {
  const idea = await gatheringIdea(world);
  await stream.records();
  await storeCount(world, idea, 0, 1);
  const records = await stream.records();
  const { deps, sent } = reaction();
  const dying = { ...deps.marks, note: () => Promise.reject(new Error("killed")) };
  await expect(fromStream({ ...deps, marks: dying }, records)).rejects.toThrow("killed");
  await fromStream(deps, records);
  expect(bodies(sent)).toEqual([{ page: `idea:${idea.ideaId}` }, { page: `idea:${idea.ideaId}` }]);
});

test("a record that cannot be read is reported and comes back; those before it are told", async () => {
  const idea = await gatheringIdea(world);
  await stream.records();
  await storeCount(world, idea, 0, 1);
  const records = await stream.records();
  const broken = { dynamodb: { SequenceNumber: "broken" } };
  const { deps, sent, reports } = reaction();
  expect(await fromStream(deps, [...records, broken, ...records])).toEqual({
    batchItemFailures: [{ itemIdentifier: "broken" }],
  });
  expect([sent.length, reports.length]).toEqual([1, 1]);
});

test("a storm's batch costs the table one small read a page", async () => {
  const idea = await gatheringIdea(world);
  await stream.records();
  const { deps } = reaction();
  await storeCount(world, idea, 0, 1);
  await fromStream(deps, await stream.records());
  for (let shard = 0; shard < 4; shard++) await storeCount(world, idea, shard, 9, 2);
  const records = await stream.records();
  const cost = await world.costOf(() => fromStream(deps, records));
  expect(cost).toMatchObject({ requests: 1, readUnits: 0.5, writeUnits: 0 });
});
