import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cardItem } from "../../functions/ideas/card-item.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { foldChanges } from "../../functions/search/fold-changes.ts";
import { documentsIn } from "../../functions/search/idea-index.ts";
import { indexReader } from "../../functions/search/index-reader.ts";
import { readIndexState } from "../../functions/search/index-state.ts";
import { searchIndex } from "../../functions/search/search-index.ts";
import { gatheringIdea } from "../gathering.ts";
import { keptIndex } from "../search/kept-index.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let kept: ReturnType<typeof keptIndex>;
beforeEach(async () => {
  world = await createWorld();
  kept = keptIndex(world);
});
afterEach(() => world.close());

type SearchMessagesDeps = typeof kept.deps;
const tell: typeof kept.tell = (bodies, by) => kept.tell(bodies, by);
/** Messages that messages led to, until none is left. */
const follow = async () => {
  while (kept.sent.length > 0) expect(await tell(kept.sent.splice(0))).toEqual([]);
};
const reader = () =>
  indexReader({
    table: world.table,
    bucket: kept.bucket,
    clock: world.clock,
    keptMs: 0,
    report: (line) => console.error(line),
  });
const titles = async (query: string) => {
  const { hits } = await searchIndex(reader()).searchIdeas(query, { lang: "fr", limit: 20 });
  return hits.map(({ title }) => title).toSorted();
};
const store = (card: IdeaCard) => world.raw.send(new PutCommand({ TableName: world.table.name, Item: cardItem(card) }));
const gone = async (card: IdeaCard) => store({ ...card, stage: "removed", version: card.version + 1 });
const idea = (title: string, more: Partial<IdeaCard> = {}) =>
  gatheringIdea(world, { title, pitch: "Une phrase.", tags: [], ...more });

test("an idea is found once it was told of, and no longer once it is removed or private", async () => {
  const [lamp, desk] = [await idea("La lampe du matin"), await idea("Le bureau caché")];
  await tell([lamp, desk]);
  expect(await titles("lampe")).toEqual(["La lampe du matin"]);
  await gone(lamp);
  await store({ ...desk, private: true, version: 3 });
  await tell([lamp, desk]);
  expect(await titles("lampe bureau")).toEqual([]);
  await tell([await idea("Le cercle fermé", { private: true })]);
  expect(await titles("cercle")).toEqual([]);
});

test("told twice, late or in another order, the index says the same, and a repeat writes nothing", async () => {
  const lamp = await idea("La lampe du matin");
  await tell([lamp, lamp]);
  const once = await readIndexState(world.table);
  await tell([lamp]);
  expect(await readIndexState(world.table)).toEqual(once);
  await gone(lamp);
  await tell([lamp]);
  await tell([lamp]);
  expect(await titles("lampe")).toEqual([]);
});

test("many writers at once lose nothing", async () => {
  const ideas = [];
  for (let n = 0; n < 8; n++) ideas.push(await idea(`La lampe numéro ${n}`));
  const failed = await Promise.all(ideas.map((each) => tell([each])));
  for (const [n, places] of failed.entries()) if (places.length > 0) await tell([ideas[n]]);
  expect(await titles("lampe")).toHaveLength(8);
});

test("whoever read the idea before it was removed, and writes after the removal was told, brings nothing back", async () => {
  const lamp = await idea("La lampe du matin");
  let first = true;
  const slow: SearchMessagesDeps = {
    ...kept.deps,
    async findCard(ideaId) {
      const card = await kept.deps.findCard(ideaId);
      if (first) {
        first = false;
        await gone(lamp);
        await tell([lamp]);
      }
      return card;
    },
  };
  expect(await tell([lamp], slow)).toEqual([]);
  expect(await titles("lampe")).toEqual([]);
});

test("folding keeps every idea, and what came while it folded", async () => {
  const [lamp, desk] = [await idea("La lampe du matin"), await idea("Le bureau caché")];
  await tell([lamp, desk]);
  await foldChanges(kept.deps, 1);
  const stool = await idea("Le tabouret haut");
  await gone(desk);
  await tell([stool, desk]);
  const meanwhile = await idea("Le rideau de lin");
  let first = true;
  const slow: SearchMessagesDeps["bucket"] = {
    ...kept.bucket,
    async write(key, part) {
      await kept.bucket.write(key, part);
      if (first && key.startsWith("snapshots/")) {
        first = false;
        await tell([meanwhile]);
      }
    },
  };
  await foldChanges({ ...kept.deps, bucket: slow }, 1);
  expect(await titles("lampe bureau tabouret rideau")).toEqual([
    "La lampe du matin",
    "Le rideau de lin",
    "Le tabouret haut",
  ]);
  expect([...kept.objects.keys()].map((key) => key.split("/")[0]).toSorted()).toEqual(["changes", "snapshots"]);
});

test("a rebuild finds what was never told, goes on from message to message, and keeps what came meanwhile", async () => {
  const [lamp, desk] = [await idea("La lampe du matin"), await idea("Le bureau caché")];
  await tell([desk]);
  await tell([{ rebuild: {} }]);
  const [step] = kept.sent.splice(0);
  await tell([step, step]);
  const stool = await idea("Le tabouret haut");
  await gone(desk);
  await tell([stool, desk]);
  await follow();
  expect(await titles("lampe bureau tabouret")).toEqual(["La lampe du matin", "Le tabouret haut"]);
  expect(documentsIn(await reader()())).toBe(2);
  const { version } = (await readIndexState(world.table)) ?? {};
  await tell([{ rebuild: { ifOutdated: true } }]);
  expect([kept.sent, (await readIndexState(world.table))?.version]).toEqual([[], version]);
  expect(lamp.ideaId).toBeTruthy();
});

test("a message that means nothing comes back alone", async () => {
  const lamp = await idea("La lampe du matin");
  expect(await tell([{ what: "ever" }, lamp])).toEqual([0]);
  expect(await titles("lampe")).toEqual(["La lampe du matin"]);
});

test("a reader whose bucket fails goes on with what it holds", async () => {
  const lamp = await idea("La lampe du matin");
  await tell([lamp]);
  const lines: unknown[] = [];
  const read = indexReader({
    table: world.table,
    bucket: kept.bucket,
    clock: world.clock,
    keptMs: 0,
    report: (line) => lines.push(line),
  });
  await read();
  await tell([await idea("Le bureau caché")]);
  kept.objects.clear();
  expect(documentsIn(await read())).toBe(1);
  expect(lines).toHaveLength(1);
});
