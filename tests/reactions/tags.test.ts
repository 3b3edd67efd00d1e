import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { listIdeas } from "../../functions/ideas/list-ideas.ts";
import type { ListOrder } from "../../functions/ideas/list-orders.ts";
import { listings } from "../../functions/ideas/listings.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { noEdge } from "../../functions/publishing/edge.ts";
import { tagFilesOf, tagPlace } from "../../functions/publishing/keep-tag-entries.ts";
import { publishAsAsked } from "../../functions/publishing/publish-as-asked.ts";
import { publishPage } from "../../functions/publishing/publish-page.ts";
import { gatheringIdea } from "../gathering.ts";
import { storeCard } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let tag: string;
let runs = 0;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  tag = `été à l’ombre ${runs++}`;
});

const deps = () => ({
  table: world.table,
  filesOf: tagFilesOf(cardStore(world.table).findCard),
  bucket: tagPlace(world.table),
  edge: noEdge,
  clock: world.clock,
  template: "1",
});
const keep = ({ ideaId }: IdeaCard) => publishAsAsked(deps(), { page: `tags:${ideaId}` });
const list = (sort: ListOrder, cursor?: string) =>
  listIdeas(listings(world.table), cursors("a secret"))({ tag, sort, cursor }, world.clock());
const listed = async (sort: ListOrder) => (await list(sort)).ideas.map(({ ideaId }) => ideaId);
const climbing = (supporters: number, heat: number, more: Partial<IdeaCard> = {}) =>
  gatheringIdea(world, { tags: [tag, "bois"], supporters, heat, countedAt: world.clock().toISOString(), ...more });

test("an idea stands among those of its tags in every order that holds it", async () => {
  const steady = await climbing(90, 2, { publishedAt: "2026-01-01T00:00:00.000Z" });
  const rising = await climbing(20, 30, {
    publishedAt: "2026-02-01T00:00:00.000Z",
    endsAt: "2027-01-01T00:00:00.000Z",
  });
  const answered = await climbing(500, 0, { stage: "approved", decidedAt: "2026-02-02T00:00:00.000Z" });
  for (const idea of [steady, rising, answered]) await keep(idea);
  expect(await listed("trending")).toEqual([rising.ideaId, steady.ideaId]);
  expect(await listed("most-supported")).toEqual([answered.ideaId, steady.ideaId, rising.ideaId]);
  expect(await listed("closing-soon")).toEqual([steady.ideaId, rising.ideaId]);
  expect(await listed("newest")).toEqual([answered.ideaId, rising.ideaId, steady.ideaId]);
  expect(await listed("decided")).toEqual([answered.ideaId]);
});

test("an idea moves with its count, and leaves with its stage", async () => {
  const [first, second] = [await climbing(10, 5), await climbing(20, 5)];
  await keep(first);
  await keep(second);
  await storeCard(world, { ...first, supporters: 30 });
  await keep(first);
  expect(await listed("most-supported")).toEqual([first.ideaId, second.ideaId]);
  await storeCard(world, { ...first, supporters: 30, stage: "removed" });
  await keep(first);
  expect(await listed("most-supported")).toEqual([second.ideaId]);
  expect(await listed("newest")).toEqual([second.ideaId]);
});

test("a private idea is in no list", async () => {
  await keep(await climbing(10, 5, { private: true }));
  expect(await listed("newest")).toEqual([]);
});

test("whoever read earlier and writes later leaves nothing behind", async () => {
  const idea = await climbing(10, 5);
  const { bucket, ...slow } = deps();
  let removed = false;
  const late = {
    ...bucket,
    put: async (file: Parameters<typeof bucket.put>[0]) => {
      if (!removed) {
        removed = true;
        await storeCard(world, { ...idea, stage: "removed" });
        await keep(idea);
      }
      await bucket.put(file);
    },
  };
  await publishPage({ ...slow, bucket: late }, { page: "tags", ideaId: idea.ideaId });
  expect(await listed("newest")).toEqual([]);
});

test("a page of a tag is one Query and three read units in every order, and goes on to the last idea", async () => {
  for (let n = 0; n < 50; n++) {
    world.pass(1_000);
    await keep(await climbing(n + 1, n + 1));
  }
  for (const sort of ["newest", "trending", "most-supported", "closing-soon"] as const) {
    const first = await list(sort);
    const cost = await world.costOf(() => list(sort, first.nextCursor));
    expect(cost).toMatchObject({ requests: 1, writes: 0 });
    expect(cost.readUnits).toBeLessThanOrEqual(3);
    const second = await list(sort, first.nextCursor);
    const third = await list(sort, second.nextCursor);
    const all = [first, second, third].flatMap(({ ideas }) => ideas.map(({ ideaId }) => ideaId));
    expect([new Set(all).size, third.nextCursor]).toEqual([50, undefined]);
  }
});
