import { afterAll, beforeAll, expect, test } from "vitest";
import { rankIdeas } from "../../functions/ideas/rank-ideas.ts";
import { gatheringIdea } from "../gathering.ts";
import { createPlatform, drafted, draftInput, inReview, type Platform, submitted } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

async function publish(ideas: number, minute: number) {
  for (let n = 0; n < ideas; n++) {
    const publishedAt = new Date(Date.UTC(2026, 1, 1, 0, minute, 0, n)).toISOString();
    await gatheringIdea(platform, {
      publishedAt,
      submittedAt: publishedAt,
      pitch: "Un banc qui se plie au pied de l’escalier.",
    });
  }
}
const listCost = () => platform.costOf(() => platform.as().get("/api/ideas?sort=newest"));

test("a list of 24 ideas is one Query and three read units, however many there are", async () => {
  await publish(30, 0);
  const few = await listCost();
  expect(few).toMatchObject({ requests: 1, writes: 0 });
  expect(few.readUnits).toBeLessThanOrEqual(3);
  await publish(170, 1);
  expect(await listCost()).toEqual(few);
});

test.each(["trending", "most-supported", "closing-soon", "decided"])(
  "a page of %s is one Query and three read units too, of all ideas and of one circle",
  async (sort) => {
    const now = platform.clock();
    for (let n = 0; n < 30; n++)
      await gatheringIdea(platform, {
        supporters: 10 + n,
        heat: 5,
        countedAt: now.toISOString(),
        ...(sort === "decided" && { stage: "approved", decidedAt: new Date(now.getTime() - n).toISOString() }),
      });
    await rankIdeas({ table: platform.table }, now);
    for (const query of [`sort=${sort}`, `sort=${sort}&circle=atelier`]) {
      let found = 0;
      const cost = await platform.costOf(async () => {
        found = (await platform.as().get<{ ideas: [] }>(`/api/ideas?${query}`)).body.ideas.length;
      });
      expect(found).toBe(24);
      expect(cost).toMatchObject({ requests: 1, writes: 0 });
      expect(cost.readUnits).toBeLessThanOrEqual(3);
    }
  },
);

test("saving as one types is one read and one write", async () => {
  const draft = await drafted(platform);
  const cost = await platform.costOf(() =>
    platform.as("ada").put(`/api/my/drafts/${draft.ideaId}`, { ...draftInput, rev: 1 }),
  );
  expect(cost).toMatchObject({ requests: 2, writes: 1, reads: 1, writeUnits: 1, readUnits: 1 });
});

test("submitting is one transaction after five reads", async () => {
  const draft = await drafted(platform);
  const cost = await platform.costOf(() =>
    platform.as("ada").post(`/api/my/drafts/${draft.ideaId}/submission`, { rev: 1, termsVersion: 1 }),
  );
  expect(cost).toMatchObject({ requests: 6, reads: 5, readUnits: 5 });
  expect(cost.lines.at(-1)?.operation).toBe("TransactWriteItems");
});

test("moderating is one transaction after reads of the card and its circle", async () => {
  const card = await submitted(platform);
  const cost = await platform.costOf(() =>
    platform.as("mo").put(`/api/studio/moderation/${card.ideaId}`, { outcome: "published", version: 1 }),
  );
  expect(cost.lines.map(({ operation }) => operation)).toEqual(["GetItem", "Query", "GetItem", "TransactWriteItems"]);
});

test("a queue is read in four Queries, whatever waits in it; the board of reviews in two more", async () => {
  const cost = await platform.costOf(() => platform.as("mo").get("/api/studio/moderation"));
  expect(cost).toMatchObject({ requests: 4, writes: 0 });
  await inReview(platform);
  const board = () => platform.costOf(() => platform.as("pia").get("/api/studio/review"));
  await board();
  expect(await board()).toMatchObject({ requests: 6, writes: 0 });
});
