import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { rankIdeas } from "../../functions/ideas/rank-ideas.ts";
import { tagEntries } from "../../functions/ideas/tag-entries.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { pageHtml } from "../../functions/publishing/page-html.ts";
import { siteRoutes } from "../../functions/publishing/site-routes.ts";
import type { PageSources } from "../../functions/publishing/sources.ts";
import { storedSources } from "../../functions/publishing/stored-sources.ts";
import { supportActs } from "../../functions/support/act.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";
import { supportStore } from "../../functions/support/store.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { ownDeps } from "../own-deps.ts";
import { modelOnly, storeCard, storeCircle, storeWords } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";
import { castApp, origin } from "./client.ts";

const brand = {
  name: "Marelle",
  timeZone: "Europe/Paris",
  currency: "EUR",
  tagline: { fr: "Vos idées, montées ensemble.", en: "Your ideas, put together." },
};

let world: World;
let card: IdeaCard;
beforeAll(async () => {
  world = await createWorld();
  await storeCircle(world);
  card = await gatheringIdea(world);
  await storeWords(world, card);
});
afterAll(() => world.close());

function site(html = modelOnly, instead: Partial<PageSources> = {}) {
  const standings = standingCache((ideaId) => readStanding(world.table, ideaId));
  const support = supportStore(world.table);
  const press = { sources: { ...storedSources(world.table, cursors("a secret")), ...instead }, html, origin, brand };
  const acts = supportActs({ support, standings, belongs: ownDeps(world.table).belongs });
  const routes = siteRoutes({
    ...ownDeps(world.table),
    press,
    acts,
    support,
    standings,
    currency: "EUR",
    report: () => {},
  });
  return castApp(world).route("/", routes);
}
const withPages = () => site((content, lang) => pageHtml(content, lang, { brand, assets: {} }, origin));

type Who = keyof typeof cast;
const cookie = (who?: Who) => (who ? { cookie: `cast=${encodeURIComponent(JSON.stringify(cast[who]))}` } : undefined);
const get = async (path: string, who?: Who, app = site()) =>
  app.request(path, { headers: { origin, ...cookie(who) }, redirect: "manual" });
const post = async (path: string, fields: Record<string, string>, who?: Who, app = site()) =>
  app.request(path, { method: "POST", headers: { origin, ...cookie(who) }, body: new URLSearchParams(fields) });

describe("addresses", () => {
  test.each([
    ["/fr/cercles/inconnu", 404],
    ["/fr/idees/rien-ide_000000000000", 404],
    ["/en/nothing", 404],
    ["/", 404],
  ])("%s is answered %i by a page of its language, and kept at the edge for a moment", async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(answer.headers.get("cache-control")).toMatch(/^public/);
    expect(await answer.text()).toContain(`"lang":"${path.startsWith("/fr") ? "fr" : "en"}"`);
  });

  test("an idea has one address in each language, and others lead there", async () => {
    const right = paths.idea("fr", card);
    for (const wrong of [
      `/fr/idees/${card.ideaId}`,
      `/fr/idees/autre-titre-${card.ideaId}`,
      `/fr/ideas/x-${card.ideaId}`,
    ]) {
      const answer = await get(wrong);
      expect([answer.status, answer.headers.get("location")]).toEqual([301, right]);
    }
    expect((await get(`/en/idees/${card.ideaId}`)).headers.get("location")).toBe(paths.idea("en", card));
  });

  test.each([
    ["/fr", "/fr/"],
    ["/fr/idees/", "/fr/idees"],
    ["/fr/circles/atelier", "/fr/cercles/atelier"],
    ["/en/cercles/atelier/conditions", "/en/circles/atelier/terms"],
    ["/en/idees/liste?sort=newest", "/en/ideas/list?sort=newest"],
  ])("%s leads to %s", async (from, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.get("location")]).toEqual([301, to]);
  });

  test.each(["removed", "withdrawn"] as const)(
    "an idea that was public and is %s is gone, not missing",
    async (stage) => {
      const was = await gatheringIdea(world, { stage });
      expect((await get(paths.idea("fr", was))).status).toBe(410);
    },
  );

  test.each(["submitted", "returned", "declined"] as const)("an idea that is %s was never there", async (stage) => {
    const { publishedAt: _, ...hidden } = await gatheringIdea(world, { stage });
    await storeCard(world, hidden);
    const answer = await get(paths.idea("fr", hidden));
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain(hidden.title);
  });

  test("a page whose publisher has not come yet is made at once, and hardly kept", async () => {
    for (const path of [
      paths.idea("en", card),
      paths.home("fr"),
      paths.circle("en", "atelier"),
      paths.howItWorks("fr"),
    ]) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "public, max-age=0, s-maxage=5"]);
    }
  });

  test("what fails is a page too, with the reference of the request", async () => {
    const answer = await site(modelOnly, {
      findCard: () => Promise.reject(new Error("the database is away")),
    }).request(paths.idea("fr", card));
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([500, "private, no-store"]);
    expect(await answer.text()).toMatch(/"status":500,"requestId":/);
  });
});

