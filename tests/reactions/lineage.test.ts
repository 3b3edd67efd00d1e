import { afterAll, beforeAll, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { successorOf } from "../../functions/ideas/start-again.ts";
import { ideaAt } from "../../functions/publishing/idea-at.ts";
import { ideaPage } from "../../functions/publishing/idea-page.ts";
import { pagesTouchedBy } from "../../functions/publishing/pages-touched.ts";
import type { IdeaPageModel, PageContent } from "../../web/models.ts";
import { gatheringIdea } from "../gathering.ts";
import { createPublisher, type Publisher, storeCard, storeCircle, storeWords } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let publisher: Publisher;
beforeAll(async () => {
  world = await createWorld();
  publisher = await createPublisher(world);
  await storeCircle(world);
});
afterAll(async () => {
  await publisher.close();
  world.close();
});

/** An idea that ended, and the one that takes it up again. */
async function climbs(changes: { old?: Partial<IdeaCard>; next?: Partial<IdeaCard> } = {}) {
  const { clock: _, ...old } = { ...changes.old };
  const before = await gatheringIdea(world, { stage: "expired", supporters: 4, title: "Un banc", ...old });
  const ideaId = successorOf(before.ideaId);
  const { clock: __, ...next } = { ...changes.next };
  const after = await gatheringIdea(world, { ideaId, startedFrom: before.ideaId, title: "Un banc qui roule", ...next });
  for (const card of [before, after]) await storeWords(world, card);
  return { before, after };
}

async function modelOf({ ideaId }: IdeaCard): Promise<IdeaPageModel> {
  const page = await ideaPage(publisher.deps.sources, ideaId, world.clock());
  const content: PageContent | undefined = page?.content("fr");
  if (content?.page !== "idea") throw new Error("Nobody may read it");
  return content.model;
}

test("both pages tell of each other", async () => {
  const { before, after } = await climbs();
  const link = ({ ideaId, title }: IdeaCard) => ({ ideaId, title, textLang: "fr" });
  const [old, next] = [await modelOf(before), await modelOf(after)];
  expect(old).toMatchObject({ goesOnAs: { ...link(after), supporters: 0 } });
  expect(old.mayStartAgain).toBeUndefined();
  expect(next).toMatchObject({ startedFrom: { ...link(before), supporters: 4 } });
});

test("what nobody may read is not told of: neither a successor in moderation nor one that is gone or private", async () => {
  for (const next of [{ stage: "submitted" }, { stage: "withdrawn" }, { private: true }] as const) {
    const { before } = await climbs({ next });
    const model = await modelOf(before);
    expect(model.goesOnAs).toBeUndefined();
    expect(model.mayStartAgain).toBe(true);
  }
  const { after } = await climbs({ old: { stage: "removed" } });
  expect((await modelOf(after)).startedFrom).toBeUndefined();
});

test("the address of a withdrawn idea leads on; that of a removed one says who removed it", async () => {
  const { before, after } = await climbs({ old: { stage: "withdrawn" } });
  const at = (card: IdeaCard) => ideaAt(publisher.deps.sources, card.ideaId);
  const goesOnAs = expect.objectContaining({ ideaId: after.ideaId, title: after.title });
  expect(await at(before)).toEqual({ missing: { status: 410, goneBy: "author", goesOnAs } });
  await storeCard(world, { ...before, stage: "removed" });
  expect(await at(before)).toEqual({ missing: { status: 410, goneBy: "moderator" } });
  await storeCard(world, { ...before, private: true });
  expect(await at(before)).toEqual({ missing: { status: 404 } });
});

test("when the new idea appears or goes, the page of the old one is made anew at once", async () => {
  const { before, after } = await climbs();
  const staged = { type: "idea.staged", ideaId: after.ideaId, circleId: after.circleId, number: 2 } as const;
  const old = { ref: { page: "idea", ideaId: before.ideaId }, delaySeconds: 0 };
  const touched = (from: string, to: string) => pagesTouchedBy({ ...staged, from, to, startedFrom: before.ideaId });
  expect(touched("submitted", "gathering")).toContainEqual(old);
  expect(touched("gathering", "removed")).toContainEqual(old);
  expect(touched("submitted", "declined")).not.toContainEqual(old);
});

test("an idea that never ended costs no read for its lineage", async () => {
  const plain = await gatheringIdea(world);
  await storeWords(world, plain);
  const ended = await gatheringIdea(world, { stage: "expired" });
  await storeWords(world, ended);
  const cost = (card: IdeaCard) => world.costOf(() => modelOf(card));
  const [without, withOne] = [await cost(plain), await cost(ended)];
  expect(withOne.requests - without.requests).toBe(1);
});
