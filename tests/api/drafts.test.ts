import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Draft } from "../../functions/ideas/contract.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { createPlatform, drafted, draftInput, type Platform, submitted } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const keyed = (key: string = crypto.randomUUID()) => ({ headers: { "idempotency-key": key } });
const pathOf = (draft: { ideaId: string }) => `/api/my/drafts/${draft.ideaId}`;

describe("creating", () => {
  test("a draft begins with a single word, and its author finds it again", async () => {
    const begun = { ...draftInput, title: "Un", pitch: "", story: "", circleId: null, tags: [] };
    const { status, body } = await platform.as("ada").post<Draft>("/api/my/drafts", begun, keyed());
    expect(status).toBe(201);
    expect(body).toMatchObject({ title: "Un", circleId: null, rev: 1 });
    const found = await platform.as("ada").get(pathOf(body));
    expect(found.body).toEqual({ draft: body });
  });

  test("twenty times the same key at once is one draft", async () => {
    const key = keyed();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => platform.as("bo").post<Draft>("/api/my/drafts", draftInput, key)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.ideaId} ${body.rev}`)).size).toBe(1);
    const list = await platform.as("bo").get<{ drafts: Draft[] }>("/api/my/drafts");
    expect(list.body.drafts).toHaveLength(1);
  });

  test("the same key of two members is two drafts", async () => {
    const key = keyed("a-key-they-share");
    const [adas, pias] = await Promise.all([
      platform.as("ada").post<Draft>("/api/my/drafts", draftInput, key),
      platform.as("pia").post<Draft>("/api/my/drafts", draftInput, key),
    ]);
    expect(adas.body.ideaId).not.toBe(pias.body.ideaId);
  });

  test("without a key it is refused", async () => {
    const { status, body } = await platform.as("ada").post("/api/my/drafts", draftInput);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "invalid-input", issues: [{ path: "idempotency-key", code: "missing" }] });
  });

  test("past the limit it is refused with the figure", async () => {
    for (let n = 0; n < 20; n++) await drafted(platform, {}, "mo");
    const { status, body } = await platform.as("mo").post("/api/my/drafts", draftInput, keyed());
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: "too-many-drafts", values: { limit: 20 } });
  });

  test.each([
    ["an unknown field", { stage: "gathering" }, { path: "stage", code: "unknown-field" }],
    ["a title too long", { title: "x".repeat(91) }, { path: "title", code: "too-long", limit: 90 }],
    ["a story too long", { story: "x".repeat(12_001) }, { path: "story", code: "too-long", limit: 12_000 }],
    [
      "a tag too many",
      { tags: ["ab", "cd", "ef", "gh", "ij", "kl", "mn"] },
      { path: "tags", code: "too-many", limit: 6 },
    ],
    ["a language nobody speaks here", { lang: "tlh" }, { path: "lang", code: "not-accepted" }],
    ["a missing title", { title: undefined }, { path: "title", code: "missing" }],
  ])("refuses %s and names the fault", async (_, change, issue) => {
    const { status, body } = await platform.as("ada").post("/api/my/drafts", { ...draftInput, ...change }, keyed());
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "invalid-input", issues: [issue] });
  });

  test.each([
    ["emoji", "🎉🌱🎉🌱🎉🌱🎉🌱"],
    ["right-to-left letters", "מדף מתקפל למרפסת"],
    ["joined emoji", "👩‍🌾👩‍🌾👩‍🌾"],
  ])("keeps a title of %s as written", async (_, title) => {
    expect((await drafted(platform, { title })).title).toBe(title);
  });

  test("takes direction overrides, control characters and line breaks out of title and pitch", async () => {
    const draft = await drafted(platform, {
      title: "Une\u202E jardinière\u2066 pli\u0007ante\u2069",
      pitch: "Sur\r\ndeux\nlignes",
    });
    expect(draft).toMatchObject({ title: "Une jardinière pliante", pitch: "Sur deux lignes" });
  });
});

describe("saving as its author types", () => {
  test("each save is one revision on", async () => {
    const draft = await drafted(platform);
    platform.pass(2_000);
    const { status, body } = await platform
      .as("ada")
      .put<Draft>(pathOf(draft), { ...draftInput, rev: 1, title: "Autre titre" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ rev: 2, title: "Autre titre", createdAt: draft.createdAt });
    expect(body.savedAt > draft.savedAt).toBe(true);
  });

  test("a stale edit from another tab is refused with the stored revision, and changes nothing", async () => {
    const draft = await drafted(platform);
    const here = await platform.as("ada").put<Draft>(pathOf(draft), { ...draftInput, rev: 1, title: "Écrit ici" });
    const there = await platform.as("ada").put(pathOf(draft), { ...draftInput, rev: 1, title: "Écrit là-bas" });
    expect(there.status).toBe(409);
    expect(there.body).toMatchObject({ code: "draft-changed-elsewhere", values: { rev: 2 } });
    expect((await platform.as("ada").get<{ draft: Draft }>(pathOf(draft))).body.draft).toEqual(here.body);
  });

  test("of twenty different saves at once exactly one is kept", async () => {
    const draft = await drafted(platform);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        platform.as("ada").put<Draft>(pathOf(draft), { ...draftInput, rev: 1, title: `Titre ${n}` }),
      ),
    );
    const kept = answers.filter(({ status }) => status === 200);
    expect(kept).toHaveLength(1);
    expect((await platform.as("ada").get<{ draft: Draft }>(pathOf(draft))).body.draft).toEqual(kept[0]?.body);
  });

  test("the same save sent twice, its answer lost, is answered again", async () => {
    const draft = await drafted(platform);
    const save = { ...draftInput, rev: 1, title: "Envoyé deux fois" };
    const first = await platform.as("ada").put<Draft>(pathOf(draft), save);
    platform.pass(1_000);
    const second = await platform.as("ada").put<Draft>(pathOf(draft), save);
    expect(second).toMatchObject({ status: 200, body: first.body });
  });

  test("another's draft is not there", async () => {
    const draft = await drafted(platform);
    const bo = platform.as("bo");
    const answers = await Promise.all([
      bo.get(pathOf(draft)),
      bo.put(pathOf(draft), { ...draftInput, rev: 1 }),
      bo.post(`${pathOf(draft)}/submission`, { rev: 1, termsVersion: 1 }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    await bo.delete(pathOf(draft));
    expect((await platform.as("ada").get(pathOf(draft))).status).toBe(200);
  });

  test("signed out it asks to sign in", async () => {
    const { status, body } = await platform.as().get<ProblemBody>("/api/my/drafts");
    expect([status, body.code]).toEqual([401, "sign-in-needed"]);
  });
});

describe("deleting", () => {
  test("is final, and may be repeated", async () => {
    const draft = await drafted(platform);
    expect((await platform.as("ada").delete(pathOf(draft))).status).toBe(204);
    expect((await platform.as("ada").delete(pathOf(draft))).status).toBe(204);
    expect((await platform.as("ada").get(pathOf(draft))).status).toBe(404);
  });

  test("a returned idea keeps its draft: it is mended or withdrawn", async () => {
    const card = await submitted(platform);
    const message = "Dites-nous la taille.";
    await platform.as("mo").put(`/api/studio/moderation/${card.ideaId}`, { outcome: "returned", version: 1, message });
    const { status, body } = await platform.as("ada").delete<ProblemBody>(pathOf(card));
    expect([status, body.code]).toEqual([409, "wrong-stage"]);
  });
});
