import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Feedback, FeedbackRef } from "../../functions/feedback/contract.ts";
import { feedbackScore } from "../../functions/feedback/scores.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import { testerScores } from "../../functions/feedback/tester-scores.ts";
import type { ActivityLine, TriageBoard, TriageReport } from "../../functions/feedback/triage-contract.ts";
import { triageRoutes } from "../../functions/feedback/triage-routes.ts";
import { triageStore } from "../../functions/feedback/triage-store.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import type { ProgrammeId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { type CastName, cast } from "../cast.ts";
import { filedBy, newWordsId, programmeUnderTest } from "../under-test.ts";
import { createWorld, type World } from "../world.ts";
import { as, castApp } from "./client.ts";

let world: World;
let app: ReturnType<typeof castApp>;
let feedback: ReturnType<typeof feedbackStore>;
let programmeId: ProgrammeId;

beforeAll(async () => {
  world = await createWorld();
  const { table } = world;
  feedback = feedbackStore(table);
  app = castApp(world);
  const programmes = programmeStore(table);
  const deps = { feedback, triage: triageStore(table), programmes, cursors: cursors("a secret") };
  app.route("/api", triageRoutes(deps));
});
afterAll(() => world.close());
beforeEach(async () => {
  ({ programmeId } = await programmeUnderTest(world));
});

async function filed(more: Partial<Feedback> = {}, who: CastName = "bo"): Promise<Feedback> {
  world.pass(60_000);
  const { memberId, name, lang } = cast[who];
  return filedBy(world, memberId, { programmeId, name, lang, ...more });
}
type Body = TriageReport & ProblemBody;
const pathOf = (ref: FeedbackRef, rest: string) =>
  `/api/studio/programmes/${ref.programmeId}/feedback/${ref.feedbackId}/${rest}`;
const put = async (ref: FeedbackRef, rest: string, body: unknown, who: CastName = "pia") => {
  world.pass(1_000);
  return (await as(app, who).put<Body>(pathOf(ref, rest), body)).body;
};
const words = (text: string) => ({ wordsId: newWordsId(world), text, lang: "en" });
const into = (ref: FeedbackRef, survivor: FeedbackRef | null) =>
  put(ref, "survivor", { into: survivor?.feedbackId ?? null });
const boardPath = () => `/api/studio/programmes/${programmeId}/feedback`;
const board = async () => (await as(app, "pia").get<TriageBoard>(boardPath())).body;

describe("the board", () => {
  test("shows what counts most first, and who may be asked, in two Queries for fifty", async () => {
    for (let n = 0; n < 50; n++) await filed({ severity: n === 7 ? "blocking" : "minor", title: `Report ${n}` });
    let found: TriageBoard | undefined;
    const cost = await world.costOf(async () => {
      found = await board();
    });
    expect(found?.reports).toHaveLength(50);
    expect(found?.reports[0]).toMatchObject({ title: "Report 7", weight: 5, others: 0, score: 5 });
    expect(found?.reports[0]).not.toHaveProperty("text");
    expect(found?.team).toEqual([{ memberId: cast.pia.memberId, name: cast.pia.name }]);
    expect(cost.lines.filter(({ operation }) => operation === "Query")).toHaveLength(2);
    expect(cost.requests).toBeLessThanOrEqual(4);
  });
  test("is not there for a programme that is not there", async () => {
    const answer = await as(app, "pia").get("/api/studio/programmes/prg_000000000000/feedback");
    expect(answer.status).toBe(404);
  });
  test("is read by the brand, which changes nothing", async () => {
    const report = await filed();
    expect((await as(app, "cleo").get(boardPath())).status).toBe(200);
    expect(await put(report, "labels", { labels: ["wind"] }, "cleo")).toMatchObject({ code: "not-allowed" });
    expect((await board()).team).toHaveLength(1);
  });
});

