import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actStore } from "../../functions/acts/store.ts";
import { everyWord } from "../../functions/comments/every-word.ts";
import { walkPublished } from "../../functions/ideas/walk-published.ts";
import type { Figures } from "../../functions/insights/contract.ts";
import { activityKey, factShards } from "../../functions/insights/fact-items.ts";
import type { FactMessage } from "../../functions/insights/fact-message.ts";
import { factStore } from "../../functions/insights/fact-store.ts";
import { foldFigures } from "../../functions/insights/fold-figures.ts";
import { handleFactMessage, type RebuildDeps } from "../../functions/insights/rebuild-facts.ts";
import { factsTouchedBy, gathered } from "../../functions/insights/touched.ts";
import { unpublishedIdeas } from "../../functions/insights/unpublished-ideas.ts";
import type { Item } from "../../functions/platform/stored.ts";
import { keys } from "../../functions/platform/table.ts";
import { reportStore } from "../../functions/reports/store.ts";
import { reviewStore } from "../../functions/review/store.ts";
import { everySupport } from "../../functions/support/every-support.ts";
import { balcony, createPlatform, inReview, type Platform, published, submitted } from "../api/platform.ts";
import { cast } from "../cast.ts";
import { newMembers } from "../gathering.ts";
import { type Stream, streamOf } from "../stream.ts";
import { seededRandom } from "../world.ts";

let platform: Platform;
let stream: Stream;
let told: FactMessage[];
beforeAll(async () => {
  platform = await createPlatform();
  stream = await streamOf(platform);
  await lived();
  const records = await stream.records();
  told = records.flatMap(factsTouchedBy);
}, 60_000);
afterAll(() => {
  stream.close();
  platform.close();
});

/** One idea that was decided, one that was returned, one that was removed: supported, discussed, reported. */
async function lived(): Promise<void> {
  const later = () => platform.pass(3_600_000);
  const { ideaId, version } = await submitted(platform);
  later();
  await platform.as("mo").put(`/api/studio/moderation/${ideaId}`, { outcome: "returned", version, message: "Encore." });
  const bad = await published(platform);
  await platform.as("bo").put(`/api/reports/${bad.ideaId}`, { reason: 1 });
  later();
  const removal = { outcome: "removed", rev: 1, reason: 1, message: "Non." };
  await platform.as("mo").put(`/api/studio/reports/${bad.ideaId}`, removal);
  const good = await published(platform);
  for (const memberId of newMembers(platform, 6))
    await platform.as({ ...cast.bo, memberId }).put(`/api/ideas/${good.ideaId}/support`);
  const talk = `/api/ideas/${good.ideaId}/comments`;
  const say = async (who: "bo" | "pia" | "ada", text: string, parentId?: string) =>
    (await platform.as(who).post<{ commentId: string }>(talk, { text, lang: "fr", ...(parentId && { parentId }) })).body
      .commentId;
  const question = await say("bo", "Quand ?");
  later();
  await say("pia", "Bientôt.", question);
  const regretted = await say("bo", "Et où ?");
  await platform.as("bo").delete(`${talk}/${regretted}`);
  const top = await inReview(platform);
  later();
  await platform.as("pia").put(`/api/studio/review/${top.ideaId}/decision`, {
    version: top.version,
    outcome: "not_approved",
    reasons: { fr: "Trop lourd à porter pour la plupart des balcons que nous connaissons.", en: "" },
    changeOurMind: { fr: "Un modèle plus léger.", en: "" },
    reasonCodes: [],
    lang: "fr",
  });
}

function deps(sent: unknown[] = []): RebuildDeps {
  const { table, clock, ideas, talk } = platform;
  const reports = reportStore(table);
  return {
    facts: factStore(table),
    sources: {
      findCard: ideas.findCard,
      records: ideas.records,
      decisions: reviewStore(table).decisions,
      findComment: talk.find,
      findReport: reports.find,
    },
    timeZone: "Europe/Paris",
    send: async (messages) => {
      sent.push(...messages.map(({ body }) => body));
      return [];
    },
    clock,
    walk: (from, now) => walkPublished(table, from, 2, now),
    unpublished: unpublishedIdeas({ queue: ideas.queue, actsOfMonth: actStore(table).ofMonth }),
    talkOf: everyWord(table),
    reportsOf: reports.reports,
    supports: everySupport(table),
  };
}

