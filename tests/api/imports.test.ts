import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comment } from "../../functions/comments/contract.ts";
import { classic } from "../../functions/ideas/policy.ts";
import type { Import, MadeIdea, RowResult } from "../../functions/imports/contract.ts";
import { undoGraceSeconds } from "../../functions/imports/limits.ts";
import { CircleId, type IdeaId, ImportId } from "../../functions/platform/ids.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { cast } from "../cast.ts";
import { balcony, balconyInput, createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

let imports = 0;
const newId = () => ImportId.parse(`imp_${String(++imports).padStart(12, "0")}`);
const row = (n: number | string, more: object = {}) => ({
  ref: `post-${n}`,
  title: `A rail that folds away, number ${n}`,
  text: "It folds against the wall when nobody dries anything. Ask jane.doe@example.com for the drawing.",
  votes: "312",
  author: "Jane Doe",
  at: "2021-03-04T10:00:00Z",
  status: "planned",
  tags: "balcony, drying",
  stage: "gathering",
  ...more,
});
const input = { kind: "ideas", source: "canny", tool: "Canny", fileName: "posts.csv", circleId: balcony, lang: "en" };
const at = (importId: string, rest = "") => `/api/studio/imports/${importId}${rest}`;
type BatchAnswer = { import: Import; results: RowResult[] };
const send = (importId: string, rows: object[], from = 0) =>
  platform.as("cleo").put<BatchAnswer>(at(importId, `/rows/${from}`), { rows });

async function begun(rows: number, more: object = {}): Promise<ImportId> {
  const importId = newId();
  const { status } = await platform.as("cleo").put(at(importId), { ...input, rows, ...more });
  expect(status).toBe(200);
  return importId;
}
const ideaOf = (result: RowResult | undefined): IdeaId => {
  if (!result || result.state === "refused") throw new Error(`No idea: ${JSON.stringify(result)}`);
  return result.ideaId;
};
type UndoAnswer = { import: Import; gone: number; kept: MadeIdea[]; next?: string; waitSeconds?: number };
const undo = (importId: string, step: "close" | "take", after?: string) =>
  platform.as("cleo").put<UndoAnswer>(at(importId, "/undo"), { step, ...(after && { after }) });
const madeOf = (importId: string) =>
  platform
    .as("cleo")
    .get<{ import: Import; ideas: MadeIdea[] }>(at(importId))
    .then(({ body }) => body);

/** Both passes, page by page, with the grace between them. */
async function undone(importId: string): Promise<UndoAnswer> {
  for (const step of ["close", "take"] as const) {
    let next: string | undefined;
    do {
      const { body } = await undo(importId, step, next);
      next = body.next;
      if (step === "take" && !next) return body;
    } while (next);
    platform.pass((undoGraceSeconds + 1) * 1_000);
  }
  throw new Error("unreachable");
}

test("a row becomes an idea with its history, an author who is a name only, and a clock of its own", async () => {
  const importId = await begun(1);
  const { body } = await send(importId, [row(1)]);
  const ideaId = ideaOf(body.results[0]);
  expect(body.import).toMatchObject({ done: 1, made: 1, here: 0, refused: 0, state: "running" });
  const card = await platform.ideas.card(ideaId);
  expect(card).toMatchObject({
    authorName: "Jane Doe (Canny)",
    stage: "gathering",
    supporters: 0,
    reached: 0,
    tags: ["balcony", "drying"],
    publishedAt: platform.clock().toISOString(),
    imported: { importId, from: "Canny", votes: 312, at: "2021-03-04T10:00:00.000Z", status: "planned" },
  });
  const { story } = await platform.ideas.story(ideaId);
  expect(story).not.toContain("@");
  expect(JSON.stringify(card)).not.toContain("@");
  expect(await platform.ideas.records(ideaId)).toMatchObject([
    { kind: "imported", by: { kind: "brand", name: cast.cleo.name } },
  ]);
  expect((await platform.as("bo").put(`/api/ideas/${ideaId}/support`)).status).toBe(200);
});

test("what had its answer there can be read, stands among the ideas of its time, and takes no support and no comment", async () => {
  const importId = await begun(1);
  const { body } = await send(importId, [row("old", { stage: "archived", answer: "Built it!", answerBy: "Pat" })]);
  const ideaId = ideaOf(body.results[0]);
  expect(body.import.comments).toBe(1);
  expect(await platform.ideas.card(ideaId)).toMatchObject({
    stage: "archived",
    publishedAt: "2025-01-01T00:00:00.000Z",
  });
  expect(await platform.as("bo").put(`/api/ideas/${ideaId}/support`)).toMatchObject({ status: 409 });
  expect(await platform.as("bo").post(`/api/ideas/${ideaId}/comments`, { text: "Me too", lang: "en" })).toMatchObject({
    status: 409,
  });
  const talk = await platform
    .as()
    .get<{ threads: { name: string; importedFrom: string }[] }>(`/api/ideas/${ideaId}/comments`);
  expect(talk.body.threads).toMatchObject([{ name: "Pat", importedFrom: "Canny", html: "<p>Built it!</p>\n" }]);
});

describe("sent more than once", () => {
  test("a batch makes its ideas once and is counted once, also at the same time", async () => {
    const importId = await begun(3);
    const rows = [row("a"), row("b"), row("c")];
    const answers = await Promise.all([send(importId, rows), send(importId, rows), send(importId, rows)]);
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body.results.map(({ state }) => state)).toEqual(["made", "made", "made"]);
    }
    expect((await send(importId, rows)).body.import).toMatchObject({ done: 3, made: 3, here: 0 });
    expect((await madeOf(importId)).ideas).toHaveLength(3);
  });

  test("one file in two browsers at once makes each idea once, in one import or the other", async () => {
    const [one, other] = [await begun(8), await begun(8)];
    const rows = Array.from({ length: 8 }, (_, n) => row(`two-${n}`));
    const [first, second] = await Promise.all([send(one, rows), send(other, rows)]);
    const made = [first.body.import.made, second.body.import.made];
    expect(made.reduce((sum, n) => sum + n, 0)).toBe(8);
    expect(first.body.import.here + second.body.import.here).toBe(8);
    expect(first.body.results.map(ideaOf)).toEqual(second.body.results.map(ideaOf));
  });

  test("a row that stands twice in a file is one idea, and the second says which row it repeats", async () => {
    const importId = await begun(2);
    const { body } = await send(importId, [row("same")]);
    const again = await send(importId, [row("same")], 1);
    expect(again.body.results).toEqual([{ state: "here", ideaId: ideaOf(body.results[0]), row: 0 }]);
  });
});

