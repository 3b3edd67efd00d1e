import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { isPublic, type Stage, stages } from "../../functions/ideas/lifecycle.ts";
import { rankIdeas } from "../../functions/ideas/rank-ideas.ts";
import type { SendAll } from "../../functions/platform/send.ts";
import { pageHtml } from "../../functions/publishing/page-html.ts";
import { hourlyPages } from "../../functions/publishing/page-message.ts";
import { handlePageMessage, publishAll } from "../../functions/publishing/page-messages.ts";
import { publishPage } from "../../functions/publishing/publish-page.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { gatheringIdea } from "../gathering.ts";
import { createPublisher, type Publisher, storeCard, storeCircle, storeCount, storeWords } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";

const brand = {
  name: "Marelle",
  timeZone: "Europe/Paris",
  currency: "EUR",
  tagline: { fr: "Vos idées, montées ensemble.", en: "Your ideas, put together." },
};
const assets = { "site.css": "/assets/site-1.css", "idea.js": "/assets/idea-1.js" };

let world: World;
let publisher: Publisher;
const ideas = new Map<Stage, IdeaCard>();

beforeAll(async () => {
  world = await createWorld();
  publisher = await createPublisher(world, (content, lang) =>
    pageHtml(content, lang, { brand, assets }, "https://ideas.example"),
  );
  await storeCircle(world);
  for (const stage of stages) ideas.set(stage, await ideaAt(stage));
  await rankIdeas({ table: world.table }, world.clock());
  await everything();
});
afterAll(async () => {
  await publisher.close();
  world.close();
});

async function ideaAt(stage: Stage): Promise<IdeaCard> {
  world.pass(60_000);
  const idea = await gatheringIdea(world, { stage, title: `Une idée ${stage}`, supporters: 5 });
  await storeWords(world, idea, `Le récit de ${stage}.`);
  await storeCount(world, idea, 1, 7);
  return idea;
}

/** What the queue of figures was asked for. */
const figuresAsked: unknown[] = [];

/** Delivers messages until none is left, as the queue does; answers how many there were. */
async function drain(first: unknown[], template = "template-1"): Promise<number> {
  const queue = [...first];
  const send: SendAll = async (messages) => {
    queue.push(...messages.map(({ body }) => JSON.parse(JSON.stringify(body))));
    return [];
  };
  let delivered = 0;
  for (let message = queue.shift(); message; message = queue.shift()) {
    delivered++;
    const none: SendAll = async () => [];
    const figures: SendAll = async (messages) => {
      figuresAsked.push(...messages.map(({ body }) => body));
      return [];
    };
    const each = { pages: send, shares: none, tags: none, figures };
    await handlePageMessage({ ...publisher.deps, template, send: each }, message);
  }
  return delivered;
}
const everything = () => drain([...hourlyPages]);

describe("the whole site", () => {
  test("is published from the hourly messages, every page in both languages", async () => {
    const keys = [...(await publisher.objects()).keys()];
    const pages = [
      paths.home,
      paths.ideas,
      paths.circles,
      paths.decisions,
      paths.howItWorks,
      paths.mine,
      studioPaths.moderation,
      paths.statements,
    ];
    for (const lang of ["fr", "en"] as const) {
      for (const page of pages) expect(keys).toContain(page(lang).slice(1));
      expect(keys).toContain(paths.circle(lang, "atelier").slice(1));
      expect(keys).toContain(paths.terms(lang, "atelier").slice(1));
    }
    expect(keys).toEqual(expect.arrayContaining(["sitemap.xml", "robots.txt"]));
  });

  test("begins with its page of figures, which their own function brings before its first hour", () => {
    expect(figuresAsked).toEqual([{ page: "transparency", outdatedOnly: true }]);
  });

  test("shows every public idea at its address and in the sitemap, and no other anywhere", async () => {
    const objects = await publisher.objects();
    const sitemap = objects.get("sitemap.xml") ?? "";
    const all = [...objects.entries()].flat().join("\n");
    for (const [stage, idea] of ideas) {
      const address = paths.idea("fr", idea);
      expect([stage, objects.has(address.slice(1))]).toEqual([stage, isPublic({ stage })]);
      expect([stage, sitemap.includes(`${address}<`)]).toEqual([stage, isPublic({ stage })]);
      expect([stage, all.includes(idea.ideaId)]).toEqual([stage, isPublic({ stage })]);
      expect([stage, all.includes(`Le récit de ${stage}.`)]).toEqual([stage, isPublic({ stage })]);
    }
  });

  test("forgets a removed idea everywhere, though rankings and lists still hold a copy", async () => {
    const idea = await ideaAt("gathering");
    await rankIdeas({ table: world.table }, world.clock());
    await drain([{ republish: {} }]);
    expect([...(await publisher.objects()).values()].join()).toContain(idea.ideaId);
    await storeCard(world, { ...idea, stage: "removed" });
    for (const page of ["home", "ideas", "circles", "circle:atelier", "sitemap", "style", `idea:${idea.ideaId}`])
      await drain([{ page, urgent: true }]);
    for (const other of [...ideas.values()].filter(({ stage }) => isPublic({ stage })))
      await drain([{ page: `idea:${other.ideaId}` }]);
    expect([...(await publisher.objects())].flat().join()).not.toContain(idea.ideaId);
  });

  test("is left alone when this template made it, and made again by another", async () => {
    const made = async () =>
      JSON.parse(await publisher.read(`data/ideas/${ideas.get("expired")?.ideaId}.json`)).version;
    const before = await made();
    await everything();
    expect(await made()).toBe(before);
    await drain([...hourlyPages], "template-2");
    expect(await made()).toBe(before + 1);
    await drain([...hourlyPages], "template-2");
    expect(await made()).toBe(before + 1);
  });

  test("a walk that could not send all of its messages comes back", async () => {
    await expect(publishAll(async () => [0])).rejects.toThrow("could not be sent");
  });
});

