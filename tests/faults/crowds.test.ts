import { afterAll, beforeAll, expect, test } from "vitest";
import type { IdeaId } from "../../functions/platform/ids.ts";
import { supportStore } from "../../functions/support/store.ts";
import { gatheringIdea, newMembers } from "../gathering.ts";
import { emptyQueues, newsOf } from "../news.ts";
import { createWorld, type World } from "../world.ts";
import { Crash, crashAfter } from "./crash.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** Two pages of supporters in one shard, each with an address, so that every step of a delivery is walked. */
const crowd = 103;

async function supported() {
  const idea = await gatheringIdea(world, { shards: 1 });
  const members = newMembers(world, crowd);
  const { contacts } = newsOf(world);
  await Promise.all(
    members.map(async (memberId) => {
      await supportStore(world.table).give(idea, memberId, world.clock());
      await contacts.remember(memberId, `${memberId}@example.org`);
    }),
  );
  return { idea, members };
}

const pageOf = (ideaId: IdeaId, at: string) => ({
  type: "crowd",
  news: { at, kind: "decided", ideaId, title: "Un banc" },
  source: { from: "supporters", shard: 0 },
});

test("a crowd whose telling is killed again and again is told whole, each person once, each mail asked for", async () => {
  const { idea, members } = await supported();
  const waiting = emptyQueues();
  waiting.notices.push(pageOf(idea.ideaId, world.clock().toISOString()));
  let killed = 0;
  // Each life gets a little further than the last; the queue gives back what was not done.
  for (let requests = 1; waiting.notices.length > 0; requests += 37) {
    const { table } = world.through((client) => crashAfter(client, requests));
    const news = newsOf({ table, clock: world.clock }, waiting);
    try {
      while (waiting.notices.length > 0) {
        await news.tell(waiting.notices[0]);
        waiting.notices.shift();
      }
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      killed++;
    }
  }
  expect(killed).toBeGreaterThan(5);
  const { kinds } = newsOf(world);
  const told = await Promise.all(members.map(kinds));
  expect(told.filter((its) => its.join() !== "decided")).toEqual([]);
  const asked = new Set(waiting.mails.map((mail) => JSON.stringify(mail)));
  expect(asked.size).toBe(crowd);
});
