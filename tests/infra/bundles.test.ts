import { GetObjectCommand } from "@aws-sdk/client-s3";
import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, newMemberId } from "../../functions/platform/ids.ts";
import { keys } from "../../functions/platform/table.ts";
import { supportStore } from "../../functions/support/store.ts";
import { overBudget } from "../../infra/build/budgets.ts";
import { entrypoints } from "../../infra/definitions/entrypoints.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { smallCircle } from "../journeys/circle.ts";
import { streamOf } from "../stream.ts";
import { type BundledPlatform, bundledPlatform, queueEvent } from "./bundled.ts";

let built: BundledPlatform;
const atelier = CircleId.parse("atelier");
beforeAll(async () => {
  built = await bundledPlatform();
  await circleStore(built.world.table).save(atelier, smallCircle, new Date());
});
afterAll(() => built.close());

const item = async (key: { pk: string; sk: string }) => {
  const { client, name: TableName } = built.world.table;
  return (await client.send(new GetCommand({ TableName, Key: key, ConsistentRead: true }))).Item;
};
const put = async (Item: Record<string, unknown>) => {
  await built.world.table.client.send(new PutCommand({ TableName: built.world.table.name, Item }));
};
const give = async (idea: Parameters<ReturnType<typeof supportStore>["give"]>[0]) => {
  const memberId = newMemberId(built.world.random);
  await supportStore(built.world.table).give(idea, memberId, new Date());
  return memberId;
};

test("every entry point is bundled within its budget", () => {
  expect(Object.keys(built.sizes).toSorted()).toEqual(Object.keys(entrypoints).toSorted());
  expect(Math.min(...Object.values(built.sizes))).toBeGreaterThan(50_000);
  expect(overBudget(built.sizes)).toEqual([]);
});

describe("requests of API Gateway", () => {
  test("api-support stores a support and shows it to whoever gave it", async () => {
    const idea = await gatheringIdea(built.world);
    const given = await built.request("PUT", `/api/ideas/${idea.ideaId}/support`, { by: cast.bo });
    expect([given.status, JSON.parse(given.text)]).toMatchObject([200, { supported: true, supporters: 1 }]);
    expect(await supportStore(built.world.table).supportOf(idea, cast.bo.memberId)).toMatchObject({
      ideaId: idea.ideaId,
    });
  });

  test("the API hears nobody but its front door", async () => {
    const straight = await built.request("GET", "/api/me", { from: false });
    expect([straight.status, JSON.parse(straight.text).code]).toEqual([403, "not-from-the-front-door"]);
    const guessed = await built.request("GET", "/api/me", { headers: { "x-origin-secret": "guessed" } });
    expect(guessed.status).toBe(403);
  });

  test("api-members keeps a draft", async () => {
    const body = { rev: 0, title: "Un banc", pitch: "", story: "", circleId: null, lang: "fr", kind: "new", tags: [] };
    const headers = { "idempotency-key": "bundle-draft-0001" };
    const { status, text } = await built.request("POST", "/api/my/drafts", { by: cast.ada, body, headers });
    expect(status, text).toBe(201);
    expect(await item(keys.draft(cast.ada.memberId, JSON.parse(text).ideaId))).toMatchObject({
      title: "Un banc",
      rev: 1,
    });
  });

  test("api-studio opens the queue to moderators only", async () => {
    expect((await built.request("GET", "/api/studio/moderation", { by: cast.mo })).status).toBe(200);
    expect((await built.request("GET", "/api/studio/moderation", { by: cast.bo })).status).toBe(403);
  });

  test("api-desk opens the board to the product team only", async () => {
    expect((await built.request("GET", "/api/studio/review", { by: cast.pia })).status).toBe(200);
    expect((await built.request("GET", "/api/studio/review", { by: cast.mo })).status).toBe(403);
  });

  test("sign-in finds its issuer and leads there", async () => {
    const { status, headers } = await built.request("GET", "/auth/sign-in?lang=fr&returnTo=/fr/");
    expect(status).toBe(303);
    expect(headers.location).toMatch(/^http:\/\/localhost:\d+\/auth\?.*code_challenge_method=S256/);
  });

  test("site renders what the bucket lacks, in the language of the path", async () => {
    const home = await built.request("GET", "/fr/");
    expect([home.status, home.headers["content-type"]]).toEqual([200, "text/html; charset=UTF-8"]);
    expect(home.text).toContain('<html lang="fr"');
    const missing = await built.request("GET", "/en/nothing-here");
    expect([missing.status, missing.text.includes('<html lang="en"')]).toEqual([404, true]);
  });
});

describe("records of the table's stream", () => {
  test("count-support counts what the records touched", async () => {
    const stream = await streamOf(built.world);
    await stream.records();
    const idea = await gatheringIdea(built.world, { clock: "waiting" });
    for (let n = 0; n < 3; n++) await give(idea);
    const Records = await stream.records();
    expect(await built.invoke("count-support", { Records })).toEqual({ batchItemFailures: [] });
    expect(await item(keys.card(idea.ideaId))).toMatchObject({ supporters: 3 });
    stream.close();
  });

  test("from-stream hands changes to the queues, and gives back from the first it cannot read", async () => {
    const stream = await streamOf(built.world);
    await stream.records();
    const idea = await gatheringIdea(built.world);
    const memberId = await give(idea);
    const support = (await stream.records()).filter((record) => record.dynamodb?.Keys?.sk?.S?.startsWith("MEMBER#"));
    const unreadable = { eventName: "MODIFY", dynamodb: { SequenceNumber: "unreadable" } };
    const answer = await built.invoke("from-stream", { Records: [...support, unreadable, ...support] });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "unreadable" }] });
    expect(await built.received("joins")).toMatchObject([{ type: "support.given", ideaId: idea.ideaId, memberId }]);
    stream.close();
  });
});