describe("a hostile idea", () => {
  const title = `"><script>alert(1)</script> ${"🧨".repeat(20)}`;
  const story = `<img src=x onerror=alert(1)> [x](javascript:alert(1)) ${"long ".repeat(20)} </script>`;

  test("is text wherever it is shown", async () => {
    const idea = await gatheringIdea(world, { title, pitch: "</title><script>alert(2)</script>", tags: ["<b>"] });
    await storeWords(world, idea, story);
    await publishPage(publisher.deps, { page: "idea", ideaId: idea.ideaId });
    await drain([{ page: "home" }, { page: "ideas" }, { page: "sitemap" }]);
    const objects = await publisher.objects();
    for (const key of [paths.idea("fr", idea).slice(1), paths.idea("en", idea).slice(1), "fr/", "fr/idees"]) {
      const html = objects.get(key) ?? "";
      expect(html).not.toMatch(/<script>alert|<img src=x|href="javascript:/);
      expect(html).not.toMatch(/ style="/);
    }
    expect(objects.get(paths.idea("fr", idea).slice(1))).toContain("&lt;script>alert(1)");
    expect(paths.idea("fr", idea)).toMatch(/^\/fr\/idees\/script-alert-1-script-ide_[0-9a-z]{12}$/);
    await storeCard(world, { ...idea, stage: "removed" });
  });
});

describe("what publishing costs", () => {
  test("an idea's page is at most 60 KB of HTML, with the longest story", async () => {
    const idea = await gatheringIdea(world, { title: "Une idée qui en dit long" });
    await storeWords(world, idea, "Un paragraphe **de plus**, et encore.\n\n".repeat(300).slice(0, 12_000));
    await publishPage(publisher.deps, { page: "idea", ideaId: idea.ideaId });
    const html = await publisher.read(paths.idea("fr", idea).slice(1));
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });

  test("an idea's page takes one write, and reads of what it shows", async () => {
    const idea = await ideaAt("gathering");
    const page = { page: "idea", ideaId: idea.ideaId } as const;
    await publishPage(publisher.deps, page);
    const cost = await world.costOf(() => publishPage(publisher.deps, page));
    expect(cost).toMatchObject({ writes: 1, writeUnits: 1 });
    expect(cost.requests).toBeLessThanOrEqual(15);
    expect(cost.readUnits).toBeLessThanOrEqual(18);
  });

  test("a deep list of 24 ideas is one Query of three read units at most, however many there are", async () => {
    const many = await createWorld({ seed: 3 });
    const crowded = await createPublisher(many);
    for (let i = 0; i < 60; i++) {
      await gatheringIdea(many, {
        title: `Une idée au titre plutôt long, la numéro ${i}`,
        pitch: "Une phrase. ".repeat(12),
      });
      many.pass(1_000);
    }
    const list = crowded.deps.press.sources.list;
    const first = await list({ sort: "newest" }, many.clock());
    const cost = await many.costOf(() => list({ sort: "newest", cursor: first.nextCursor }, many.clock()));
    expect(cost).toMatchObject({ requests: 1, writeUnits: 0 });
    expect(cost.readUnits).toBeLessThanOrEqual(3);
    await crowded.close();
    many.close();
  });
});