const factKinds = ["IDEAS", "TALK", "REPORTS", "ACTIVITY"];
async function allFacts(): Promise<Item[]> {
  const { client, name } = platform.table;
  const shards = factKinds.flatMap((kind) =>
    Array.from({ length: factShards }, (_, shard) => `FACTS#${kind}#${String(shard).padStart(6, "0")}`),
  );
  const found = await Promise.all(
    [...shards, "FACTS#CIRCLES"].map((pk) =>
      client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": pk },
        }),
      ),
    ),
  );
  return found.flatMap(({ Items = [] }) => Items);
}
async function forgetAll(): Promise<void> {
  for (const { pk, sk } of await allFacts()) await factStore(platform.table).remove({ pk: String(pk), sk: String(sk) });
}

const fold = async (sent: unknown[] = []) =>
  foldFigures(
    {
      facts: factStore(platform.table),
      circles: platform.circles.circles,
      actsOfMonth: actStore(platform.table).ofMonth,
      timeZone: "Europe/Paris",
      send: deps(sent).send,
    },
    platform.clock(),
  );

describe("facts", () => {
  test("are the same however often, and in whatever order, the messages come", async () => {
    let first: Item[] | undefined;
    for (const seed of [1, 2, 3]) {
      await forgetAll();
      const random = seededRandom(seed);
      const messages = [...told, ...told]
        .map((message) => ({ message, place: random() }))
        .toSorted((a, b) => a.place - b.place);
      for (let i = 0; i < messages.length; i += 5)
        await Promise.all(messages.slice(i, i + 5).map(({ message }) => handleFactMessage(deps(), message)));
      const facts = await allFacts();
      first ??= facts;
      expect(facts).toEqual(first);
    }
    const { figures } = await fold();
    expect(figures).toMatchObject({
      ideas: 4,
      stages: { returned: 1, removed: 1, gathering: 1, not_approved: 1 },
      ever: {
        toModeration: { n: 4, waiting: 0 },
        toDecision: { n: 1 },
        reasons: { part: 1, n: 1 },
        voice: { part: 1, n: 2 },
        reports: { filed: 1, removed: 1, kept: 0, waiting: 0 },
      },
    } satisfies { ideas: number; stages: object; ever: object });
    expect(figures.ever.refusals).toMatchObject([{ removed: 1, declined: 0, comments: 0 }]);
  });

  test("are found again from the source items alone", async () => {
    const facts = await allFacts();
    await forgetAll();
    const queue: FactMessage[] = [
      { rebuildFrom: "" },
      // What nobody's act names and no list of published ideas holds, its author's list alone does.
      ...told.filter((message) => "idea" in message).map((message) => ({ rebuild: message.idea })),
    ];
    for (let message = queue.shift(); message; message = queue.shift()) {
      const sent: FactMessage[] = [];
      await handleFactMessage(deps(sent), message);
      queue.push(...sent);
    }
    expect(await allFacts()).toEqual(facts);
  });

  test("hold nobody's name, id or words", async () => {
    const text = JSON.stringify(await allFacts(), (_, value) => (value instanceof Set ? [...value] : value));
    for (const { memberId, name } of Object.values(cast))
      for (const each of [memberId, name]) expect(text).not.toContain(each);
    expect(text).not.toContain("Quand");
    expect(text).not.toContain("jardinière");
  });

  test("of a comment that is read while it is taken away end as it ended", async () => {
    const card = await published(platform);
    const path = `/api/ideas/${card.ideaId}/comments`;
    const { body } = await platform.as("bo").post<{ commentId: string }>(path, { text: "Ici ?", lang: "fr" });
    const own = deps();
    const message: FactMessage = factsMessage(card.ideaId, body.commentId);
    let removed = false;
    const put = own.facts.put;
    await handleFactMessage(
      {
        ...own,
        facts: {
          ...own.facts,
          put: async (item) => {
            if (!removed) await platform.as("bo").delete(`${path}/${body.commentId}`);
            removed = true;
            await put(item);
          },
        },
      },
      message,
    );
    const fact = (await own.facts.talk()).find(({ commentId }) => commentId === body.commentId);
    expect(fact).toMatchObject({ goneAt: platform.clock().toISOString() });
    expect(fact?.question).toBeUndefined();
  });
});

