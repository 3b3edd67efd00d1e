import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Act, ActId } from "../../functions/acts/contract.ts";
import { actStore } from "../../functions/acts/store.ts";
import type { MemberRecord, QueueItem } from "../../functions/moderation/contract.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { type CastName, cast } from "../cast.ts";
import { createPlatform, type Platform, published, submitted } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const queue = async (who: CastName = "mo") =>
  (await platform.as(who).get<{ items: QueueItem[] }>("/api/studio/desk")).body.items;
const inQueue = async (item: string) => (await queue()).find((each) => each.item === item);
const claim = (who: CastName, item: string) => platform.as(who).put<ProblemBody>(`/api/studio/desk/${item}/claim`);
const answer = (who: CastName, item: string, body: unknown) =>
  platform.as(who).put<ProblemBody & { answerId: string }>(`/api/studio/desk/${item}/answer`, body);
const undo = (who: CastName, item: string) => platform.as(who).delete<ProblemBody>(`/api/studio/desk/${item}/answer`);
const publishing = (version: number) => ({ kind: "submission", input: { outcome: "published", version } });
const acts = () => actStore(platform.table).ofMonth("2026-03");
const stageOf = async (ideaId: string) =>
  (await platform.as("ada").get<{ card: { stage: string } }>(`/api/my/ideas/${ideaId}`)).body.card.stage;

async function waiting() {
  const card = await submitted(platform);
  return { card, item: `submission:${card.ideaId}` };
}

describe("the one queue", () => {
  test("holds submissions and reports, the unlawful first, then the longest wait, with circles to filter by", async () => {
    const { item } = await waiting();
    platform.pass(60_000);
    const reported = await published(platform);
    const unlawful = await published(platform);
    await platform.as("bo").put(`/api/reports/${reported.ideaId}`, { reason: 1 });
    platform.pass(60_000);
    await platform.as("bo").put(`/api/reports/${unlawful.ideaId}`, { reason: "unlawful" });
    const order = (await queue()).map((each) => each.item);
    expect(order[0]).toBe(`report:${unlawful.ideaId}`);
    expect(order.indexOf(item)).toBeLessThan(order.indexOf(`report:${reported.ideaId}`));
    const { body } = await platform.as("mo").get<{ circles: { circleId: string }[] }>("/api/studio/desk");
    expect(body.circles.map(({ circleId }) => circleId)).toContain("balcony");
  });
});

describe("taking an item", () => {
  test("shows it as taken to others, who get a clear answer, and is over by itself to the millisecond", async () => {
    const { item } = await waiting();
    const taken = await claim("mo", item);
    expect(taken.status).toBe(200);
    expect(await inQueue(item)).toMatchObject({ claim: { name: "Mo Haddad" } });
    const refused = await claim("noa", item);
    expect(refused.body).toMatchObject({ code: "item-taken", values: { name: "Mo Haddad" } });
    expect((await answer("noa", item, publishing(1))).body.code).toBe("item-taken");
    platform.pass(10 * 60_000 - 1);
    expect((await claim("noa", item)).status).toBe(409);
    platform.pass(1);
    expect((await inQueue(item))?.claim).toBeUndefined();
    expect((await claim("noa", item)).status).toBe(200);
    await platform.as("noa").delete(`/api/studio/desk/${item}/claim`);
    expect((await claim("mo", item)).status).toBe(200);
  });

  test("by two at once gives it to one of them", async () => {
    for (let round = 0; round < 5; round++) {
      const { item } = await waiting();
      const both = await Promise.all([claim("mo", item), claim("noa", item)]);
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    }
  });
});

