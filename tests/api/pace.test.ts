import { afterAll, beforeAll, expect, test } from "vitest";
import { newMemberId } from "../../functions/platform/ids.ts";
import type { SupportDay } from "../../functions/support/contract.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { createPlatform, type Platform, published, submitted } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const pace = async (ideaId: string) =>
  (await platform.as("ada").get<{ days: SupportDay[] }>(`/api/my/ideas/${ideaId}/pace`)).body.days;

test("an author sees how their idea climbs day by day, without what was withdrawn", async () => {
  const card = await published(platform);
  const fans = Array.from({ length: 4 }, () => newMemberId(platform.random));
  for (const fan of fans) {
    await platform.support.give(card, fan, platform.clock());
    platform.pass(86_400_000);
  }
  await platform.support.withdraw(card, fans[1] ?? cast.bo.memberId, platform.clock());
  expect((await pace(card.ideaId)).map(({ supporters }) => supporters)).toEqual([1, 1, 2, 3]);
});

test("what does not gather has no pace", async () => {
  expect(await pace((await submitted(platform)).ideaId)).toEqual([]);
});

test("it is read without strong reads, 100 supports for at most five units", async () => {
  const idea = await gatheringIdea(platform, { authorId: cast.ada.memberId });
  for (let n = 0; n < 100; n++) await platform.support.give(idea, newMemberId(platform.random), platform.clock());
  const cost = await platform.costOf(() => pace(idea.ideaId));
  expect(cost.writes).toBe(0);
  expect(cost.readUnits).toBeLessThanOrEqual(5);
});