describe("rows that cannot be an idea", () => {
  test("are refused one by one, with the field and the rule; the others are made", async () => {
    const importId = await begun(4);
    const { body } = await send(importId, [
      row("good"),
      row("bad", { title: "  " }),
      row("long", { text: "x".repeat(12_001) }),
      { ...row("odd"), email: "jane@example.com" },
    ]);
    expect(body.results).toMatchObject([
      { state: "made" },
      { state: "refused", path: "title", code: "missing" },
      { state: "refused", path: "text", code: "too-long", limit: 12_000 },
      { state: "refused", path: "email", code: "unknown-field" },
    ]);
    expect(body.import).toMatchObject({ made: 1, refused: 3, done: 4 });
  });

  test("are told by the dry run in the same words, and nothing is written", async () => {
    const { rows: _, ...trial } = { ...input, rows: 0 };
    const { fileName: __, ...asked } = trial;
    const rows = [row("dry", { votes: "many", at: "soon", author: "jane@example.com" }), row("x", { title: "" })];
    let results: RowResult[] = [];
    const cost = await platform.costOf(async () => {
      const answer = await platform.as("cleo").post<{ results: RowResult[] }>(at("trial"), { ...asked, rows });
      results = answer.body.results;
    });
    expect(results).toMatchObject([
      { state: "made", remarks: ["votes-unreadable", "date-unreadable", "name-left-out"] },
      { state: "refused", path: "title" },
    ]);
    expect(cost.writes).toBe(0);
  });

  test("a batch out of step, after the end, or in a language that the circle lacks", async () => {
    const importId = await begun(2);
    expect((await send(importId, [row("late")], 1)).body).toMatchObject({
      code: "import-out-of-step",
      values: { done: 0 },
    });
    await platform.as("cleo").put(at(importId, "/end"), { state: "cancelled" });
    expect((await send(importId, [row("late")])).body).toMatchObject({ code: "import-over" });
  });
});

