import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Draft, IdeaCard, IdeaRecord } from "../../functions/ideas/contract.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { cast } from "../cast.ts";
import {
  balcony,
  balconyInput,
  createPlatform,
  drafted,
  draftInput,
  type Platform,
  published,
  submitted,
} from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const submit = (draft: { ideaId: string; rev: number }, more: object = {}, who: "ada" | "bo" = "ada") =>
  platform.as(who).post<IdeaCard & ProblemBody>(`/api/my/drafts/${draft.ideaId}/submission`, {
    rev: draft.rev,
    termsVersion: 1,
    ...more,
  });
const own = (card: { ideaId: string }) =>
  platform
    .as("ada")
    .get<{ card: IdeaCard; records: IdeaRecord[]; story: { story: string } }>(`/api/my/ideas/${card.ideaId}`);
const moderate = (card: { ideaId: string }, answer: object) =>
  platform.as("mo").put<IdeaCard>(`/api/studio/moderation/${card.ideaId}`, answer);

describe("submitting", () => {
  test("turns the draft into an idea that waits for moderation", async () => {
    const { status, body } = await submit(await drafted(platform));
    expect(status).toBe(200);
    expect(body).toMatchObject({ stage: "submitted", version: 1, authorName: "Ada Morel", supporters: 0, shards: 16 });
    const mine = (await own(body)).body;
    expect(mine.card).toEqual(body);
    expect(mine.story.story).toBe(draftInput.story);
    expect(mine.records).toMatchObject([{ number: 1, to: "submitted", by: { kind: "author", name: "Ada Morel" } }]);
    expect((await platform.as("ada").get(`/api/my/drafts/${body.ideaId}`)).status).toBe(404);
  });

  test("twenty times at once is one idea, and twenty equal answers", async () => {
    const draft = await drafted(platform);
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(draft)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map(({ body }) => JSON.stringify(Object.entries(body).toSorted()))).size).toBe(1);
    expect((await own(draft)).body.records).toHaveLength(1);
  });

  test("sent again after publication it still answers the idea", async () => {
    const draft = await drafted(platform);
    const { body } = await submit(draft);
    await moderate(body, { outcome: "published", version: 1 });
    expect(await submit(draft)).toMatchObject({ status: 200, body: { ideaId: draft.ideaId, stage: "gathering" } });
  });

  test("a draft made again under the address of an idea never overwrites it", async () => {
    const card = await submitted(platform);
    const draft = await platform.ideas.createDraft(card.authorId, card.ideaId, draftInput, platform.clock());
    expect((await submit(draft)).body.code).toBe("wrong-stage");
    const circle = await platform.circles.circle(balcony);
    const submission = {
      draft,
      text: { ...draftInput, circleId: balcony },
      circle,
      author: cast.ada,
      now: platform.clock(),
      pictures: [],
      coCreators: [],
      unchanged: [],
    };
    await expect(platform.ideas.submitFirst(card, submission)).rejects.toMatchObject({
      code: "idea-changed-meanwhile",
    });
  });

  test.each([
    ["emoji alone", "🎉🌱🎉🌱🎉🌱🎉🌱"],
    ["right-to-left letters", "מדף מתקפל למרפסת"],
  ])("takes a title of %s", async (_, title) => {
    expect((await submit(await drafted(platform, { title }))).body.title).toBe(title);
  });

  test.each([
    ["a title too short", { title: "Court" }, { path: "title", code: "too-short", limit: 8 }],
    [
      "a title of spaces and direction overrides",
      { title: " \u202E \u202D       " },
      { path: "title", code: "too-short" },
    ],
    ["a title that nobody can see", { title: "\u200D".repeat(8) }, { path: "title", code: "not-accepted" }],
    ["no pitch", { pitch: "" }, { path: "pitch", code: "missing" }],
    ["a story too short", { story: "Trop court." }, { path: "story", code: "too-short", limit: 80 }],
    ["no circle", { circleId: null }, { path: "circleId", code: "missing" }],
    ["a circle that is not there", { circleId: "nowhere" }, { path: "circleId", code: "not-accepted" }],
  ])("refuses %s, and keeps the draft", async (_, change, issue) => {
    const draft = await drafted(platform, change as Partial<Draft>);
    const { status, body } = await submit(draft);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "invalid-input", issues: [issue] });
    const kept = await platform.as("ada").get<{ draft: Draft }>(`/api/my/drafts/${draft.ideaId}`);
    expect(kept.body.draft).toEqual(draft);
  });

  test("names every fault at once", async () => {
    const draft = await drafted(platform, { title: "", pitch: "", story: "" });
    expect((await submit(draft)).body.issues?.map(({ path }) => path)).toEqual(["title", "pitch", "story"]);
  });

  test("refuses a language that the circle does not speak", async () => {
    await platform.as("cleo").put("/api/studio/circles/english-only", { ...balconyInput, languages: ["en"] });
    const draft = await drafted(platform, { circleId: "english-only" as typeof balcony });
    expect((await submit(draft)).body).toMatchObject({ issues: [{ path: "lang", code: "not-accepted" }] });
  });

  test("refuses terms that changed since they were read, and says which are current", async () => {
    const terms = { fr: "Nouvelles conditions.", en: "New terms." };
    await platform.as("cleo").put("/api/studio/circles/strict", balconyInput);
    await platform.as("cleo").put("/api/studio/circles/strict", { ...balconyInput, terms });
    const draft = await drafted(platform, { circleId: "strict" as typeof balcony });
    const { status, body } = await submit(draft);
    expect([status, body.code, body.values]).toEqual([409, "terms-changed", { termsVersion: 2 }]);
    expect((await submit(draft, { termsVersion: 2 })).status).toBe(200);
    expect(
      await platform.ideas.acceptedTerms(
        body.authorId ?? (await own(draft)).body.card.authorId,
        "strict" as typeof balcony,
      ),
    ).toBe(2);
  });

  test("refuses a revision that is not the stored one", async () => {
    const draft = await drafted(platform);
    const { status, body } = await submit(draft, { rev: 7 });
    expect([status, body.code, body.values]).toEqual([409, "draft-changed-elsewhere", { rev: 1 }]);
  });

  test("another's draft is not there to submit", async () => {
    expect((await submit(await drafted(platform), {}, "bo")).status).toBe(404);
  });
});

