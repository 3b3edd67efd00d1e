import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TalkView } from "../../functions/comments/talk-view.ts";
import type { CommentView } from "../../functions/comments/view.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { type CastName, cast } from "../cast.ts";
import { createPlatform, type Platform, published } from "./platform.ts";

let platform: Platform;
let card: IdeaCard;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type Said = CommentView & ProblemBody;
const pathOf = ({ ideaId }: Pick<IdeaCard, "ideaId">) => `/api/ideas/${ideaId}/comments`;
const say = (who: CastName, text: string, more: object = {}) => {
  platform.pass(1_000);
  return platform.as(who).post<Said>(pathOf(card), { text, lang: "fr", ...more });
};
const at = (commentId: string) => `${pathOf(card)}/${commentId}`;
const talk = async (query = "", who?: CastName) =>
  (await platform.as(who).get<TalkView>(`${pathOf(card)}${query}`)).body;
const texts = (threads: CommentView[]) => threads.map(({ text }) => text);

/** Each describe talks under an idea of its own. */
const underAFreshIdea = () =>
  beforeAll(async () => {
    card = await published(platform);
  });

describe("comments and answers", () => {
  underAFreshIdea();

  test("are read by anyone, the newest first, answers under what they answer, Markdown made safe", async () => {
    const first = (await say("bo", "Un crochet **ici** ? <script>alert(1)</script>")).body;
    await say("mo", "Et la pluie ?", { parentId: first.commentId });
    await say("ada", "Elle est prévue.", { parentId: first.commentId });
    await say("bo", "It folds!", { lang: "en" });
    const { threads, comments } = await talk();
    expect(comments).toBe(4);
    expect(texts(threads)).toEqual(["It folds!", first.text]);
    expect(threads[1]?.answers).toBe(2);
    expect(texts(threads[1]?.answersShown ?? [])).toEqual(["Et la pluie ?", "Elle est prévue."]);
    expect(threads[1]?.html).toContain("<strong>ici</strong>");
    expect(threads[1]?.html).not.toContain("<script");
    expect(threads[1]?.answersShown.map(({ badge }) => badge)).toEqual(["moderation", "author"]);
  });

  test("sent twice, or twenty times at once, are one comment; the same words may be said again once deleted", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => say("bo", "Une seule fois.")));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.commentId}`)).size).toBe(1);
    const [first] = answers;
    await platform.as("bo").delete(at(first?.body.commentId ?? ""));
    const again = await say("bo", "Une seule fois.");
    expect(again.body.commentId).not.toBe(first?.body.commentId);
    expect(texts((await talk()).threads).filter((text) => text === "Une seule fois.")).toHaveLength(1);
  });

  test("are one level deep", async () => {
    const root = (await say("bo", "Racine")).body;
    const answer = (await say("mo", "Réponse", { parentId: root.commentId })).body;
    const { status, body } = await say("bo", "Trop profond", { parentId: answer.commentId });
    expect([status, body.issues]).toEqual([400, [{ path: "parentId", code: "not-accepted" }]]);
    expect((await say("bo", "Dans le vide", { parentId: "com_0000000000000000" })).status).toBe(404);
  });

  test.each([
    ["ten thousand emoji", "🎉".repeat(10_000), { path: "text", code: "too-long", limit: 2_000 }],
    ["nothing but spaces", " \n\u200B ", { path: "text", code: "missing", limit: 1 }],
    ["nothing to see", "\u0301\u0301", { path: "text", code: "not-accepted" }],
  ])("of %s are refused with a clear problem", async (_, text, issue) => {
    const { status, body } = await say("bo", text);
    expect([status, body.code, body.issues]).toEqual([400, "invalid-input", [issue]]);
  });

  test("of two thousand emoji are taken: people count letters, not code units", async () => {
    expect((await say("bo", "🎉".repeat(2_000))).status).toBe(200);
  });

  test("of the product team and the brand are official, with name and title", async () => {
    const { body } = await say("pia", "Nous l’essayons lundi.");
    expect(body).toMatchObject({ name: "Pia Fontaine", badge: "official", title: cast.pia.title });
  });

  test("wait for publication, stop when time ran out, and are not there for what nobody may read", async () => {
    const move = async (to: "expired" | "withdrawn") => {
      const idea = await published(platform);
      const record = { kind: "stage", by: { kind: "clock" }, from: idea.stage } as const;
      const left = await platform.ideas.take({ card: idea, changes: { stage: to }, record, now: platform.clock() });
      const said = await platform.as("bo").post<ProblemBody>(pathOf(left), { text: "Trop tard ?", lang: "fr" });
      return [said.status, said.body.code, (await platform.as().get(pathOf(left))).status];
    };
    expect(await move("expired")).toEqual([409, "talk-closed", 200]);
    expect(await move("withdrawn")).toEqual([404, "not-found", 404]);
  });
});

describe("long talks", () => {
  underAFreshIdea();

  test("are loaded page by page, each comment once, by signed cursors of their own list", async () => {
    for (let n = 0; n < 45; n++) await say("bo", `Message ${n}`, { lang: n % 3 === 0 ? "en" : "fr" });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await talk(cursor ? `?cursor=${cursor}` : "");
      seen.push(...texts(page.threads));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(Array.from({ length: 45 }, (_, n) => `Message ${44 - n}`));
    const { nextCursor } = await talk();
    expect((await platform.as().get(`${pathOf(card)}?first=fr&cursor=${nextCursor}`)).status).toBe(400);
    expect((await platform.as().get(`${pathOf(card)}?cursor=nonsense`)).status).toBe(400);
  });

  test("show one language first, then the other, none twice", async () => {
    const seen: CommentView[] = [];
    let cursor: string | undefined;
    do {
      const page = await talk(`?first=en${cursor ? `&cursor=${cursor}` : ""}`);
      seen.push(...page.threads);
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.map(({ textLang }) => textLang)).toEqual([...Array(15).fill("en"), ...Array(30).fill("fr")]);
    expect(new Set(seen.map(({ commentId }) => commentId)).size).toBe(45);
  });

  test("of many answers show three and the rest on the thread's own page", async () => {
    const root = (await say("bo", "Une question")).body;
    for (let n = 0; n < 5; n++) await say("mo", `Réponse ${n}`, { parentId: root.commentId });
    const [thread] = (await talk()).threads;
    expect([thread?.answers, thread?.answersShown.length]).toEqual([5, 3]);
    const whole = await platform.as().get<{ answersShown: CommentView[] }>(at(root.commentId));
    expect(texts(whole.body.answersShown)).toEqual([0, 1, 2, 3, 4].map((n) => `Réponse ${n}`));
  });

  test("cost one Query a page and one for each comment with answers; posting is eight write units", async () => {
    const quiet = await published(platform);
    const cost = await platform.costOf(() => platform.as("bo").post(pathOf(quiet), { text: "Bonjour", lang: "fr" }));
    expect(cost).toMatchObject({ requests: 5, writeUnits: 8 });
    const read = await platform.costOf(() => platform.as().get(pathOf(quiet)));
    expect(read.requests).toBe(3);
    expect(read.readUnits).toBeLessThanOrEqual(3);
  });
});

describe("editing", () => {
  underAFreshIdea();

  test("keeps the earlier wordings for all to read", async () => {
    const { commentId } = (await say("bo", "Premier jet")).body;
    platform.pass(60_000);
    const edited = await platform.as("bo").put<Said>(at(commentId), { text: "Mieux dit", lang: "en", rev: 1 });
    expect(edited.body).toMatchObject({
      text: "Mieux dit",
      textLang: "en",
      rev: 2,
      editedAt: platform.clock().toISOString(),
    });
    const { body } = await platform.as().get<{ wordings: object[] }>(`${at(commentId)}/wordings`);
    expect(body.wordings).toMatchObject([{ text: "Premier jet", lang: "fr", rev: 1 }]);
    const { threads } = await talk("?first=en");
    expect(threads[0]?.commentId).toBe(commentId);
  });

  test("from two tabs: the later one learns of the other; the same edit sent again is done once", async () => {
    const { commentId } = (await say("bo", "Deux onglets")).body;
    const edit = (text: string) => platform.as("bo").put<Said>(at(commentId), { text, lang: "fr", rev: 1 });
    const both = await Promise.all([edit("Onglet un"), edit("Onglet deux")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const won = both.find(({ status }) => status === 200)?.body.text ?? "";
    expect((await edit(won)).status).toBe(200);
    const lost = await edit("Onglet trois");
    expect([lost.body.code, lost.body.values]).toEqual(["comment-changed-elsewhere", { rev: 2 }]);
  });

  test("is its writer's alone, and so is deleting", async () => {
    const { commentId } = (await say("bo", "À moi")).body;
    for (const who of ["ada", "mo", "pia"] as const) {
      expect((await platform.as(who).put(at(commentId), { text: "Volé", lang: "fr", rev: 1 })).status).toBe(403);
      expect((await platform.as(who).delete(at(commentId))).status).toBe(403);
    }
  });
});

describe("deleting", () => {
  underAFreshIdea();

  test("leaves the place where answers hang, nothing elsewhere, and no earlier wording", async () => {
    const alone = (await say("bo", "Sans réponse")).body;
    const asked = (await say("bo", "Avec réponse")).body;
    await say("mo", "La réponse", { parentId: asked.commentId });
    await platform.as("bo").put(at(asked.commentId), { text: "Avec une réponse", lang: "fr", rev: 1 });
    for (const { commentId } of [alone, asked, asked])
      expect((await platform.as("bo").delete(at(commentId))).status).toBe(204);
    const { threads, comments } = await talk();
    expect(comments).toBe(1);
    expect(threads).toMatchObject([{ text: "", html: "", name: "", gone: { by: "author" }, answers: 1 }]);
    const { body } = await platform.as().get<{ wordings: object[] }>(`${at(asked.commentId)}/wordings`);
    expect(body.wordings).toEqual([]);
    expect((await platform.as().get(at(alone.commentId))).status).toBe(404);
  });

  test("while somebody answers: the answer was first and hangs there, or is told and not lost without a word", async () => {
    for (let round = 0; round < 10; round++) {
      const asked = (await say("bo", `Question ${round}`)).body;
      const [answered] = await Promise.all([
        say("mo", "Je réponds", { parentId: asked.commentId }),
        platform.as("bo").delete(at(asked.commentId)),
      ]);
      const thread = (await talk()).threads.find(({ commentId }) => commentId === asked.commentId);
      if (answered.status === 200) expect([thread?.gone, thread?.answers]).toEqual([{ by: "author" }, 1]);
      else expect([answered.body.code, thread]).toEqual(["comment-gone", undefined]);
    }
  });
});

describe("the brand's people and the idea's author", () => {
  underAFreshIdea();

  test("reactions are by name, one a person, and can be taken back", async () => {
    const { commentId } = (await say("bo", "Une idée dans l’idée")).body;
    const reaction = `${at(commentId)}/reaction`;
    await platform.as("pia").put(reaction, { kind: "liked" });
    platform.pass(1_000);
    await platform.as("cleo").put(reaction, { kind: "noted" });
    await platform.as("pia").put(reaction, { kind: "thanked" });
    const shown = async () =>
      (await talk()).threads[0]?.reactions.map(({ kind, name }) => `${name} ${kind}`).toSorted();
    expect(await shown()).toEqual(["Cleo Brandt noted", "Pia Fontaine thanked"]);
    await platform.as("pia").delete(reaction);
    expect(await shown()).toEqual(["Cleo Brandt noted"]);
    expect((await platform.as("pia").put(reaction, { kind: "hated" })).status).toBe(400);
  });

  test("updates stand at the top, the latest first, by the author alone, and may be answered", async () => {
    const path = `/api/ideas/${card.ideaId}/updates`;
    const tell = (text: string) => platform.as("ada").post<Said>(path, { text, lang: "fr" });
    await tell("Prototype monté.");
    platform.pass(1_000);
    const { commentId } = (await tell("Il tient la pluie.")).body;
    await tell("Il tient la pluie.");
    await say("bo", "Bravo !", { parentId: commentId });
    const { updates } = await talk();
    expect(texts(updates)).toEqual(["Il tient la pluie.", "Prototype monté."]);
    expect(updates[0]).toMatchObject({ badge: "author", answers: 1, answersShown: [{ text: "Bravo !" }] });
    expect((await platform.as("bo").post(path, { text: "Faux", lang: "fr" })).status).toBe(403);
  });

  test("the author thanks for a comment that changed the design, not for an own one, and may take it back", async () => {
    const theirs = (await say("bo", "Et si elle tournait ?")).body;
    const own = (await say("ada", "Je me remercie.")).body;
    const credit = (commentId: string) => `${at(commentId)}/credit`;
    expect((await platform.as("ada").put(credit(theirs.commentId))).status).toBe(204);
    expect((await platform.as("ada").put<ProblemBody>(credit(own.commentId))).body.code).toBe("own-comment");
    expect((await platform.as("mo").put(credit(theirs.commentId))).status).toBe(403);
    const { credits, threads } = await talk();
    expect(credits).toMatchObject([{ commentId: theirs.commentId, name: "Bo Lindqvist" }]);
    expect(threads.find(({ commentId }) => commentId === theirs.commentId)?.credited).toBe(true);
    await platform.as("ada").delete(credit(theirs.commentId));
    expect((await talk()).credits).toEqual([]);
    await platform.as("ada").put(credit(theirs.commentId));
    await platform.as("bo").delete(at(theirs.commentId));
    expect((await talk()).credits).toEqual([]);
  });
});

describe("a crowd", () => {
  underAFreshIdea();

  test("of sixty comments and answers at once loses none, and counts them exactly", async () => {
    const root = (await say("ada", "Posez vos questions")).body;
    const said = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        platform.as((["bo", "mo", "pia"] as const)[n % 3]).post<Said>(pathOf(card), {
          text: `Question ${n}`,
          lang: "fr",
          ...(n % 2 === 0 && { parentId: root.commentId }),
        }),
      ),
    );
    expect(new Set(said.map(({ status }) => status))).toEqual(new Set([200]));
    const counted = await platform.talk.find(card.ideaId, root.commentId);
    expect([(await talk()).comments, counted?.answers]).toEqual([61, 30]);
  });
});