describe("undo", () => {
  test("takes everything of an import away without a trace, and nothing of another", async () => {
    const [importId, other] = [await begun(12), await begun(1)];
    const rows = Array.from({ length: 12 }, (_, n) => row(`undo-${n}`, { answer: "Thanks" }));
    const { body } = await send(importId, rows);
    const kept = ideaOf((await send(other, [row("kept")])).body.results[0]);
    const answer = await undone(importId);
    expect(answer.import.state).toBe("undone");
    for (const result of body.results) {
      const items = await readStanding(platform.table, ideaOf(result));
      expect(items).toBeUndefined();
      expect(await platform.ideas.records(ideaOf(result))).toEqual([]);
    }
    expect((await madeOf(importId)).ideas).toEqual([]);
    expect((await platform.ideas.card(kept)).stage).toBe("gathering");
    const again = await begun(12);
    expect((await send(again, rows)).body.import.made).toBe(12);
  });

  test("keeps and names what somebody supported, answered or followed", async () => {
    const importId = await begun(4);
    const { body } = await send(
      importId,
      ["s", "t", "f", "n"].map((n) => row(`touched-${n}`)),
    );
    const [supported, talked, followed, untouched] = body.results.map(ideaOf);
    await platform.as("bo").put(`/api/ideas/${supported}/support`);
    await platform.as("bo").post<Comment>(`/api/ideas/${talked}/comments`, { text: "Me too", lang: "en" });
    await platform.as("bo").put(`/api/my/follows/ideas/${followed}`);
    await undone(importId);
    const left = (await madeOf(importId)).ideas;
    expect(Object.fromEntries(left.map(({ ideaId, keptFor }) => [ideaId, keptFor]))).toEqual({
      [String(supported)]: "supported",
      [String(talked)]: "talked",
      [String(followed)]: "followed",
    });
    expect(left.some(({ ideaId }) => ideaId === untouched)).toBe(false);
    for (const ideaId of [supported, talked, followed])
      expect((await platform.ideas.card(String(ideaId) as IdeaId)).stage).toBe("gathering");
  });

  test("gives back what was supported in the very moment it was closed: no support is lost", async () => {
    const importId = await begun(6);
    const { body } = await send(
      importId,
      Array.from({ length: 6 }, (_, n) => row(`race-${n}`)),
    );
    const ideas = body.results.map(ideaOf);
    // The card is known from before, as in a function that has just read it.
    for (const ideaId of ideas) await platform.as("ada").get(`/api/ideas/${ideaId}/support`);
    const presses = ideas.map((ideaId) => platform.as("bo").put(`/api/ideas/${ideaId}/support`));
    const [closed, ...given] = await Promise.all([undo(importId, "close"), ...presses]);
    expect(closed.status).toBe(200);
    expect((await undo(importId, "take")).body.gone).toBe(0);
    platform.pass((undoGraceSeconds + 1) * 1_000);
    await undo(importId, "take");
    for (const [i, ideaId] of ideas.entries()) {
      const card = await platform.ideas.findCard(ideaId);
      const supported = (given[i]?.status ?? 0) < 300;
      expect(card?.stage).toBe(supported ? "gathering" : undefined);
      const support = await platform.support.supportOf({ ideaId, shards: 16 }, cast.bo.memberId);
      expect(support !== undefined).toBe(supported);
    }
  });
});

