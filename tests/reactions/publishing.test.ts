import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import type { PageRef } from "../../functions/publishing/page-ref.ts";
import { publishPage } from "../../functions/publishing/publish-page.ts";
import { gatheringIdea } from "../gathering.ts";
import { createPublisher, type Publisher, storeCard, storeCircle, storeCount, storeWords } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let publisher: Publisher;
let card: IdeaCard;
let page: PageRef;

beforeAll(async () => {
  world = await createWorld();
  publisher = await createPublisher(world);
  await storeCircle(world);
});
afterAll(async () => {
  await publisher.close();
  world.close();
});
beforeEach(async () => {
  card = await gatheringIdea(world);
  await storeWords(world, card);
  page = { page: "idea", ideaId: card.ideaId };
});

const ofIdea = async () => new Map([...(await publisher.objects())].filter(([key]) => key.includes(card.ideaId)));

describe("an idea's page", () => {
  test("is published in both languages with its JSON twin, at its addresses", async () => {
    await publishPage(publisher.deps, page);
    expect([...(await ofIdea()).keys()].sort()).toEqual([
      `data/ideas/${card.ideaId}.json`,
      `embed/en/ideas/${card.ideaId}`,
      `embed/fr/ideas/${card.ideaId}`,
      `en/calendar/${card.ideaId}.ics`,
      `en/ideas/un-banc-pour-deux-marches-${card.ideaId}`,
      `fr/calendrier/${card.ideaId}.ics`,
      `fr/idees/un-banc-pour-deux-marches-${card.ideaId}`,
    ]);
    expect(await ofIdea()).toEqual(await publisher.due(page));
  });

  test("tells the exact sum of the counted shards, whatever the card says", async () => {
    await storeCard(world, { ...card, supporters: 1 });
    await storeCount(world, card, 0, 2);
    await storeCount(world, card, 3, 5);
    await publishPage(publisher.deps, page);
    expect(JSON.parse(await publisher.read(`data/ideas/${card.ideaId}.json`))).toMatchObject({
      supporters: 7,
      reached: 0,
      stage: "gathering",
      version: 1,
    });
  });

  test.each(["removed", "withdrawn"] as const)(
    "is deleted when the idea is %s, and the edge is told",
    async (stage) => {
      await publishPage(publisher.deps, page);
      await storeCard(world, { ...card, stage });
      await publishPage(publisher.deps, page, { urgent: true });
      expect(await ofIdea()).toEqual(new Map());
      expect(publisher.forgotten).toContain(`/data/ideas/${card.ideaId}.json`);
    },
  );

  test.each(["submitted", "returned", "declined"] as const)("is never made of an idea that is %s", async (stage) => {
    await storeCard(world, { ...card, stage });
    await publishPage(publisher.deps, page);
    expect(await ofIdea()).toEqual(new Map());
  });
});