describe("messages of the queues", () => {
  const broken = "this is no JSON";
  const onlyTheFirstCameBack = { batchItemFailures: [{ itemIdentifier: "message-0" }] };

  test("publish-pages publishes what it can read", async () => {
    expect(await built.invoke("publish-pages", queueEvent(broken, { page: "home" }))).toEqual(onlyTheFirstCameBack);
    const page = await built.s3.send(new GetObjectCommand({ Bucket: built.pagesBucket, Key: "fr/" }));
    expect(await page.Body?.transformToString()).toContain('<html lang="fr"');
  });

  test("draw-shares draws a picture in both languages", async () => {
    const { ideaId } = await gatheringIdea(built.world);
    expect(await built.invoke("draw-shares", queueEvent(broken, { page: `share:${ideaId}` }))).toEqual(
      onlyTheFirstCameBack,
    );
    for (const lang of ["fr", "en"]) {
      const Key = `share/${lang}/${ideaId}.png`;
      const picture = await built.s3.send(new GetObjectCommand({ Bucket: built.pagesBucket, Key }));
      const bytes = Buffer.from((await picture.Body?.transformToByteArray()) ?? []);
      expect([picture.ContentType, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(["image/png", 1_200, 630]);
    }
  });

  test("keep-tags lists an idea among those of its tags", async () => {
    const idea = await gatheringIdea(built.world);
    expect(await built.invoke("keep-tags", queueEvent(broken, { page: `tags:${idea.ideaId}` }))).toEqual(
      onlyTheFirstCameBack,
    );
    const place = `${idea.publishedAt}#${idea.ideaId}`;
    expect(await item(keys.tagged("bois", "newest", place))).toMatchObject({ title: idea.title });
  });

  test("join-circle makes a supporter a member", async () => {
    const { ideaId } = await gatheringIdea(built.world);
    const memberId = newMemberId(built.world.random);
    const given = { type: "support.given", ideaId, memberId, at: new Date().toISOString() };
    expect(await built.invoke("join-circle", queueEvent(broken, given))).toEqual(onlyTheFirstCameBack);
    expect(await item(keys.circleMember(atelier, memberId))).toMatchObject({ memberId });
  });

  test("recount shows on the card what the shards hold", async () => {
    const { ideaId } = await gatheringIdea(built.world, { clock: "waiting" });
    await put({ ...keys.count(ideaId, 0), v: 1, shard: 0, n: 7, version: 1, countedAt: new Date().toISOString() });
    expect(await built.invoke("recount", queueEvent(broken, { ideaId }))).toEqual(onlyTheFirstCameBack);
    expect(await item(keys.card(ideaId))).toMatchObject({ supporters: 7 });
  });

  test("open-review draws the curve", async () => {
    const now = new Date().toISOString();
    const { ideaId, circleId } = await gatheringIdea(built.world, { stage: "in_review", reviewOpenedAt: now });
    const staged = { type: "idea.staged", ideaId, circleId, from: "gathering", to: "in_review", number: 2 };
    expect(await built.invoke("open-review", queueEvent(broken, staged))).toEqual(onlyTheFirstCameBack);
    expect(await item(keys.curve(ideaId))).toMatchObject({ ideaId, answers: { n: 0 } });
  });

  test("send-notices tells the author", async () => {
    const { ideaId, circleId, authorId } = await gatheringIdea(built.world);
    const at = new Date().toISOString();
    const record = {
      ideaId,
      number: 2,
      at,
      by: { kind: "moderator" },
      kind: "stage",
      from: "submitted",
      to: "gathering",
    };
    await put({ ...keys.record(ideaId, 2), v: 1, ...record });
    const staged = { type: "idea.staged", ideaId, circleId, from: "submitted", to: "gathering", number: 2 };
    expect(await built.invoke("send-notices", queueEvent(broken, staged))).toEqual(onlyTheFirstCameBack);
    expect(await item(keys.notice(authorId, `${at}#published#${ideaId}`))).toMatchObject({ kind: "published", ideaId });
  });
});

describe("the schedule", () => {
  test("sweep-deadlines expires what ran out of time", async () => {
    const start = new Date(Date.now() - 30 * 86_400_000 - 5 * 60_000);
    built.world.time.now = start;
    const { ideaId } = await gatheringIdea(built.world);
    built.world.time.now = new Date();
    await built.invoke("sweep-deadlines", { schedule: "sweep-deadlines" });
    expect(await item(keys.card(ideaId))).toMatchObject({ stage: "expired" });
  });

  test("rank-ideas writes the lists that have no index", async () => {
    const { ideaId } = await gatheringIdea(built.world);
    await built.invoke("rank-ideas", { schedule: "rank-ideas" });
    const { client, name: TableName } = built.world.table;
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: "pk = :list",
        ExpressionAttributeValues: { ":list": keys.ranked("all", "closing-soon", 0).pk },
      }),
    );
    expect(Items.map((ranked) => ranked.ideaId)).toContain(ideaId);
  });

  test("reconcile counts a support whose batch was lost", async () => {
    const idea = await gatheringIdea(built.world);
    await give(idea);
    await built.invoke("reconcile", { schedule: "reconcile" });
    expect(await item(keys.card(idea.ideaId))).toMatchObject({ supporters: 1 });
  });
});
