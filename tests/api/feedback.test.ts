import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { galleriesOn } from "../../functions/entrypoints/galleries.ts";
import { testersOn } from "../../functions/entrypoints/testers.ts";
import type { Feedback, FeedbackRef, Wording } from "../../functions/feedback/contract.ts";
import { reportPictureRoutes } from "../../functions/feedback/picture-routes.ts";
import { reportGalleryStore } from "../../functions/feedback/picture-store.ts";
import { feedbackRoutes } from "../../functions/feedback/routes.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import { testedVersions } from "../../functions/feedback/tested-versions.ts";
import { act } from "../../functions/feedback/triage.ts";
import { shown } from "../../functions/feedback/triage-steps.ts";
import { triageStore } from "../../functions/feedback/triage-store.ts";
import type { ReportPage, ReportRow } from "../../functions/feedback/view.ts";
import type { Picture } from "../../functions/pictures/contract.ts";
import { judged } from "../../functions/pictures/gallery.ts";
import { type Owner, uploadIn, uploadKey } from "../../functions/pictures/upload-key.ts";
import { newMemberId, type PictureId, type ProgrammeId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { keys } from "../../functions/platform/table.ts";
import { type CastName, cast } from "../cast.ts";
import { enrolledAs, issueInput, newFeedbackId, newWordsId, programmeUnderTest } from "../under-test.ts";
import { createWorld, type World } from "../world.ts";
import { as, castApp } from "./client.ts";

let world: World;
let app: ReturnType<typeof castApp>;
let reports: ReturnType<typeof feedbackStore>;
let galleryOf: ReturnType<typeof reportGalleryStore>["find"];
let programmeId: ProgrammeId;

beforeAll(async () => {
  world = await createWorld();
  reports = feedbackStore(world.table);
  const { find, keep } = reportGalleryStore(world.table);
  const deps = {
    ...testersOn(world.table),
    feedback: reports,
    keepPictures: keep,
    heldWords: () => ["zut"],
    versionsOf: testedVersions(world.table),
    findReport: reports.find,
    reportGalleries: reportGalleryStore(world.table),
    uploadForm: async (owner: Owner, pictureId: PictureId) => ({ key: uploadKey(owner, pictureId) }),
    readPicture: async () => new Uint8Array([1]),
  };
  galleryOf = find;
  app = castApp(world);
  app.route("/api", feedbackRoutes(deps)).route("/api", reportPictureRoutes(deps));
  ({ programmeId } = await programmeUnderTest(world));
  for (const who of ["ada", "bo"] as const) await enrolledAs(world, programmeId, who);
});
afterAll(() => world.close());

type Who = CastName | SessionMember | undefined;
type Page = ReportPage & Pick<ProblemBody, "code">;
const pathOf = (ref: FeedbackRef, rest = "") => `/api/programmes/${ref.programmeId}/feedback/${ref.feedbackId}${rest}`;
const newRef = (in_: ProgrammeId = programmeId): FeedbackRef => ({
  programmeId: in_,
  feedbackId: newFeedbackId(world),
});
const send = (ref: FeedbackRef, who: Who = "ada", more: object = {}) =>
  as(app, who).put<ProblemBody>(pathOf(ref), { ...issueInput, ...more });
async function filed(more: object = {}, who: Who = "ada", in_ = programmeId): Promise<FeedbackRef> {
  world.pass(1_000);
  const ref = newRef(in_);
  expect((await send(ref, who, more)).status).toBe(201);
  return ref;
}
const read = async (ref: FeedbackRef, who: Who = "ada") => (await as(app, who).get<Page>(pathOf(ref))).body;
const list = async (query = "", who: Who = "ada", in_ = programmeId) =>
  (
    await as(app, who).get<{ reports: ReportRow[]; total: number; next?: string }>(
      `/api/programmes/${in_}/feedback${query}`,
    )
  ).body;
const codeOf = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];
/** As the team would move it. */
async function moved(ref: FeedbackRef, changes: Partial<Feedback>): Promise<Feedback> {
  const before = await reports.report(ref);
  const { memberId, name } = cast.pia;
  const line = { at: world.clock().toISOString(), by: { memberId, name, staff: true }, act: String(changes.status) };
  const after = await reports.take({ before, changes, line });
  if (!after) throw new Error("The step was refused");
  return after;
}

