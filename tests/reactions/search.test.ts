import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cardItem } from "../../functions/ideas/card-item.ts";
import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { foldChanges } from "../../functions/search/fold-changes.ts";
import { documentsIn } from "../../functions/search/idea-index.ts";
import type { IndexBucket } from "../../functions/search/index-bucket.ts";
import { indexReader } from "../../functions/search/index-reader.ts";
import { readIndexState } from "../../functions/search/index-state.ts";
import { packed, unpacked } from "../../functions/search/pack.ts";
import { searchIndex } from "../../functions/search/search-index.ts";
import { bucketKeeper, handleSearchMessages } from "../../functions/search/search-messages.ts";
import { gatheringIdea } from "../gathering.ts";
import { createWorld, type World } from "../world.ts";

type SearchMessagesDeps = Parameters<typeof bucketKeeper>[0];

let world: World;
let objects: Map<string, Uint8Array>;
let sent: unknown[];
let deps: SearchMessagesDeps;
beforeEach(async () => {
  world = await createWorld();
  objects = new Map();
  sent = [];
  deps = depsOf();
});
afterEach(() => world.close());

const bucket: IndexBucket = {
  async read(key) {
    const bytes = objects.get(key);
    if (!bytes) throw new Error(`There is no ${key}`);
    return unpacked(bytes);
  },
  async write(key, part) {
    objects.set(key, await packed(part));
  },
  async remove(key) {
    objects.delete(key);
  },
};

function depsOf(): SearchMessagesDeps {
  return {
    table: world.table,
    bucket,
    findCard: cardStore(world.table).findCard,
    findStory: async () => "Un récit.",
    send: async (messages) => {
      sent.push(...messages.map(({ body }) => body));
      return [];
    },
    clock: world.clock,
    newKey: () => crypto.randomUUID(),
    wait: async () => undefined,
  };
}

const tell = async (bodies: unknown[], by = deps) => {
  const errors: unknown[] = [];
  const failed = await handleSearchMessages(bucketKeeper(by), bodies, (error) => errors.push(error));
  if (errors.length > 0 && failed.length === 0) throw errors[0];
  return failed;
};
/** Messages that messages led to, until none is left. */
const follow = async () => {
  while (sent.length > 0) expect(await tell(sent.splice(0))).toEqual([]);
};
const reader = () =>
  indexReader({ table: world.table, bucket, clock: world.clock, keptMs: 0, report: (line) => console.error(line) });
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
    ...deps,
    async findCard(ideaId) {
      const card = await deps.findCard(ideaId);
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
  await foldChanges(deps, 1);
  const stool = await idea("Le tabouret haut");
  await gone(desk);
  await tell([stool, desk]);
  const meanwhile = await idea("Le rideau de lin");
  let first = true;
  const slow: SearchMessagesDeps["bucket"] = {
    ...bucket,
    async write(key, part) {
      await bucket.write(key, part);
      if (first && key.startsWith("snapshots/")) {
        first = false;
        await tell([meanwhile]);
      }
    },
  };
  await foldChanges({ ...deps, bucket: slow }, 1);
  expect(await titles("lampe bureau tabouret rideau")).toEqual([
    "La lampe du matin",
    "Le rideau de lin",
    "Le tabouret haut",
  ]);
  expect([...objects.keys()].map((key) => key.split("/")[0]).toSorted()).toEqual(["changes", "snapshots"]);
});

test("a rebuild finds what was never told, goes on from message to message, and keeps what came meanwhile", async () => {
  const [lamp, desk] = [await idea("La lampe du matin"), await idea("Le bureau caché")];
  await tell([desk]);
  await tell([{ rebuild: {} }]);
  const [step] = sent.splice(0);
  await tell([step, step]);
  const stool = await idea("Le tabouret haut");
  await gone(desk);
  await tell([stool, desk]);
  await follow();
  expect(await titles("lampe bureau tabouret")).toEqual(["La lampe du matin", "Le tabouret haut"]);
  expect(documentsIn(await reader()())).toBe(2);
  const { version } = (await readIndexState(world.table)) ?? {};
  await tell([{ rebuild: { ifOutdated: true } }]);
  expect([sent, (await readIndexState(world.table))?.version]).toEqual([[], version]);
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
    bucket,
    clock: world.clock,
    keptMs: 0,
    report: (line) => lines.push(line),
  });
  await read();
  await tell([await idea("Le bureau caché")]);
  objects.clear();
  expect(documentsIn(await read())).toBe(1);
  expect(lines).toHaveLength(1);
});