describe("mending a returned idea", () => {
  const message = "Dites-nous combien de place elle prend.";
  const returned = async () => {
    const card = await submitted(platform);
    await moderate(card, { outcome: "returned", version: 1, message });
    const found = await platform
      .as("ada")
      .get<{ draft: Draft; card: IdeaCard; returned: IdeaRecord; acceptedTerms: number }>(
        `/api/my/drafts/${card.ideaId}`,
      );
    return { ...found.body, card };
  };

  test("its author finds the draft, what to mend, and the terms already accepted", async () => {
    const { draft, returned: record, acceptedTerms } = await returned();
    expect(draft).toMatchObject({ title: draftInput.title, story: draftInput.story, rev: 2 });
    expect(record.why).toEqual({ text: message, lang: "fr" });
    expect(acceptedTerms).toBe(1);
  });

  test("the new version is submitted under the same address, and the timeline tells both", async () => {
    const { draft } = await returned();
    const mended = { ...draftInput, rev: 2, story: `${draftInput.story} Elle prend douze centimètres.` };
    await platform.as("ada").put(`/api/my/drafts/${draft.ideaId}`, mended);
    const { body } = await submit({ ...draft, rev: 3 });
    expect(body).toMatchObject({ ideaId: draft.ideaId, stage: "submitted", version: 3 });
    const mine = (await own(draft)).body;
    expect(mine.records.map(({ to }) => to)).toEqual(["submitted", "returned", "submitted"]);
    expect(mine.story.story).toBe(mended.story);
  });

  test("a late repeat of the first submission does not send it again", async () => {
    const { draft } = await returned();
    const { status, body } = await submit({ ...draft, rev: 1 });
    expect([status, body.code]).toEqual([409, "draft-changed-elsewhere"]);
    expect((await own(draft)).body.card.stage).toBe("returned");
  });
});

describe("withdrawing", () => {
  test("takes an idea back while it gathers, once", async () => {
    const card = await published(platform);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => platform.as("ada").delete<IdeaCard>(`/api/my/ideas/${card.ideaId}`)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.stage} ${body.version}`))).toEqual(
      new Set(["200 withdrawn 3"]),
    );
    expect((await own(card)).body.records).toHaveLength(3);
    expect((await platform.as().get(`/api/ideas/${card.ideaId}`)).status).toBe(404);
  });

  test("another's idea is not there to withdraw", async () => {
    const card = await published(platform);
    expect((await platform.as("bo").delete(`/api/my/ideas/${card.ideaId}`)).status).toBe(404);
    expect((await platform.as("bo").get(`/api/my/ideas/${card.ideaId}`)).status).toBe(404);
    expect((await platform.as().get(`/api/ideas/${card.ideaId}`)).status).toBe(200);
  });

  test("a declined idea is past withdrawing", async () => {
    const card = await submitted(platform);
    await moderate(card, { outcome: "declined", version: 1, message: "C’est une publicité.", ruleNumber: 2 });
    const { status, body } = await platform.as("ada").delete<ProblemBody>(`/api/my/ideas/${card.ideaId}`);
    expect([status, body.code]).toEqual([409, "wrong-stage"]);
  });
});

test("a preview is the Markdown that will be published", async () => {
  const { body } = await platform
    .as("ada")
    .post("/api/my/preview", { story: "# Bonjour\n<b>gras</b> [ici](javascript:alert(1))" });
  expect(body).toEqual({ html: "<h3>Bonjour</h3>\n<p>&lt;b&gt;gras&lt;/b&gt; [ici](javascript:alert(1))</p>\n" });
});

test("an improvement says what it improves; something new does not", async () => {
  const sent = (more: object) => submitted(platform, { improves: "  L’étagère Palma ", ...more });
  const improvement = await sent({ kind: "improvement" });
  expect(improvement.improves).toBe("L’étagère Palma");
  expect((await sent({ kind: "new" })).improves).toBeUndefined();
  const answer = { outcome: "returned", version: 1, message: "Laquelle ?" };
  await platform.as("mo").put(`/api/studio/moderation/${improvement.ideaId}`, answer);
  const { body } = await platform.as("ada").get<{ draft: Draft }>(`/api/my/drafts/${improvement.ideaId}`);
  expect(body.draft.improves).toBe("L’étagère Palma");
  const { ideaId, rev } = body.draft;
  const { title, pitch, story, circleId, lang, tags } = body.draft;
  const text = { title, pitch, story, circleId, lang, tags, kind: "new", rev };
  await platform.as("ada").put(`/api/my/drafts/${ideaId}`, text);
  const again = { rev: rev + 1, termsVersion: 1 };
  const { body: card } = await platform.as("ada").post<IdeaCard>(`/api/my/drafts/${ideaId}/submission`, again);
  expect(card).toMatchObject({ stage: "submitted", kind: "new" });
  expect(card.improves).toBeUndefined();
  expect((await platform.ideas.card(ideaId)).improves).toBeUndefined();
});
