import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IdeaCard, IdeaRecord } from "../../functions/ideas/contract.ts";
import { MemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { cast } from "../cast.ts";
import { balcony, createPlatform, draftInput, type Platform, submitted } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const pathOf = (card: { ideaId: string }) => `/api/studio/moderation/${card.ideaId}`;
const answer = (card: { ideaId: string }, input: object) =>
  platform.as("mo").put<IdeaCard & ProblemBody>(pathOf(card), { version: 1, ...input });
const records = async ({ ideaId }: IdeaCard) =>
  (await platform.as("ada").get<{ records: IdeaRecord[] }>(`/api/my/ideas/${ideaId}`)).body.records;

describe("the queue", () => {
  test("holds what was submitted, the longest wait first, and lets go of what was answered", async () => {
    const alone = await createPlatform({ seed: 7 });
    const cards: IdeaCard[] = [];
    for (let n = 0; n < 6; n++) {
      alone.pass(60_000);
      cards.push(await submitted(alone, { title: `Idée numéro ${n}` }));
    }
    const queue = async () => (await alone.as("mo").get<{ ideas: IdeaCard[] }>("/api/studio/moderation")).body.ideas;
    expect((await queue()).map(({ title }) => title)).toEqual(cards.map(({ title }) => title));
    await alone.as("mo").put(`/api/studio/moderation/${cards[0]?.ideaId}`, { outcome: "published", version: 1 });
    expect((await queue()).map(({ ideaId }) => ideaId)).toEqual(cards.slice(1).map(({ ideaId }) => ideaId));
    alone.close();
  });

  test("shows an idea with its story as published, its circle and its timeline", async () => {
    const story = `${draftInput.story}\n\n<script>alert(1)</script>\n\n[piège](javascript:alert(1))`;
    const card = await submitted(platform, { story });
    const { body } = await platform.as("mo").get<{ storyHtml: string }>(pathOf(card));
    expect(body).toMatchObject({ card, story, circle: { circleId: balcony }, records: [{ to: "submitted" }] });
    expect(body.storyHtml).toContain("&lt;script&gt;");
    expect(body.storyHtml).not.toMatch(/<script|href/);
  });

  test("is for moderators alone", async () => {
    const card = await submitted(platform);
    const asked = (["ada", "pia", "cleo"] as const).map((who) =>
      platform.as(who).put(pathOf(card), { outcome: "published", version: 1 }),
    );
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await platform.as().get("/api/studio/moderation")).status).toBe(401);
  });
});

describe("publishing", () => {
  test("in a circle too small for shares the clock waits", async () => {
    const { status, body } = await answer(await submitted(platform), { outcome: "published" });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: "gathering",
      version: 2,
      publishedAt: platform.clock().toISOString(),
      reached: 0,
    });
    expect(body).not.toHaveProperty("endsAt");
    expect(body).not.toHaveProperty("clock");
    expect((await platform.as().get(`/api/ideas/${body.ideaId}`)).body).toEqual(body);
  });

  test("freezes the numbers that the policy gives for the members of that moment", async () => {
    const grown = await createPlatform({ seed: 3 });
    for (let n = 100; n < 220; n++)
      await grown.circles.join(balcony, MemberId.parse(`mem_000000000${n}`), grown.clock());
    const card = await submitted(grown);
    const { body } = await grown.as("mo").put<IdeaCard>(pathOf(card), { outcome: "published", version: 1 });
    expect(body.clock).toEqual({
      firstWindowDays: 30,
      milestones: [
        { supporters: 5, extraDays: 60 },
        { supporters: 10, extraDays: 90 },
        { supporters: 15, extraDays: 0 },
      ],
    });
    expect(body).toMatchObject({
      shards: 16,
      clockStartedAt: "2026-03-02T09:00:00.000Z",
      endsAt: "2026-04-01T09:00:00.000Z",
    });
    grown.close();
  });
});

describe("returning and declining", () => {
  test("a return says what to mend, in the words of a named moderator", async () => {
    const { body } = await answer(await submitted(platform), { outcome: "returned", message: "Dites-nous la taille." });
    expect(body.stage).toBe("returned");
    expect((await records(body)).at(-1)).toMatchObject({
      from: "submitted",
      to: "returned",
      by: { kind: "moderator", memberId: cast.mo.memberId, name: "Mo Haddad" },
      why: { text: "Dites-nous la taille.", lang: "fr" },
    });
  });

  test("a refusal names a rule of the circle", async () => {
    const { body } = await answer(await submitted(platform), {
      outcome: "declined",
      message: "Publicité.",
      ruleNumber: 2,
    });
    expect((await records(body)).at(-1)?.why).toEqual({
      text: "Publicité.",
      lang: "fr",
      ruleNumber: 2,
      rule: { fr: "Pas de publicité", en: "No advertising" },
    });
  });

  test.each([
    ["a return without a message", { outcome: "returned" }, { path: "message", code: "missing" }],
    ["a return with an empty message", { outcome: "returned", message: "  " }, { path: "message", code: "missing" }],
    ["a refusal without a rule", { outcome: "declined", message: "Non." }, { path: "ruleNumber", code: "missing" }],
    [
      "a rule that the circle lacks",
      { outcome: "declined", message: "Non.", ruleNumber: 3 },
      { path: "ruleNumber", code: "too-large", limit: 2 },
    ],
    ["an outcome that nobody knows", { outcome: "removed" }, { path: "outcome", code: "not-accepted" }],
    ["an unknown field", { outcome: "published", stage: "launched" }, { path: "stage", code: "unknown-field" }],
    [
      "a message too long",
      { outcome: "returned", message: "x".repeat(2_001) },
      { path: "message", code: "too-long", limit: 2_000 },
    ],
  ])("refuses %s, and the idea stays in the queue", async (_, input, issue) => {
    const card = await submitted(platform);
    const { status, body } = await answer(card, input);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "invalid-input", issues: [issue] });
    expect((await platform.ideas.card(card.ideaId)).stage).toBe("submitted");
  });
});

describe("acting on what has changed", () => {
  test("of two moderators with the same answer at once one gave it, the other learns that it changed", async () => {
    const card = await submitted(platform);
    const second = { ...cast.mo, memberId: MemberId.parse("mem_m00000000002"), name: "Max Roy" };
    const [first, other] = await Promise.all([
      answer(card, { outcome: "published" }),
      platform.as(second).put<ProblemBody>(pathOf(card), { version: 1, outcome: "published" }),
    ]);
    expect([first.status, other.status].toSorted()).toEqual([200, 409]);
    const refused = first.status === 409 ? first.body : other.body;
    expect(refused).toMatchObject({ code: "idea-changed-meanwhile", values: { version: 2 } });
    expect(await records(card)).toHaveLength(2);
  });

  test("the same answer twenty times at once is given once", async () => {
    const card = await submitted(platform);
    const answers = await Promise.all(Array.from({ length: 20 }, () => answer(card, { outcome: "published" })));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.stage} ${body.version}`))).toEqual(
      new Set(["200 gathering 2"]),
    );
    expect(await records(card)).toHaveLength(2);
  });

  test("a stage that has no such step is refused", async () => {
    const card = await submitted(platform);
    await answer(card, { outcome: "published" });
    const { status, body } = await answer(card, { version: 2, outcome: "returned", message: "Trop tard." });
    expect([status, body.code, body.values]).toEqual([409, "wrong-stage", { from: "gathering", to: "returned" }]);
  });

  test("an idea that is not there is not found", async () => {
    expect((await answer({ ideaId: "ide_000000000000" }, { outcome: "published" })).status).toBe(404);
  });
});