describe("comments of an earlier import", () => {
  const comment = (ideaId: string, n: number, more: object = {}) => ({
    idea: "post",
    ideaId,
    text: `Said there, number ${n}. Write to jo@example.com.`,
    author: "Jo",
    at: "2021-05-06 07:08:09",
    ...more,
  });
  type Talk = { comments: number; threads: { commentId: string; name: string; text: string; importedFrom: string }[] };
  const talkOf = async (ideaId: string) => (await platform.as().get<Talk>(`/api/ideas/${ideaId}/comments`)).body;

  test("come under their idea once, with the name as text, and tell nobody", async () => {
    const ideas = await begun(1);
    const ideaId = ideaOf((await send(ideas, [row("talk")])).body.results[0]);
    const importId = await begun(3, { kind: "comments", ofImport: ideas });
    const rows = [comment(ideaId, 1), comment(ideaId, 2), comment("ide_n0ne00000000", 3)];
    const both = await Promise.all([send(importId, rows), send(importId, rows)]);
    for (const { body } of both)
      expect(body.results).toMatchObject([
        { state: "made", ideaId },
        { state: "made", ideaId },
        { state: "refused", path: "idea", code: "not-accepted" },
      ]);
    expect(both[0].body.import).toMatchObject({ made: 2, comments: 2, refused: 1 });
    const talk = await talkOf(ideaId);
    expect(talk.comments).toBe(2);
    expect(talk.threads).toMatchObject([
      { name: "Jo", importedFrom: "Canny" },
      { name: "Jo", importedFrom: "Canny" },
    ]);
    expect(JSON.stringify(talk)).not.toContain("@");
  });

  test("go with their own undo, but for one that somebody answered; their ideas go with theirs", async () => {
    const ideas = await begun(2);
    const sent = await send(ideas, [row("under-1"), row("under-2")]);
    const [first, second] = sent.body.results.map(ideaOf);
    const importId = await begun(3, { kind: "comments", ofImport: ideas });
    await send(importId, [comment(String(first), 1), comment(String(first), 2), comment(String(second), 3)]);
    const [answered] = (await talkOf(String(first))).threads;
    const answer = { text: "Still true", lang: "en", parentId: answered?.commentId };
    expect((await platform.as("bo").post(`/api/ideas/${first}/comments`, answer)).status).toBeLessThan(300);
    await undone(importId);
    expect((await talkOf(String(first))).threads.map(({ text }) => text)).toEqual([answered?.text]);
    expect((await talkOf(String(second))).comments).toBe(0);
    await undone(ideas);
    expect((await madeOf(ideas)).ideas).toMatchObject([{ ideaId: first, keptFor: "talked" }]);
    expect(await platform.ideas.findCard(second as IdeaId)).toBeUndefined();
  });
});

test("an idea that gathers costs at most 21 write units, one that is history 13, a comment 9", async () => {
  const running = { ...balconyInput, policy: { ...classic, milestones: [...classic.milestones] } };
  const withClock = CircleId.parse("with-a-clock");
  await platform.circles.save(withClock, running, platform.clock());
  const importId = await begun(10, { circleId: withClock });
  const rows = Array.from({ length: 10 }, (_, n) => row(`cost-${n}`, { stage: n < 5 ? "gathering" : "archived" }));
  let ideas: IdeaId[] = [];
  const gathering = await platform.costOf(async () => {
    ideas = (await send(importId, rows.slice(0, 5))).body.results.map(ideaOf);
  });
  const archived = await platform.costOf(() => send(importId, rows.slice(5), 5));
  const comments = await begun(5, { kind: "comments", ofImport: importId, circleId: withClock });
  const said = ideas.map((ideaId) => ({ idea: "a", ideaId, text: "Yes please", at: "2022-01-01" }));
  const talked = await platform.costOf(() => send(comments, said));
  expect(gathering.writeUnits / 5).toBeLessThanOrEqual(21);
  expect(archived.writeUnits / 5).toBeLessThanOrEqual(13);
  expect(talked.writeUnits / 5).toBeLessThanOrEqual(9);
});
