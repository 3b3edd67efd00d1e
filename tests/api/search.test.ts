import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardItem } from "../../functions/ideas/card-item.ts";
import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import type { IdeaId } from "../../functions/platform/ids.ts";
import { keys } from "../../functions/platform/table.ts";
import { searchPageRoutes } from "../../functions/publishing/search-routes.ts";
import { layered } from "../../functions/search/idea-index.ts";
import { indexReader } from "../../functions/search/index-reader.ts";
import { searchRoutes } from "../../functions/search/routes.ts";
import { searchIndex } from "../../functions/search/search-index.ts";
import { segmentOf } from "../../functions/search/segment.ts";
import { paths } from "../../web/paths.ts";
import type { CastName } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { storeCircle, workshop } from "../publisher.ts";
import { keptIndex } from "../search/kept-index.ts";
import { createWorld, type World } from "../world.ts";
import { as, castApp } from "./client.ts";

/** Each in a place of its own that nobody may search, under a word that no other idea has. */
const hidden = {
  zibeline: { stage: "submitted" },
  muscardin: { stage: "returned" },
  coquecigrue: { stage: "declined" },
  tarabiscot: { stage: "withdrawn" },
  escogriffe: { stage: "removed" },
  galimatias: { stage: "gathering", private: true },
  brimborion: { stage: "approved", private: true },
  turlutaine: { stage: "expired", private: true },
} as const satisfies Record<string, Partial<IdeaCard>>;
type Word = keyof typeof hidden;
const words = Object.keys(hidden) as Word[];
const wordsOf = (word: string): Partial<IdeaCard> => ({
  title: `La lampe ${word}`,
  pitch: `Une lampe pour ${word}.`,
  tags: [`lampe-${word}`],
  authorName: `Ada ${word}`,
});

let world: World;
let open: IdeaCard;
let kept: ReturnType<typeof keptIndex>;
const ids = new Map<string, IdeaId>();
beforeAll(async () => {
  world = await createWorld();
  await storeCircle(world);
  open = await gatheringIdea(world, { ...wordsOf("du matin"), tags: ["lumière"], authorName: "Ada Morel" });
  for (const word of words) {
    const card = await gatheringIdea(world, { ...wordsOf(word), ...hidden[word] });
    ids.set(word, card.ideaId);
  }
  kept = keptIndex(world);
});
afterAll(() => world.close());

type Search = ReturnType<typeof searchIndex>;
const findCard = (ideaId: IdeaId) => cardStore(world.table).findCard(ideaId);

/** The routes of the search function; its page answers its model, which says more than its HTML. */
function appWith(search: Search) {
  const app = castApp(world);
  app.route("/api", searchRoutes({ search, findCard }));
  app.route(
    "/",
    searchPageRoutes({
      search,
      findCard,
      findStory: async () => undefined,
      circles: async () => [workshop],
      popularTags: async () => ["lumière"],
      press: { html: (content) => JSON.stringify(content) },
      report: (line) => console.error(line),
    }),
  );
  return app;
}
const keptSearch = () => {
  const { table, clock } = world;
  return searchIndex(indexReader({ table, clock, bucket: kept.bucket, keptMs: 0, report: console.error }));
};

const queriesFor = (word: string) => [
  word,
  word.slice(0, 5),
  `${word.slice(0, 4)}${word.slice(5)}`,
  `lampe ${word}`,
  `Une lampe pour ${word}`,
  `ada ${word}`,
];
const addresses = (q: string) =>
  (["fr", "en"] as const).flatMap((lang) => [
    paths.search(lang, { q }),
    paths.search(lang, { q, circle: workshop.circleId }),
    paths.suggestions(lang, { q }),
    paths.similar(lang, q),
  ]);
const everybody = [undefined, "ada", "bo", "mo"] as const;

type Look = (said: string, path: string, word: string) => void;