describe("filing", () => {
  test("is three units at the table besides the session, and the report is there at once", async () => {
    await filed();
    const ref = newRef();
    const cost = await world.costOf(() => send(ref));
    expect(cost).toMatchObject({ writeUnits: 1, readUnits: 2, writes: 1 });
    expect((await list("?mine=1")).reports[0]).toMatchObject({
      feedbackId: ref.feedbackId,
      title: issueInput.title,
      status: "new",
      mine: true,
    });
    expect(await read(ref, "bo")).toMatchObject({
      text: issueInput.text,
      steps: issueInput.steps,
      environment: issueInput.environment,
      mine: false,
      may: { voice: true, say: true, judge: false, withdraw: false, picture: false },
    });
  });

  test("sent again, also with other words, it stays one report as it was first sent", async () => {
    const ref = newRef();
    const answers = await Promise.all([send(ref), send(ref), send(ref)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    await send(ref, "ada", { title: "Autre chose" });
    expect((await read(ref)).title).toBe(issueInput.title);
    expect((await list("?mine=1")).reports.filter(({ feedbackId }) => feedbackId === ref.feedbackId)).toHaveLength(1);
  });

  test("under the id of another's report it is refused, and the same id elsewhere is another report", async () => {
    const ref = await filed();
    expect(codeOf(await send(ref, "bo"))).toEqual([404, "not-found"]);
    const other = await programmeUnderTest(world, { visibility: "private" });
    await enrolledAs(world, other.programmeId, "bo");
    const there = { ...ref, programmeId: other.programmeId };
    await as(app, "ada").put(pathOf(ref, `/words/${newWordsId(world)}`), { text: "Entre nous", lang: "fr" });
    expect((await send(there, "bo")).status).toBe(201);
    expect((await read(there, "bo")).said).toEqual([]);
  });

  test.each([
    ["a feature that is not tested", { featureId: "roof" }, { path: "featureId", code: "not-accepted" }],
    ["an issue without severity", { severity: undefined }, { path: "severity", code: "not-accepted" }],
    ["praise with severity", { kind: "praise", steps: undefined }, { path: "severity", code: "unknown-field" }],
    ["a title of spaces and marks", { title: " \u0301 " }, { path: "title", code: "not-accepted" }],
    [
      "more than five pictures",
      { pictures: Array(6).fill(`pic_${"a".repeat(24)}`) },
      { path: "pictures", code: "too-many" },
    ],
    ["fields that nobody asked for", { status: "confirmed" }, { path: "status", code: "unknown-field" }],
  ])("refuses %s", async (_, more, issue) => {
    const { status, body } = await send(newRef(), "ada", more);
    expect([status, body.issues?.[0]]).toMatchObject([400, issue]);
  });

  test.each([
    ["mo", "public", undefined, [403, "testers-only"]],
    ["mo", "private", undefined, [404, "not-found"]],
    ["mo", "private", "waiting", [403, "testers-only"]],
    ["mo", "public", "seated", [403, "testers-only"]],
    ["mo", "public", "removed", [403, "tester-no-more"]],
    ["mo", "public", "left", [403, "tester-no-more"]],
  ] as const)("%s in a %s programme, %s: a clear problem", async (who, visibility, status, wanted) => {
    const { programmeId: there } = await programmeUnderTest(world, { visibility });
    if (status) await enrolledAs(world, there, "mo", status);
    expect(codeOf(await send(newRef(there), who))).toEqual(wanted);
  });

  test("a private programme answers like one that there is not, on every address", async () => {
    const { programmeId: there } = await programmeUnderTest(world, { visibility: "private" });
    await enrolledAs(world, there, "bo");
    const ref = await filed({}, "bo", there);
    const nowhere = { ...ref, programmeId: `prg_${"0".repeat(12)}` as ProgrammeId };
    for (const rest of ["", "/words/fbw_000000000000"])
      for (const [path, unknown] of [[pathOf(ref, rest), pathOf(nowhere, rest)]] as const) {
        const answer = async (at: string) => {
          const { status, body } = await as(app, "ada").put<ProblemBody>(
            at,
            rest ? { text: "a", lang: "fr" } : issueInput,
          );
          return { status, body: { ...body, requestId: "" } };
        };
        expect(await answer(path)).toEqual(await answer(unknown));
      }
  });

  test.each(["recruiting", "closed"] as const)("a programme that is %s takes none, and says so", async (stage) => {
    const { programmeId: there } = await programmeUnderTest(world, { stage });
    await enrolledAs(world, there, "ada", stage === "closed" ? "completed" : "active");
    const { status, body } = await send(newRef(there));
    expect([status, body]).toMatchObject([409, { code: "testing-not-open", values: { stage } }]);
  });
});

describe("voices", () => {
  const voice = (ref: FeedbackRef, who: Who, value: string) =>
    as(app, who).put<Page>(pathOf(ref, "/voice"), { voice: value });

  test("are counted once a tester, can change and be taken back", async () => {
    const ref = await filed();
    for (const value of ["seen", "seen", "not_seen", "could_not_try"]) await voice(ref, "bo", value);
    expect(await read(ref, "bo")).toMatchObject({
      seen: 0,
      notSeen: 0,
      couldNotTry: 1,
      voice: "could_not_try",
      follows: true,
    });
    const { body } = await as(app, "bo").delete<Page>(pathOf(ref, "/voice"));
    expect([body.seen, body.notSeen, body.couldNotTry, body.voice]).toEqual([0, 0, 0, undefined]);
  });

  test("never on one's own report, nor on what is over", async () => {
    const ref = await filed();
    expect(codeOf(await voice(ref, "ada", "seen"))).toEqual([403, "own-feedback"]);
    await moved(ref, { status: "closed" });
    expect(codeOf(await voice(ref, "bo", "seen"))).toEqual([409, "feedback-over"]);
  });

  test("of many at once, changed and sent twice, the counts are exact and no step is undone", async () => {
    const ref = await filed();
    const crowd: SessionMember[] = Array.from({ length: 12 }, (_, n) => ({
      memberId: newMemberId((size) => Buffer.alloc(size, n + 1)),
      name: `Testeuse ${n}`,
      lang: "fr",
      roles: [],
    }));
    for (const who of crowd) await enrolledAs(world, programmeId, who);
    await Promise.all([
      ...crowd.flatMap((who, n) => [voice(ref, who, n % 3 ? "seen" : "not_seen"), voice(ref, who, "seen")]),
      moved(ref, { status: "accepted" }),
    ]);
    const said = await Promise.all(crowd.map(async (who) => (await reports.stance(ref, who.memberId))?.voice));
    const of = (wanted: string) => said.filter((each) => each === wanted).length;
    expect(of("seen") + of("not_seen")).toBe(12);
    expect(await reports.report(ref)).toMatchObject({
      seen: of("seen"),
      notSeen: of("not_seen"),
      couldNotTry: 0,
      status: "accepted",
      version: 2,
    });
  });
});

describe("following", () => {
  test("goes page by page, without whoever no longer follows", async () => {
    const ref = await filed();
    await as(app, "bo").put(pathOf(ref, "/follow"));
    expect(await reports.followers(ref)).toEqual({ members: [cast.bo.memberId] });
    expect((await as(app, "bo").delete(pathOf(ref, "/follow"))).body).toEqual({ follows: false });
    expect(await reports.followers(ref)).toEqual({ members: [] });
    expect(await reports.followers(ref, cast.bo.memberId)).toEqual({ members: [] });
  });
});

describe("the talk", () => {
  const say = (ref: FeedbackRef, who: Who, text: string, wordsId = newWordsId(world)) =>
    as(app, who).put<Page>(pathOf(ref, `/words/${wordsId}`), { text, lang: "fr" });

  test("sent twice, something is said once; a reporter who was asked answers with it", async () => {
    const ref = await filed();
    await moved(ref, { status: "needs_info" });
    const wordsId = newWordsId(world);
    await Promise.all([
      say(ref, "ada", "Toujours après la pluie.", wordsId),
      say(ref, "ada", "Toujours après la pluie.", wordsId),
    ]);
    const page = await read(ref);
    expect([page.status, page.said.map(({ text, mine }) => [text, mine])]).toEqual([
      "new",
      [["Toujours après la pluie.", true]],
    ]);
    await say(ref, "bo", "Chez moi aussi.");
    expect(await read(ref, "bo")).toMatchObject({
      status: "new",
      said: [{ name: "Ada Morel" }, { name: "Bo Lindqvist" }],
    });
  });

  test("another's words answer nothing that the reporter was asked", async () => {
    const ref = await filed();
    await moved(ref, { status: "needs_info" });
    await say(ref, "bo", "Chez moi aussi.");
    expect((await read(ref)).status).toBe("needs_info");
  });
});

describe("a fix", () => {
  const judge = (ref: FeedbackRef, who: Who, input: object) => as(app, who).put<Page>(pathOf(ref, "/verdict"), input);
  const fixed = async () => {
    const ref = await filed();
    return { ref, version: (await moved(ref, { status: "fixed", fixedIn: "Prototype 3" })).version };
  };

  test("is confirmed by its reporter and by nobody else, once", async () => {
    const { ref, version } = await fixed();
    for (const who of ["bo", "pia"] as const)
      expect(codeOf(await judge(ref, who, { verdict: "confirmed", version }))).toEqual([403, "reporter-only"]);
    const { body } = await judge(ref, "ada", { verdict: "confirmed", version });
    expect(body).toMatchObject({ status: "confirmed", fixedIn: "Prototype 3", may: { judge: false } });
    expect((await judge(ref, "ada", { verdict: "confirmed", version })).status).toBe(200);
    expect((await read(ref)).moves.map(({ act }) => act)).toEqual(["fixed", "confirmed"]);
  });

  test("is reopened with what is still wrong, and only as it was read", async () => {
    const { ref, version } = await fixed();
    const again = await moved(ref, { fixedIn: "Prototype 4" });
    const still = { verdict: "reopened", text: "Elle grince encore.", lang: "fr", wordsId: newWordsId(world) };
    expect(codeOf(await judge(ref, "ada", { ...still, version }))).toEqual([409, "feedback-changed-meanwhile"]);
    const answers = await Promise.all([1, 2].map(() => judge(ref, "ada", { ...still, version: again.version })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const page = await read(ref);
    expect([page.status, page.fixedIn, page.said.map(({ text }) => text)]).toEqual([
      "accepted",
      undefined,
      ["Elle grince encore."],
    ]);
    expect(codeOf(await judge(ref, "ada", { verdict: "confirmed", version: page.version }))).toEqual([
      409,
      "feedback-wrong-status",
    ]);
  });
});

describe("mending one's own report", () => {
  const mend = (ref: FeedbackRef, who: Who, more: object) =>
    as(app, who).put<Page>(pathOf(ref, "/wording"), { ...issueInput, rev: 1, ...more });
  const former = async (ref: FeedbackRef, who: Who) =>
    (await as(app, who).get<{ wordings: Wording[] }>(pathOf(ref, "/wordings"))).body.wordings;

  test("changes all that was told, keeps the former words readable, and is in the log", async () => {
    const ref = await filed({ pictures: [] });
    expect(await read(ref)).toMatchObject({ rev: 1, may: { mend: true } });
    world.pass(60_000);
    const suggestion = { kind: "suggestion", severity: undefined, steps: undefined, title: "Une charnière en laiton" };
    const { status, body } = await mend(ref, "ada", { ...suggestion, featureId: "seat", environment: {} });
    const now = { kind: "suggestion", featureId: "seat", title: "Une charnière en laiton", rev: 2, steps: [] };
    expect([status, body]).toMatchObject([200, { ...now, environment: {}, editedAt: world.clock().toISOString() }]);
    expect(body.severity).toBeUndefined();
    expect(await read(ref, "bo")).toMatchObject({ ...now, may: { mend: false } });
    await mend(ref, "ada", { title: "Encore autrement", severity: "blocking", rev: 2 });
    const { lang: _lang, ...first } = issueInput;
    for (const who of ["bo", "pia"] as const)
      expect(await former(ref, who)).toMatchObject([
        { rev: 2, kind: "suggestion" },
        { rev: 1, ...first, changed: ["kind", "featureId", "severity", "title", "steps", "environment"] },
      ]);
    const { log } = await reports.about(ref);
    expect(log.map(({ act, number, by, detail }) => [act, number, by.name, detail?.changed])).toEqual([
      ["edited", 2, "Ada Morel", "kind featureId severity title steps environment"],
      ["edited", 3, "Ada Morel", "kind featureId severity title steps environment"],
    ]);
  });

  test("sent again changes nothing, of two devices one is told, and no step of the team stands in the way", async () => {
    const ref = await filed();
    await moved(ref, { status: "accepted", labels: ["pluie"] });
    const first = { title: "Elle grince fort" };
    const both = await Promise.all([mend(ref, "ada", first), mend(ref, "ada", { title: "Elle ne ferme plus" })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: "feedback-changed-elsewhere", values: { rev: 2 } });
    const { title } = await read(ref);
    expect((await mend(ref, "ada", { title })).status).toBe(200);
    expect(await reports.report(ref)).toMatchObject({
      title,
      rev: 2,
      version: 3,
      status: "accepted",
      labels: ["pluie"],
    });
    expect(await former(ref, "ada")).toHaveLength(1);
  });

  test("voices and a step of the team that come between are kept", async () => {
    const ref = await filed();
    await Promise.all([
      mend(ref, "ada", { title: "Elle grince quand il gèle" }),
      as(app, "bo").put(pathOf(ref, "/voice"), { voice: "seen" }),
      moved(ref, { status: "accepted" }).catch(() => moved(ref, { status: "accepted" })),
    ]);
    expect(await reports.report(ref)).toMatchObject({
      title: "Elle grince quand il gèle",
      seen: 1,
      status: "accepted",
    });
    world.pass(1_000);
    await mend(ref, "ada", { title: "Elle grince quand il neige", rev: 2 });
    expect([(await read(ref, "bo")).mendedSince, (await read(ref)).mendedSince]).toEqual([true, false]);
  });

  test.each([
    ["merged", "feedback-not-mendable"],
    ["closed", "feedback-not-mendable"],
    ["confirmed", "feedback-not-mendable"],
    ["withdrawn", "feedback-not-mendable"],
  ] as const)("of a report that is %s: refused, and its words stay", async (status, code) => {
    const ref = await filed();
    await moved(ref, { status });
    expect(codeOf(await mend(ref, "ada", { title: "Autre chose" }))).toEqual([409, code]);
    expect(await read(ref)).toMatchObject({ title: issueInput.title, may: { mend: false } });
  });

  test("is its reporter's alone, for as long as they test; a private programme hides it", async () => {
    const { programmeId: there } = await programmeUnderTest(world, { visibility: "private" });
    for (const who of ["ada", "bo"] as const) await enrolledAs(world, there, who);
    const ref = await filed({}, "ada", there);
    for (const who of ["bo", "pia", "cleo"] as const)
      expect(codeOf(await mend(ref, who, { title: "Autre chose" }))).toEqual([403, "reporter-only"]);
    expect(codeOf(await mend(ref, "mo", {}))).toEqual([404, "not-found"]);
    expect((await as(app, "mo").get(pathOf(ref, "/wordings"))).status).toBe(404);
    await enrolledAs(world, there, "ada", "removed");
    expect(codeOf(await mend(ref, "ada", { title: "Autre chose" }))).toEqual([403, "tester-no-more"]);
  });

  test.each([
    [{ featureId: "nothing" }, "featureId"],
    [{ title: "" }, "title"],
    [{ severity: "awful" }, "severity"],
    [{ rev: 0 }, "rev"],
    [{ text: "a".repeat(4_001) }, "text"],
  ])("with %o: a clear problem", async (more, path) => {
    const ref = await filed();
    const { status, body } = await mend(ref, "ada", { title: "Autre chose", ...more });
    expect([status, body]).toMatchObject([400, { code: "invalid-input", issues: [{ path }] }]);
  });

  test("a feature that is under test no longer stays where it was told; a fix becomes no praise", async () => {
    const ref = await filed();
    await moved(ref, { featureId: "gone" });
    expect((await mend(ref, "ada", { featureId: "gone", title: "Autre chose" })).status).toBe(200);
    await moved(ref, { status: "fixed", fixedIn: "Prototype 3" });
    const praise = { kind: "praise", severity: undefined, steps: undefined, featureId: "gone", rev: 2 };
    expect(codeOf(await mend(ref, "ada", praise))).toEqual([400, "invalid-input"]);
  });
});

describe("a listed word", () => {
  const show = async (ref: FeedbackRef, wordsId?: string) => {
    const by = { actor: { ...cast.pia, staff: true }, now: world.clock() };
    const also = wordsId ? [reports.showPart(ref, wordsId)] : [];
    await act({ feedback: reports, triage: triageStore(world.table) }, ref, by, (found) => shown(found, wordsId), {
      also,
    });
  };
  const seenBy = async (who: Who, ref: FeedbackRef) =>
    (await list("", who)).reports.some(({ feedbackId }) => feedbackId === ref.feedbackId);

  test("in a report keeps it from other testers, and from nobody else, until the team shows it", async () => {
    const ref = await filed({ title: "ZUT, elle grince" });
    expect([await seenBy("ada", ref), await seenBy("pia", ref), await seenBy("bo", ref)]).toEqual([true, true, false]);
    expect(await read(ref)).toMatchObject({ held: true });
    expect((await as(app, "bo").get(pathOf(ref))).status).toBe(404);
    expect((await as(app, "bo").put(pathOf(ref, "/voice"), { voice: "seen" })).status).toBe(404);
    expect((await as(app, "bo").get(pathOf(ref, "/pictures"))).status).toBe(404);
    const similar = `/api/programmes/${programmeId}/similar-feedback?lang=fr&q=zut%20elle%20grince`;
    const found = (await as(app, "bo").get<{ reports: ReportRow[] }>(similar)).body.reports;
    expect(found.some(({ feedbackId }) => feedbackId === ref.feedbackId)).toBe(false);
    await show(ref);
    expect(await read(ref, "bo")).toMatchObject({ title: "ZUT, elle grince" });
    expect((await reports.about(ref)).log.map(({ act }) => act)).toEqual(["shown"]);
    const mended = { ...issueInput, title: "Elle grince, zut", rev: 1 };
    await as(app, "ada").put(pathOf(ref, "/wording"), mended);
    expect(await seenBy("bo", ref)).toBe(false);
    await as(app, "ada").put(pathOf(ref, "/wording"), { ...issueInput, rev: 2 });
    expect(await seenBy("bo", ref)).toBe(true);
    const former = async (who: Who) =>
      (await as(app, who).get<{ wordings: Wording[] }>(pathOf(ref, "/wordings"))).body.wordings.map(({ rev }) => rev);
    expect([await former("ada"), await former("pia"), await former("bo")]).toEqual([[2, 1], [2, 1], [1]]);
  });

  test("in words beneath keeps those words from other testers; the team's own never wait", async () => {
    const ref = await filed();
    const wordsId = newWordsId(world);
    await as(app, "bo").put(pathOf(ref, `/words/${wordsId}`), { text: "Zut alors.", lang: "fr" });
    const heard = async (who: Who) => (await read(ref, who)).said.map(({ text, held }) => [text, held]);
    expect([await heard("ada"), await heard("bo"), await heard("pia")]).toEqual([
      [],
      [["Zut alors.", true]],
      [["Zut alors.", true]],
    ]);
    await show(ref, wordsId);
    expect(await heard("ada")).toEqual([["Zut alors.", undefined]]);
  });
});

describe("withdrawing", () => {
  test("is its reporter's alone, and takes it out of everybody else's sight", async () => {
    const ref = await filed();
    expect(codeOf(await as(app, "bo").delete<ProblemBody>(pathOf(ref)))).toEqual([403, "reporter-only"]);
    for (const _ of [1, 2]) expect((await as(app, "ada").delete<Page>(pathOf(ref))).body.status).toBe("withdrawn");
    expect(codeOf(await as(app, "bo").get<ProblemBody>(pathOf(ref)))).toEqual([404, "not-found"]);
    expect((await list("?mine=1")).reports.some(({ feedbackId }) => feedbackId === ref.feedbackId)).toBe(true);
    expect((await list("", "bo")).reports.some(({ feedbackId }) => feedbackId === ref.feedbackId)).toBe(false);
  });
});

test("testers are told which versions they may have in hand, the newest first", async () => {
  const { client, name: TableName } = world.table;
  for (const [name, at] of [
    ["Prototype 2", "2026-03-01"],
    ["Prototype 3", "2026-03-02"],
  ])
    await client.send(
      new PutCommand({ TableName, Item: { ...keys.triage(programmeId, `VERSION#${name}`), v: 1, name, at } }),
    );
  const { body } = await as(app, "bo").get(`/api/programmes/${programmeId}/versions`);
  expect(body).toEqual({ versions: ["Prototype 3", "Prototype 2"] });
});

describe("looking for reports", () => {
  test("filters, searches without accents, and goes on page by page", async () => {
    const { programmeId: there } = await programmeUnderTest(world);
    for (const who of ["ada", "bo"] as const) await enrolledAs(world, there, who);
    const praise = { kind: "praise", severity: undefined, steps: undefined, featureId: "seat", title: "Très solide" };
    const first = await filed(praise, "bo", there);
    for (let n = 0; n < 51; n++) await filed({ title: `Grincement ${n}` }, "ada", there);
    const page = await list("", "ada", there);
    expect([page.reports.length, page.total]).toEqual([50, 52]);
    const rest = await list(`?after=${page.next}`, "ada", there);
    expect(rest.reports.map(({ feedbackId }) => feedbackId).at(-1)).toBe(first.feedbackId);
    expect(rest.next).toBeUndefined();
    for (const query of ["?kind=praise", "?featureId=seat", "?q=tres%20SOLIDE"])
      expect((await list(query, "ada", there)).total).toBe(1);
    expect((await list("?mine=1", "bo", there)).total).toBe(1);
    expect((await list("?standing=over", "bo", there)).total).toBe(0);
    const cost = await world.costOf(() => list("", "ada", there));
    expect(cost.lines.filter(({ operation }) => operation === "Query")).toHaveLength(1);
  });

  test("shows what says the same before it is sent, in either language's own words", async () => {
    const { programmeId: there } = await programmeUnderTest(world);
    await enrolledAs(world, there, "ada");
    const same = await filed({ title: "La charnière grince après la pluie" }, "ada", there);
    await filed({ title: "Le support mural se dévisse", text: "Au bout d’une semaine." }, "ada", there);
    await filed({ title: "Notice illisible", text: "Les lettres sont trop petites." }, "ada", there);
    const ask = async (q: string) =>
      (
        await as(app, "ada").get<{ reports: ReportRow[] }>(
          `/api/programmes/${there}/similar-feedback?lang=fr&q=${encodeURIComponent(q)}`,
        )
      ).body.reports.map(({ feedbackId }) => feedbackId);
    expect((await ask("grincement des charnières"))[0]).toBe(same.feedbackId);
    expect(await ask("le bac fuit")).toEqual([]);
    expect(await ask("")).toEqual([]);
  });

  test("whoever was removed still reads their own reports, and no others", async () => {
    const { programmeId: there } = await programmeUnderTest(world);
    for (const who of ["ada", "bo"] as const) await enrolledAs(world, there, who);
    const [own, others] = [await filed({}, "ada", there), await filed({}, "bo", there)];
    await enrolledAs(world, there, "ada", "removed");
    expect((await list("", "ada", there)).reports.map(({ feedbackId }) => feedbackId)).toEqual([own.feedbackId]);
    expect((await as(app, "ada").get(pathOf(others))).status).toBe(404);
    expect((await read(own)).may).toEqual({
      voice: false,
      say: false,
      judge: false,
      mend: false,
      withdraw: true,
      picture: false,
    });
  });
});

describe("pictures", () => {
  const path = (ref: FeedbackRef, rest = "") => pathOf(ref, `/pictures${rest}`);
  const add = (ref: FeedbackRef, who: Who = "ada", key: string = crypto.randomUUID()) =>
    as(app, who).post<{ picture: Picture; form?: { key: string } } & Pick<ProblemBody, "code">>(
      path(ref),
      { type: "image/jpeg", bytes: 4_000 },
      { headers: { "idempotency-key": key } },
    );
  /** As the check of uploads leaves it, found by the key that the form allows. */
  async function arrive(key: string | undefined) {
    const upload = uploadIn(key ?? "");
    if (!upload) throw new Error("The check would not know it");
    const size = { width: 1_200, height: 900 };
    await galleriesOn(world.table).changeIfThere(upload.owner, (gallery) => judged(gallery, upload.pictureId, size));
  }
  const shownTo = async (ref: FeedbackRef, who: Who) =>
    (await as(app, who).get<{ pictures: Picture[] }>(path(ref))).body.pictures;

  test("are sent before the report, seen by its writer alone until it is filed, and by its programme from then on", async () => {
    const ref = newRef();
    const { body } = await add(ref);
    await arrive(body.form?.key);
    expect([await shownTo(ref, "ada"), await shownTo(ref, "bo")]).toMatchObject([[{ status: "ready" }], []]);
    const { pictureId } = body.picture;
    const file = path(ref, `/${pictureId}/480`);
    expect((await as(app, "bo").get(file)).status).toBe(404);
    expect((await galleryOf(ref))?.expiresAtEpoch).toBeGreaterThan(world.clock().getTime() / 1_000);
    await send(ref, "ada", { pictures: [pictureId] });
    expect((await galleryOf(ref))?.expiresAtEpoch).toBeUndefined();
    expect(await shownTo(ref, "bo")).toMatchObject([{ pictureId, status: "ready" }]);
    expect((await as(app, "bo").get(file)).headers.get("cache-control")).toContain("private");
    expect((await as(app, "mo").get(file)).status).toBe(403);
    expect((await read(ref, "bo")).pictures).toBe(1);
  });

  test("begun again under the same key take one place; the sixth is refused, and another adds none", async () => {
    const ref = newRef();
    const [once, again] = [await add(ref, "ada", "the-same-key"), await add(ref, "ada", "the-same-key")];
    expect(again.body).toEqual(once.body);
    for (let n = 0; n < 4; n++) await add(ref);
    expect(codeOf(await add(ref))).toEqual([409, "too-many-pictures"]);
    expect(codeOf(await add(ref, "bo"))).toEqual([404, "not-found"]);
    expect((await as(app, "ada").delete(path(ref, `/${once.body.picture.pictureId}`))).status).toBe(204);
    expect((await add(ref)).status).toBe(201);
  });

  test("stay as they are once a report is over", async () => {
    const ref = await filed();
    const { body } = await add(ref);
    await moved(ref, { status: "closed" });
    expect(codeOf(await add(ref))).toEqual([404, "not-found"]);
    expect((await as(app, "ada").delete(path(ref, `/${body.picture.pictureId}`))).status).toBe(404);
  });
});