const factsMessage = (ideaId: string, commentId: string) =>
  factsTouchedBy({
    dynamodb: {
      Keys: { pk: { S: `IDEA#${ideaId}#TALK` }, sk: { S: `COMMENT#${commentId}` } },
      NewImage: { commentId: { S: commentId }, role: { S: "moderator" } },
    },
  })[0] as FactMessage;

describe("marks of activity", () => {
  test("cost half a read unit where the month is known, one write unit where it is new, and nothing hot", async () => {
    const { ideaId } = await published(platform);
    const [memberId] = newMembers(platform, 1);
    if (!memberId) throw new Error("nobody");
    const at = platform.clock().toISOString();
    const mark = () => handleFactMessage(deps(), { acted: [{ memberId, at }], ideaId });
    const first = await platform.costOf(mark);
    const again = await platform.costOf(mark);
    expect(first.lines.filter(({ target }) => target.startsWith("FACTS#ACTIVITY"))).toMatchObject([
      { readUnits: 0.5 },
      { writeUnits: 1 },
    ]);
    expect(again).toMatchObject({ writeUnits: 0, readUnits: 2 });
    expect(activityKey(memberId).sk).not.toContain(memberId.slice(4));
  });

  test("of one batch travel together, two hundred a message", () => {
    const [ideaId, at] = ["ide_000000000001" as never, "2026-03-02T09:00:00.000Z"];
    const acted = newMembers(platform, 450).map((memberId, place) => ({
      body: { acted: [{ memberId, at }], ideaId },
      place,
    }));
    const messages = gathered(acted);
    expect(messages.map(({ body, place }) => ["acted" in body && body.acted.length, place])).toEqual([
      [200, 0],
      [200, 200],
      [50, 400],
    ]);
  });

  test("fall into the months of the brand's calendar", async () => {
    const { ideaId } = await published(platform);
    const [memberId] = newMembers(platform, 1);
    if (!memberId) throw new Error("nobody");
    const lastMinutes = { memberId, at: "2026-03-31T22:30:00.000Z" };
    await handleFactMessage(deps(), { acted: [lastMinutes], ideaId });
    const item = (await allFacts()).find(({ sk }) => sk === activityKey(memberId).sk);
    expect(item?.months).toEqual(new Set(["2026-04"]));
  });
});

test("a private circle is in no public figure, and in those of staff", async () => {
  const before = await fold();
  const card = await published(platform, { title: "Derrière la porte" });
  const item = {
    ...keys.circle("coulisses"),
    v: 1,
    ...(await platform.circles.circle(balcony)),
    circleId: "coulisses",
  };
  await factStore(platform.table).put({ ...item, visibility: "private" });
  const hidden = { ...card, circleId: "coulisses", private: true as const };
  const own = deps();
  const findCard = async () => hidden as typeof card;
  await handleFactMessage({ ...own, sources: { ...own.sources, findCard } }, { idea: card.ideaId });
  const after = await fold();
  expect(after.staff.ideas).toBe(before.staff.ideas + 1);
  const withoutTime = ({ asOf: _, yearFrom: __, ...figures }: Figures) => figures;
  expect(withoutTime(after.figures)).toEqual(withoutTime(before.figures));
  expect(JSON.stringify(after.figures)).not.toContain("coulisses");
});

test("the first fold of all asks for what was before it, later ones do not", async () => {
  await factStore(platform.table).remove(keys.figures("staff"));
  const sent: unknown[] = [];
  await fold(sent);
  await fold(sent);
  expect(sent).toEqual([{ rebuildFrom: "" }]);
});
