import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import type { PageRef } from "../../functions/publishing/page-ref.ts";
import type { SiteFile } from "../../functions/publishing/press.ts";
import { type Place, type PublishDeps, publishPage } from "../../functions/publishing/publish-page.ts";
import { storedSources } from "../../functions/publishing/stored-sources.ts";
import { gatheringIdea } from "../gathering.ts";
import {
  createPublisher,
  type Publisher,
  pressed,
  storeCard,
  storeCircle,
  storeCount,
  storeWords,
} from "../publisher.ts";
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

async function publicIdea(): Promise<{ card: IdeaCard; page: PageRef }> {
  const card = await gatheringIdea(world);
  await storeWords(world, card);
  return { card, page: { page: "idea", ideaId: card.ideaId } };
}

async function expectAgreement(page: PageRef, card: IdeaCard): Promise<void> {
  const objects = [...(await publisher.objects())].filter(([key]) => key.includes(card.ideaId));
  expect(new Map(objects)).toEqual(await publisher.due(page));
}

/** A bucket whose writer stops before its first act until told to go on. */
function pausing(bucket: Place<SiteFile>) {
  const reached = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const stop = async () => {
    reached.resolve();
    await goOn.promise;
  };
  return {
    reached: reached.promise,
    goOn: goOn.resolve,
    bucket: {
      put: (file) => stop().then(() => bucket.put(file)),
      remove: (key) => stop().then(() => bucket.remove(key)),
    } satisfies Place<SiteFile>,
  };
}

describe("two publishers of one page", () => {
  test("agree with the table when the older one writes last", async () => {
    const { card, page } = await publicIdea();
    const slow = pausing(publisher.deps.bucket);
    const older = publishPage({ ...publisher.deps, bucket: slow.bucket }, page);
    await slow.reached;
    await storeCount(world, card, 0, 3);
    await publishPage(publisher.deps, page);
    slow.goOn();
    await older;
    await expectAgreement(page, card);
    expect(JSON.parse(await publisher.read(`data/ideas/${card.ideaId}.json`))).toMatchObject({
      supporters: 3,
      version: 3,
    });
  });

  test("never leave a removed idea behind, though its page was written after the deletion", async () => {
    const { card, page } = await publicIdea();
    const slow = pausing(publisher.deps.bucket);
    const older = publishPage({ ...publisher.deps, bucket: slow.bucket }, page);
    await slow.reached;
    await storeCard(world, { ...card, stage: "removed" });
    await publishPage(publisher.deps, page);
    slow.goOn();
    await older;
    await expectAgreement(page, card);
    expect((await publisher.due(page)).size).toBe(0);
  });

  test.each(["first", "second"])("go again when somebody took the %s version since they read", async (which) => {
    const { card, page } = await publicIdea();
    if (which === "second") await publishPage(publisher.deps, page);
    const standing = storedSources(world.table, cursors("a secret")).standing;
    let first = true;
    const overtaken: PublishDeps = {
      ...publisher.deps,
      ...pressed({
        ...publisher.deps.press,
        sources: {
          ...publisher.deps.press.sources,
          standing: async (ideaId) => {
            const before = await standing(ideaId);
            if (!first) return before;
            first = false;
            await storeCount(world, card, 1, 8);
            await publishPage(publisher.deps, page);
            return before;
          },
        },
      }),
    };
    await publishPage(overtaken, page);
    await expectAgreement(page, card);
    expect(JSON.parse(await publisher.read(`data/ideas/${card.ideaId}.json`))).toMatchObject({ supporters: 8 });
  });

  test("ten at once, while the count moves, come to rest with the last count", async () => {
    const { card, page } = await publicIdea();
    const eager = Array.from({ length: 10 }, async (_, i) => {
      await storeCount(world, card, i % 4, i, i + 1);
      for (let delivered = 1; ; delivered++) {
        try {
          return await publishPage(publisher.deps, page);
        } catch (error) {
          if (delivered === 6) throw error;
        }
      }
    });
    await Promise.all(eager);
    await expectAgreement(page, card);
  });
});

/** Everything a publisher asks of the world goes through one count, and nothing is answered after its death. */
function mortal(deps: Publisher["deps"], lives: number): PublishDeps & { asked: () => number } {
  let asked = 0;
  const alive = <Args extends unknown[], Answer>(act: (...args: Args) => Promise<Answer>) => {
    return async (...args: Args): Promise<Answer> => {
      asked++;
      if (asked > lives) throw new Error("killed");
      return act(...args);
    };
  };
  const through = world.through((client) => {
    client.middlewareStack.add((next) => alive((args) => next(args)), { step: "build", name: "mortal" });
  });
  return {
    ...deps,
    table: through.table,
    ...pressed({ ...deps.press, sources: storedSources(through.table, cursors("a secret")) }),
    bucket: { put: alive(deps.bucket.put), remove: alive(deps.bucket.remove) },
    edge: { forget: alive(deps.edge.forget) },
    asked: () => asked,
  };
}

describe("a publisher killed between any two of its steps", () => {
  const changes: [string, (card: IdeaCard) => Promise<unknown>][] = [
    ["a new count", (card) => storeCount(world, card, 2, 5)],
    ["a removal", (card) => storeCard(world, { ...card, stage: "removed" })],
    ["an expiry", (card) => storeCard(world, { ...card, stage: "expired" })],
  ];
  test.each(changes)(
    "leaves pages that agree with the table once its message of %s is delivered again",
    async (_, change) => {
      for (let steps = 0; ; steps++) {
        const { card, page } = await publicIdea();
        await publishPage(publisher.deps, page);
        await change(card);
        const dying = mortal(publisher.deps, steps);
        const survived = await publishPage(dying, page, { urgent: true }).then(
          () => true,
          () => false,
        );
        if (!survived) await publishPage(publisher.deps, page, { urgent: true });
        await expectAgreement(page, card);
        if (survived) {
          expect(steps).toBeGreaterThanOrEqual(8);
          return;
        }
      }
    },
    240_000,
  );
});

test("a version is taken with every publication and never given back", async () => {
  const { card, page } = await publicIdea();
  const versions: number[] = [];
  for (let i = 0; i < 3; i++) {
    await publishPage(publisher.deps, page);
    versions.push(JSON.parse(await publisher.read(`data/ideas/${card.ideaId}.json`)).version);
  }
  expect(versions).toEqual([1, 2, 3]);
});