describe("an answer", () => {
  test("waits ten seconds: undone at 9.9 nothing has happened, at 10.1 it is too late", async () => {
    const [early, late] = [await waiting(), await waiting()];
    await answer("mo", early.item, publishing(early.card.version));
    await answer("mo", late.item, publishing(late.card.version));
    expect(await inQueue(early.item)).toMatchObject({ pending: { by: { name: "Mo Haddad" }, outcome: "published" } });
    platform.pass(9_900);
    await platform.deliver();
    expect(await stageOf(early.card.ideaId)).toBe("submitted");
    expect((await undo("noa", early.item)).body.code).toBe("undo-too-late");
    expect((await undo("mo", early.item)).status).toBe(204);
    platform.pass(200);
    expect((await undo("mo", late.item)).body.code).toBe("undo-too-late");
    await platform.deliver();
    expect(await stageOf(early.card.ideaId)).toBe("submitted");
    expect(await stageOf(late.card.ideaId)).toBe("gathering");
    expect((await acts()).filter(({ ideaId }) => ideaId === early.card.ideaId)).toEqual([]);
    expect(await inQueue(early.item)).toMatchObject({ claim: { name: "Mo Haddad" } });
    expect(await inQueue(late.item)).toBeUndefined();
  });

  test("undone in the very moment it takes effect happens or does not, never half", async () => {
    for (let round = 0; round < 5; round++) {
      const { card, item } = await waiting();
      await answer("mo", item, publishing(card.version));
      platform.pass(round % 2 === 0 ? 9_999 : 10_000);
      const [undone] = await Promise.all([undo("mo", item), platform.deliver()]);
      platform.pass(2);
      await platform.deliver();
      expect(await stageOf(card.ideaId)).toBe(undone.status === 204 ? "submitted" : "gathering");
      const mine = (await acts()).filter(({ ideaId }) => ideaId === card.ideaId);
      expect(mine.length).toBe(undone.status === 204 ? 0 : 1);
    }
  });

  test("by two moderators at once is one answer; the other is told who was first", async () => {
    const { card, item } = await waiting();
    const both = await Promise.all([
      answer("mo", item, publishing(card.version)),
      answer("noa", item, {
        kind: "submission",
        input: { outcome: "returned", version: card.version, message: "Non." },
      }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe("item-answered");
    platform.pass(10_000);
    await platform.deliver();
    expect((await acts()).filter(({ ideaId }) => ideaId === card.ideaId)).toHaveLength(1);
  });

  test("sent twice, and delivered twice, acts once; its record names who, when, why and how long it waited", async () => {
    const { card, item } = await waiting();
    platform.pass(3_600_000);
    const returned = {
      kind: "submission",
      input: { outcome: "returned", version: card.version, message: "Plus large ?" },
    };
    const [first, second] = [await answer("mo", item, returned), await answer("mo", item, returned)];
    expect(second.body.answerId).toBe(first.body.answerId);
    platform.pass(10_000);
    const again = [...platform.answers];
    await platform.deliver();
    platform.answers.push(...again);
    await platform.deliver();
    const mine = (await acts()).filter(({ ideaId }) => ideaId === card.ideaId);
    expect(mine).toEqual([
      {
        actId: ActId.parse(first.body.answerId),
        at: platform.clock().toISOString(),
        kind: "returned",
        by: { memberId: cast.mo.memberId, name: "Mo Haddad", role: "moderator" },
        circleId: card.circleId,
        ideaId: card.ideaId,
        memberId: cast.ada.memberId,
        title: card.title,
        reasons: { text: "Plus large ?", lang: "fr" },
        waitedSeconds: 3_610,
      } satisfies Act,
    ]);
  });

  test("to an idea that its author withdrew meanwhile is not lost: it comes back to whoever gave it, with the cause", async () => {
    const { card, item } = await waiting();
    await answer("mo", item, publishing(card.version));
    await platform.as("ada").delete(`/api/my/ideas/${card.ideaId}`);
    platform.pass(10_000);
    await platform.deliver();
    expect(await platform.acting.hands.state(item)).toMatchObject({
      failed: { code: "idea-changed-meanwhile", by: { name: "Mo Haddad" } },
    });
    expect((await acts()).filter(({ ideaId }) => ideaId === card.ideaId)).toEqual([]);
  });

  test("to what is no longer as it was read is refused at once", async () => {
    const { item } = await waiting();
    expect((await answer("mo", item, publishing(7))).body.code).toBe("idea-changed-meanwhile");
    expect((await answer("mo", item, { kind: "held", input: { outcome: "released" } })).status).toBe(400);
    expect((await claim("mo", "submission:x")).status).toBe(400);
  });
});

test("a member's record tells moderators what moderation did, and nothing of what they like", async () => {
  const card = await published(platform);
  await platform.as("bo").put(`/api/reports/${card.ideaId}`, { reason: 2 });
  await answer("mo", `report:${card.ideaId}`, {
    kind: "report",
    input: { outcome: "removed", rev: 1, reason: 2, message: "De la publicité." },
  });
  platform.pass(10_000);
  await platform.deliver();
  const { body } = await platform.as("noa").get<MemberRecord>(`/api/studio/records/${cast.ada.memberId}`);
  expect(body.member).toMatchObject({ name: "Ada Morel", joinedAt: "2026-01-01T00:00:00.000Z" });
  expect(body.counts).toMatchObject({ ideasRemoved: 1, reportsUpheld: 1 });
  expect(body.acts[0]).toMatchObject({ kind: "removed", reasons: { ruleNumber: 2, text: "De la publicité." } });
  expect(JSON.stringify(body)).not.toContain(cast.bo.memberId);
});