describe("a report on its way", () => {
  test("is asked for more, taken up, fixed in a version, and every step stands in its log", async () => {
    const report = await filed();
    const asked = await put(report, "status", { to: "needs_info", read: "new", words: words("Which wall?") });
    expect(asked.report).toMatchObject({ status: "needs_info", answeredAt: world.clock().toISOString() });
    expect(asked.said).toMatchObject([{ text: "Which wall?", by: { name: cast.pia.name, staff: true } }]);
    await put(report, "status", { to: "accepted", read: "needs_info" });
    const fixed = await put(report, "status", { to: "fixed", read: "accepted", fixedIn: "Prototype 3" });
    expect(fixed.report).toMatchObject({ status: "fixed", fixedIn: "Prototype 3" });
    expect(fixed.report.answeredAt).toBe(asked.report.answeredAt);
    expect((await board()).versions).toMatchObject([{ name: "Prototype 3", by: { name: cast.pia.name } }]);
    const again = await put(report, "status", { to: "fixed", read: "fixed", fixedIn: "Prototype 4" });
    expect(again.report).toMatchObject({ status: "fixed", fixedIn: "Prototype 4" });
    expect(again.log.map(({ act, from, to }) => [act, from, to])).toEqual([
      ["asked", "new", "needs_info"],
      ["accepted", "needs_info", "accepted"],
      ["fixed", "accepted", "fixed"],
      ["fixed", undefined, undefined],
    ]);
  });
  test("is closed with a reason in words, and opened again", async () => {
    const report = await filed();
    const closed = await put(report, "status", { to: "closed", read: "new", words: words("It is meant to creak.") });
    expect(closed).toMatchObject({ may: expect.arrayContaining(["reopened"]), report: { status: "closed" } });
    const open = await put(report, "status", { to: "accepted", read: "closed" });
    expect(open.report.status).toBe("accepted");
    expect(open.report).not.toHaveProperty("closedAt");
    expect(await put(report, "status", { to: "closed", read: "accepted" })).toMatchObject({ code: "invalid-input" });
  });
  test("takes the same words once, however often they come", async () => {
    const report = await filed();
    const same = { words: words("We look into it.") };
    await put(report, "answer", same);
    const again = await put(report, "answer", same);
    expect(again.said).toHaveLength(1);
    expect(again.log).toHaveLength(1);
    const closing = { to: "closed", read: "new", words: words("Meant so.") };
    await put(report, "status", closing);
    expect((await put(report, "status", closing)).log).toHaveLength(2);
  });
  test("moves by one hand when two reach for it", async () => {
    const report = await filed();
    const answers = await Promise.all([
      as(app, "pia").put<Body>(pathOf(report, "status"), { to: "accepted", read: "new" }),
      as(app, "pia").put<Body>(pathOf(report, "status"), { to: "closed", read: "new", words: words("No.") }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("feedback-changed-meanwhile");
    expect((await feedback.about(report)).log).toHaveLength(1);
  });
  test("is given to whoever opened the board, with labels and an address", async () => {
    const report = await filed();
    await board();
    const given = await put(report, "assignee", { memberId: cast.pia.memberId });
    expect(given.report.assignee).toEqual({ memberId: cast.pia.memberId, name: cast.pia.name });
    expect(await put(report, "assignee", { memberId: cast.bo.memberId })).toMatchObject({ code: "not-found" });
    await put(report, "labels", { labels: ["wind", "hinge", "wind"] });
    await put(report, "labels", { labels: ["hinge", "wind"] });
    const url = "https://tracker.example/P-12";
    const linked = await put(report, "tracker", { url });
    expect(linked.report).toMatchObject({ labels: ["hinge", "wind"], trackerUrl: url });
    expect(linked.log.map(({ act }) => act)).toEqual(["assigned", "labelled", "linked"]);
    expect(await put(report, "tracker", { url: "javascript:alert(1)" })).toMatchObject({ code: "invalid-input" });
    expect((await put(report, "assignee", { memberId: null })).report).not.toHaveProperty("assignee");
  });
});

describe("what waited", () => {
  test("is shown once, by a line of the log each: a report, and words beneath it", async () => {
    const report = await filed({ held: ["zut"] });
    const wordsId = newWordsId(world);
    const by = { memberId: cast.ada.memberId, name: cast.ada.name, staff: false };
    const at = world.clock().toISOString();
    await feedback.say(report, { wordsId, text: "Zut.", lang: "fr", at, by, held: ["zut"] });
    for (const _ of [1, 2]) {
      expect((await put(report, "shown", {})).report).not.toHaveProperty("held");
      expect((await put(report, "shown", { wordsId })).said[0]).not.toHaveProperty("held");
    }
    expect((await feedback.about(report)).log.map(({ act, detail }) => [act, detail?.words])).toEqual([
      ["shown", undefined],
      ["shown", wordsId],
    ]);
  });
});

describe("several at once", () => {
  test("change labels and whoever looks only as they were read, each with a line of its own", async () => {
    const report = await filed();
    await board();
    const pia = cast.pia.memberId;
    expect(await put(report, "labels", { labels: ["rain"], read: [] })).toMatchObject({ report: { labels: ["rain"] } });
    const late = await put(report, "labels", { labels: ["wind"], read: [] });
    expect([late.code, (await feedback.report(report)).labels]).toEqual(["feedback-changed-meanwhile", ["rain"]]);
    expect((await put(report, "labels", { labels: ["rain"], read: [] })).code).toBeUndefined();
    const first = await put(report, "assignee", { memberId: pia, read: null });
    expect(first.report.assignee?.memberId).toBe(pia);
    const other = { memberId: null, read: null };
    expect((await put(report, "assignee", other)).code).toBe("feedback-changed-meanwhile");
    expect((await put(report, "assignee", { memberId: null, read: pia })).report).not.toHaveProperty("assignee");
    expect((await feedback.about(report)).log.map(({ act }) => act)).toEqual(["labelled", "assigned", "assigned"]);
  });
});

describe("a duplicate", () => {
  test("goes along with the report that goes on, with its reporter, and comes apart as it was", async () => {
    const [first, second] = [await filed({ severity: "blocking" }), await filed({}, "ada")];
    await put(second, "status", { to: "accepted", read: "new" });
    const merged = await into(second, first);
    expect(merged).toMatchObject({
      report: { status: "merged", mergedInto: first.feedbackId },
      may: ["answered", "assigned", "labelled", "linked", "split"],
    });
    expect(merged.survivor).toMatchObject({ feedbackId: first.feedbackId });
    const survivor = (await as(app, "pia").get<Body>(pathOf(first, "").slice(0, -1))).body;
    expect(survivor.duplicates).toMatchObject([{ feedbackId: second.feedbackId, name: cast.ada.name }]);
    expect(survivor.score).toEqual({ weight: 5, others: 1, score: 10 });
    expect(survivor.log.at(-1)).toMatchObject({ act: "took-in", detail: { feedbackId: second.feedbackId } });
    expect(await feedback.stance(first, cast.ada.memberId)).toMatchObject({ follows: true });

    const apart = await into(second, null);
    expect(apart.report).toMatchObject({ status: "accepted" });
    expect(apart.report).not.toHaveProperty("mergedInto");
    expect(await feedback.stance(first, cast.ada.memberId)).toMatchObject({ follows: false });
    expect((await into(second, null)).log.map(({ act }) => act)).toEqual(["accepted", "merged", "split"]);
  });
  test("keeps what its reporter follows by choice", async () => {
    const [first, second] = [await filed(), await filed({}, "ada")];
    await feedback.voice(first, cast.ada, "seen", world.clock());
    await into(second, first);
    await into(second, null);
    expect(await feedback.stance(first, cast.ada.memberId)).toMatchObject({ follows: true, voice: "seen" });
  });
  test("never closes a circle, whichever merges meet", async () => {
    for (let round = 0; round < 8; round++) {
      const [a, b, c] = [await filed(), await filed({}, "ada"), await filed({}, "mo")];
      await Promise.all([into(a, b), into(b, c), into(c, a)]);
      const reports = await feedback.all(programmeId);
      const three = reports.filter(({ feedbackId }) => [a, b, c].some((each) => each.feedbackId === feedbackId));
      expect(three.filter(({ status }) => status !== "merged").length).toBeGreaterThan(0);
      for (const report of three) expect(endOf(report, three)).toBeDefined();
    }
    const [a, b] = [await filed(), await filed({}, "ada")];
    await into(a, b);
    expect(await into(b, a)).toMatchObject({ code: "feedback-merge-circle" });
    expect(await into(a, await filed({ held: ["zut"] }))).toMatchObject({ code: "feedback-held" });
    expect(await into(a, a)).toMatchObject({ code: expect.stringMatching(/same-feedback|feedback-wrong-status/) });
  });
  test("brings back along what it took in", async () => {
    const [a, b, c] = [await filed(), await filed({}, "ada"), await filed({}, "mo")];
    await into(a, b);
    await into(b, c);
    const whole = (await board()).reports.find(({ feedbackId }) => feedbackId === c.feedbackId);
    expect(whole?.duplicates).toBe(2);
    await into(b, null);
    const half = (await board()).reports.find(({ feedbackId }) => feedbackId === b.feedbackId);
    expect(half).toMatchObject({ status: "new", duplicates: 1 });
  });
});

/** The report at the end of the way, or undefined where the way has none. */
function endOf(report: Feedback, all: readonly Feedback[]): Feedback | undefined {
  let at: Feedback | undefined = report;
  for (let steps = 0; at?.mergedInto; steps++) {
    if (steps > all.length) return undefined;
    const { mergedInto }: Feedback = at;
    at = all.find(({ feedbackId }) => feedbackId === mergedInto);
  }
  return at;
}

test("versions are named once, and go only while nothing is fixed in them", async () => {
  const path = `/api/studio/programmes/${programmeId}/versions`;
  const pia = as(app, "pia");
  await pia.put(path, { name: "Prototype 3" });
  const { body } = await pia.put<Pick<TriageBoard, "versions">>(path, { name: " Prototype 3 " });
  expect(body.versions).toHaveLength(1);
  const report = await filed();
  await put(report, "status", { to: "fixed", read: "new", fixedIn: "Prototype 3" });
  const query = `${path}?${new URLSearchParams({ name: "Prototype 3" })}`;
  expect((await pia.delete<ProblemBody>(query)).body.code).toBe("version-in-use");
  await put(report, "status", { to: "accepted", read: "fixed" });
  const kept = await feedback.report(report);
  expect(kept.status).toBe("accepted");
  expect((await pia.delete<Pick<TriageBoard, "versions">>(query)).body).toEqual({ versions: [] });
});

test("everything that was done in a programme can be read back, the latest first, page by page", async () => {
  const report = await filed();
  for (let n = 0; n < 32; n++) await put(report, "labels", { labels: [`label ${n}`] });
  const path = `/api/studio/programmes/${programmeId}/activity`;
  type Page = { lines: ActivityLine[]; cursor?: string };
  const { body: first } = await as(app, "cleo").get<Page>(path);
  expect(first.lines).toHaveLength(30);
  expect(first.lines[0]).toMatchObject({
    act: "labelled",
    detail: { labels: "label 31" },
    feedbackId: report.feedbackId,
  });
  const { body: second } = await as(app, "cleo").get<Page>(`${path}?cursor=${first.cursor}`);
  expect(second.lines.map(({ detail }) => detail?.labels)).toEqual(["label 1", "label 0"]);
  expect(second).not.toHaveProperty("cursor");
  expect((await as(app, "cleo").get<ProblemBody>(`${path}?cursor=else`)).body.code).toBe("invalid-input");
});

test("a tester counts for what they found first, and half for what they saw or reported after others", async () => {
  const [first, second] = [await filed({ severity: "blocking" }), await filed({ severity: "minor" }, "ada")];
  await feedback.voice(first, { memberId: cast.mo.memberId, name: cast.mo.name }, "seen", world.clock());
  await into(second, first);
  const scores = testerScores(await feedback.all(programmeId));
  const [found, saw] = [feedbackScore(first, 2).score, 2.5];
  expect(scores.get(cast.bo.memberId)).toEqual({ originated: found, reproduced: 0, score: found });
  expect(scores.get(cast.mo.memberId)).toEqual({ originated: 0, reproduced: saw, score: saw });
  expect(scores.get(cast.ada.memberId)).toEqual({ originated: 0, reproduced: saw, score: saw });
  await feedback.unvoice(first, { memberId: cast.mo.memberId, name: cast.mo.name });
  expect(await feedback.report(first)).not.toHaveProperty("seenBy");
});