/** Asks every address as each reader, and hands the one answer on without the words that were asked for. */
async function crawl(app: ReturnType<typeof appWith>, readers: readonly (CastName | undefined)[], look: Look) {
  for (const word of words)
    for (const q of queriesFor(word))
      for (const path of addresses(q)) {
        const answers = await Promise.all(readers.map((who) => as(app, who).get(path)));
        const said = new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`));
        expect(said.size, path).toBe(1);
        for (const each of said) look(each.replaceAll(JSON.stringify(q).slice(1, -1), ""), path, word);
      }
}
const isMentioned = (said: string, word: string) => said.includes(ids.get(word) ?? "?") || said.includes(word);

describe("what is nobody's to read", () => {
  test("is found by nobody, whoever asks, in a word, its beginning or a slip of it", async () => {
    await kept.tell([...ids.values(), open.ideaId].map((ideaId) => ({ ideaId })));
    await kept.tell([{ rebuild: {} }]);
    while (kept.sent.length > 0) await kept.tell(kept.sent.splice(0));
    const app = appWith(keptSearch());
    let found = 0;
    await crawl(app, everybody, (said, path, word) => {
      expect(said.startsWith("200"), path).toBe(true);
      expect(isMentioned(said, word), `${path} ${said}`).toBe(false);
      if (said.includes(open.ideaId)) found++;
    });
    expect(found).toBeGreaterThan(words.length * 4);
  });

  test("is not shown either by an index that still has it all", async () => {
    const cards = await Promise.all([...ids.values(), open.ideaId].map(findCard));
    const docs = cards.flatMap((card) =>
      card ? [{ ...card, people: [card.authorName], story: `Une ${card.title}`, publishedAt: open.submittedAt }] : [],
    );
    expect(docs).toHaveLength(words.length + 1);
    const stale = layered(1, segmentOf(docs), segmentOf([]), new Set());
    await crawl(appWith(searchIndex(async () => stale)), [undefined], (said, path, word) => {
      expect(said.includes(ids.get(word) ?? "?"), path).toBe(false);
      expect(said.includes(`pour ${word}`), path).toBe(false);
    });
  });

  test("a draft is never read, even if its id is told", async () => {
    const ideaId = [...ids.values()][0];
    const draft = { ...keys.draft("mem_ada000000000", "ide_draft0000000"), title: "La lampe saperlipopette" };
    await world.raw.send(new PutCommand({ TableName: world.table.name, Item: draft }));
    expect(await kept.tell([{ ideaId: "ide_draft0000000" }, { ideaId }])).toEqual([]);
    const answer = await as(appWith(keptSearch())).get(paths.search("fr", { q: "saperlipopette" }));
    expect(answer.body).toContain('"total":0');
  });

  test("goes at once, for a reader even before the index hears of it", async () => {
    const card = await gatheringIdea(world, { title: "Le paravent éphémère", tags: [] });
    await kept.tell([card]);
    const app = appWith(keptSearch());
    const path = paths.search("fr", { q: "paravent" });
    expect((await as(app).get(path)).body).toContain(card.ideaId);
    const removed = cardItem({ ...card, stage: "removed", version: card.version + 1 });
    await world.raw.send(new PutCommand({ TableName: world.table.name, Item: removed }));
    expect((await as(app).get(path)).body).not.toContain(card.ideaId);
  });
});

describe("whatever is typed", () => {
  const typed = {
    quotes: `"'«»“”’\``,
    wildcards: "*?%_[a-z].*\\",
    "a wildcard in a word": "lam*",
    "an expression": "(lampe OR banc) AND NOT title:^2~",
    "5,000 characters": "a".repeat(5_000),
    "5,000 words": "lampe ".repeat(5_000),
    "emoji alone": "🎉🎉🎉",
    "a name of every object": "constructor __proto__ toString",
    "a direction override": "\u202Elampe\u2066",
    "a control character": "lampe\u0000",
    "another script": "مصباح ランプ лампа",
    markup: "<script>alert(1)</script>",
    nothing: "   ",
  };

  test.each(Object.entries(typed))("%s gets a page, and an answer or a reason from the API", async (_, q) => {
    const app = appWith(keptSearch());
    for (const path of [paths.search("fr", { q }), paths.search("en", { q, cursor: "-1e9" })]) {
      const { status, headers } = await as(app).get(path);
      expect([status, headers.get("cache-control")]).toEqual([200, expect.stringContaining("public")]);
    }
    const tooLong = q.trim().length > 200;
    for (const path of [paths.suggestions("fr", { q }), paths.similar("en", q)]) {
      const { status, body } = await as(app).get<{ code?: string }>(path);
      expect([status, body.code]).toEqual(tooLong ? [400, "invalid-input"] : [200, undefined]);
    }
  });

  test("signs are no words, and a star is none either", async () => {
    const app = appWith(keptSearch());
    const said = async (q: string) => (await as(app).get<string>(paths.search("fr", { q }))).body;
    expect(await said(typed.quotes)).toContain('"onlySigns":true');
    expect(await said(typed["a wildcard in a word"])).toContain(open.ideaId);
    expect(await said(typed["5,000 words"])).toContain('"cut":true');
  });

  test.each(["%", "%E0%A4%A", "%ED%A0%80", "+", "a&q=b&circle=", "lampe&circle=no-such-circle", "lampe&circle=../.."])(
    "?q=%s is answered with less than 500",
    async (raw) => {
      const app = appWith(keptSearch());
      for (const path of [`/fr/recherche?q=${raw}`, `/api/search/fr/suggestions?q=${raw}`])
        expect((await as(app).get(path)).status).toBeLessThan(500);
    },
  );
});

test("a page of twelve results is one read of the index's state and one of each card, and of no story seen elsewhere", async () => {
  const cards = [];
  for (let n = 0; n < 13; n++) cards.push(await gatheringIdea(world, { title: `Le hamac n° ${n}`, tags: [] }));
  await kept.tell(cards);
  const search = keptSearch();
  const app = appWith(search);
  await search.searchIdeas("hamac", { lang: "fr", limit: 1 });
  const page = await world.costOf(() => as(app).get(paths.search("fr", { q: "hamac" })));
  expect([page.requests, page.writes]).toEqual([13, 0]);
  const suggestions = await world.costOf(() => as(app).get(paths.suggestions("fr", { q: "hama" })));
  expect([suggestions.requests, suggestions.writes]).toEqual([7, 0]);
  const alike = await world.costOf(() => as(app).get(paths.similar("fr", "Le hamac")));
  expect([alike.requests, alike.writes]).toEqual([4, 0]);
});