describe("a tag", () => {
  beforeAll(async () => {
    for (const item of tagEntries({ ...card, tags: ["été à deux"] }))
      await world.table.client.send(new PutCommand({ TableName: world.table.name, Item: item }));
  });

  test("has a page in every order, kept at the edge for a minute", async () => {
    const answer = await get(paths.tag("fr", "été à deux"));
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "public, max-age=0, s-maxage=60"]);
    expect(await answer.text()).toContain(card.ideaId);
    expect((await get(paths.tag("en", "été à deux", { sort: "closing-soon" }))).status).toBe(200);
  });

  test.each([
    ["/fr/idees/etiquette/%C3%89t%C3%A9%20%C3%A0%20deux", paths.tag("fr", "été à deux")],
    ["/en/idees/etiquette/jardin?sort=decided", "/en/ideas/tag/jardin?sort=decided"],
  ])("%s leads to %s", async (from, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.get("location")]).toEqual([301, to]);
  });

  test.each(["/fr/idees/etiquette/inconnu", "/fr/idees/etiquette/%3Cb%3E", "/fr/idees/etiquette/jardin?sort=random"])(
    "%s is not there",
    async (path) => expect((await get(path)).status).toBe(404),
  );
});

describe("deep lists", () => {
  test("go on from page to page in every order, each idea once", async () => {
    const many = await createWorld({ seed: 7 });
    await storeCircle(many);
    for (let i = 0; i < 50; i++) {
      await gatheringIdea(many, { supporters: i + 1 });
      many.pass(60_000);
    }
    await rankIdeas({ table: many.table }, many.clock());
    const sources = storedSources(many.table, cursors("a secret"));
    for (const sort of ["newest", "closing-soon", "most-supported"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await sources.list({ sort, cursor }, many.clock());
        expect(page.ideas.length).toBeLessThanOrEqual(24);
        seen.push(...page.ideas.map((idea) => idea.ideaId));
        cursor = page.nextCursor;
      } while (cursor);
      expect([seen.length, new Set(seen).size]).toEqual([50, 50]);
    }
    many.close();
  });

  test("never look at cookies and are kept at the edge for a minute", async () => {
    const anonymous = await get("/fr/idees/liste?sort=newest");
    const signedIn = await get("/fr/idees/liste?sort=newest", "bo");
    expect(anonymous.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=60");
    expect(await signedIn.text()).toBe(await anonymous.text());
  });

  test.each(["sort=best", "circle=nowhere", "cursor=bm90IG91cnM", "circle=../x"])(
    "a query that means nothing (%s) is not found",
    async (query) => {
      expect((await get(`/en/ideas/list?${query}`)).status).toBe(404);
    },
  );
});

describe("follow and join without a script", () => {
  const model = async (address: string, who: Who | undefined, app = site()) =>
    JSON.parse(await (await get(address, who, app)).text()).content.model;

  test.each([
    ["an idea", () => paths.follow("fr", card.ideaId), ["follow", "unfollow"]],
    ["a circle", () => paths.membership("en", "atelier"), ["join", "leave"]],
  ] as const)("%s: each page shows one's own act at once, and is nobody else's to keep", async (_, at, acts) => {
    const [address, app] = [at(), site()];
    for (const [act, on] of [
      [acts[0], true],
      [acts[1], false],
    ] as const) {
      const pressed = await post(address, { act }, "bo", app);
      expect([pressed.status, pressed.headers.get("location")]).toEqual([303, address]);
      expect(await model(address, "bo", app)).toMatchObject({ on, signedInAs: cast.bo.name });
    }
    expect((await get(address, "bo", app)).headers.get("cache-control")).toBe("private, no-store");
  });

  test("signed out leads to sign-in and back", async () => {
    const address = paths.follow("fr", card.ideaId);
    const to = new URL((await post(address, { act: "follow" })).headers.get("location") ?? "", origin);
    expect([to.pathname, to.searchParams.get("returnTo"), to.searchParams.get("via")]).toEqual([
      "/auth/sign-in",
      address,
      "form",
    ]);
    expect(await model(address, undefined)).toMatchObject({ on: false });
  });

  test("what means nothing is refused, and what is not there is not found", async () => {
    expect((await post(paths.membership("fr", "atelier"), { act: "rule" }, "bo")).status).toBe(400);
    for (const path of ["/fr/prive/suivre/x", "/fr/prive/adhesion/nowhere", paths.follow("en", "mem_000000000000")])
      expect([path, (await get(path, "bo")).status]).toEqual([path, 404]);
  });
});

describe("support without a script", () => {
  test("pressed signed out, it comes along to sign-in", async () => {
    const answer = await post(paths.support("fr", card.ideaId), { act: "give" });
    expect(answer.status).toBe(303);
    const to = new URL(answer.headers.get("location") ?? "", origin);
    expect([to.pathname, Object.fromEntries(to.searchParams)]).toEqual([
      "/auth/sign-in",
      { lang: "fr", returnTo: paths.support("fr", card.ideaId), via: "form", support: card.ideaId },
    ]);
  });

  test("is given, answered and withdrawn, and each page shows one's own act at once", async () => {
    const address = paths.support("en", card.ideaId);
    const app = site();
    expect((await post(address, { act: "give" }, "bo", app)).headers.get("location")).toBe(address);
    const answered = await get(address, "bo", app);
    expect(answered.headers.get("cache-control")).toBe("private, no-store");
    expect(JSON.parse(await answered.text())).toMatchObject({
      content: { model: { supported: true, signedInAs: cast.bo.name, card: { stair: { supporters: 1 } } } },
    });
    const answers = { act: "answers", wouldPay: "120", howMany: "", why: "Belle\r\nidée", wouldTest: "false" };
    expect((await post(address, answers, "bo", app)).status).toBe(303);
    expect(JSON.parse(await (await get(address, "bo", app)).text()).content.model.answers).toEqual({
      wouldPay: 120,
      why: "Belle\nidée",
      wouldTest: false,
    });
    world.pass(1_000);
    expect((await post(address, { act: "withdraw" }, "bo", app)).status).toBe(303);
    expect(JSON.parse(await (await get(address, "bo", app)).text()).content.model).toMatchObject({ supported: false });
  });

  test("what was typed and refused is shown again with the problem", async () => {
    const app = site();
    const address = paths.support("fr", card.ideaId);
    await post(address, { act: "give" }, "pia", app);
    const why = "x".repeat(501);
    const answer = await post(address, { act: "answers", wouldPay: "200000", why }, "pia", app);
    expect(answer.status).toBe(400);
    expect(JSON.parse(await answer.text()).content.model).toMatchObject({
      problemCode: "invalid-input",
      answers: { wouldPay: 200_000, why },
      issues: [
        { path: "wouldPay", code: "too-large" },
        { path: "why", code: "too-long" },
      ],
    });
  });

  test.each([
    ["one's own idea", "ada", {}, 403, "own-idea"],
    ["an idea that has expired", "mo", { stage: "expired" }, 409, "support-closed"],
  ] as const)("%s is refused with a page that says why", async (_, who, changes, status, code) => {
    const idea = await gatheringIdea(world, changes);
    const answer = await post(paths.support("fr", idea.ideaId), { act: "give" }, who);
    expect(answer.status).toBe(status);
    expect(JSON.parse(await answer.text()).content.model.problemCode).toBe(code);
  });

  test.each([{ act: "steal" }, { act: "answers", extra: "1" }])(
    "%o means nothing and changes nothing",
    async (fields) => {
      const answer = await post(paths.support("fr", card.ideaId), fields, "mo");
      expect(answer.status).toBe(400);
    },
  );

  test("a form on another site is refused", async () => {
    const answer = await site().request(paths.support("fr", card.ideaId), {
      method: "POST",
      headers: { ...cookie("mo"), origin: "https://evil.example" },
      body: new URLSearchParams({ act: "give" }),
    });
    expect(answer.status).toBe(403);
  });

  test("signed out, anyone may read the page", async () => {
    const answer = await get(paths.support("fr", card.ideaId), undefined, withPages());
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("<form");
  });
});
