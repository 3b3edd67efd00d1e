import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newProgrammeId } from "../../functions/platform/ids.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import type { TestPlan } from "../../functions/testing/contract.ts";
import { cast } from "../cast.ts";
import { makeProgramme } from "../programmes.ts";
import { enrolled } from "../testers.ts";
import { createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
let programme: Programme;
const day = (on: string, at = "10:00") => {
  platform.time.now = new Date(`${on}T${at}:00.000Z`);
};
const paths = (of: Programme = programme) => ({
  tasks: `/api/programmes/${of.programmeId}/tasks`,
  task: (taskId: string) => `/api/programmes/${of.programmeId}/tasks/${taskId}`,
  survey: (phaseId: string) => `/api/programmes/${of.programmeId}/surveys/${phaseId}`,
});
const planOf = async (who: "bo" | "ada" = "bo") => (await platform.as(who).get<TestPlan>(paths().tasks)).body;
const taskIn = (plan: TestPlan, taskId: string) =>
  plan.phases.flatMap((phase) => phase.tasks).find((task) => task.taskId === taskId);

beforeAll(async () => {
  platform = await createPlatform({ startsAt: "2026-03-16T09:00:00.000Z" });
  programme = await makeProgramme(platform, { stage: "running", kind: "software" });
  await enrolled(platform, programme, cast.bo);
});
afterAll(() => platform.close());

describe("tasks", () => {
  test("stand in their phases with the day by which each is due, and open with their phase", async () => {
    day("2026-03-18");
    const plan = await planOf();
    expect(plan.phases.map(({ state }) => state)).toEqual(["now", "next", "next"]);
    expect(taskIn(plan, "unpack")).toMatchObject({ state: "open", dueOn: "2026-03-20" });
    expect(taskIn(plan, "mount")).toMatchObject({ state: "later", dueOn: "2026-03-30" });
    expect(taskIn(plan, "sit")).toMatchObject({ state: "later", dueOn: "2026-04-12" });
    expect(plan.progress).toEqual({ done: 0, of: 3 });
    const early = await platform.as("bo").put<{ code: string }>(paths().task("mount"));
    expect([early.status, early.body.code]).toEqual([409, "phase-not-begun"]);
  });

  test("a day counts to its end in the brand's time zone", async () => {
    day("2026-03-20", "22:59");
    expect(taskIn(await planOf(), "unpack")?.state).toBe("open");
    day("2026-03-20", "23:01");
    expect(taskIn(await planOf(), "unpack")?.state).toBe("late");
  });

  test("done is done: a second press keeps the first instant, and it can be taken back", async () => {
    day("2026-03-21");
    const first = await platform.as("bo").put<TestPlan>(paths().task("unpack"));
    platform.pass(60_000);
    const again = await platform.as("bo").put<TestPlan>(paths().task("unpack"));
    expect(taskIn(again.body, "unpack")).toEqual(taskIn(first.body, "unpack"));
    expect(again.body.progress.done).toBe(1);
    const open = await platform.as("bo").delete<TestPlan>(paths().task("unpack"));
    expect(taskIn(open.body, "unpack")).toMatchObject({ state: "late" });
    await platform.as("bo").put(paths().task("unpack"));
  });

  test("two ticked at the same moment are both kept", async () => {
    day("2026-03-24");
    await Promise.all(["mount", "sit"].map((id) => platform.as("bo").put(paths().task(id))));
    expect((await planOf()).progress.done).toBe(3);
    expect((await platform.as("bo").put(paths().task("nothing"))).status).toBe(404);
  });

  test("ticking one costs one write unit", async () => {
    const cost = await platform.costOf(() => platform.as("bo").put(paths().task("sit")));
    expect(cost.writeUnits).toBeLessThanOrEqual(1);
  });
});

describe("who may", () => {
  test("whoever never applied cannot tell a private programme from none", async () => {
    const hidden = await makeProgramme(platform, { stage: "running", visibility: "private" });
    const none = newProgrammeId(platform.random);
    const [there, nowhere] = await Promise.all(
      [hidden.programmeId, none].map((id) => platform.as("ada").get<object>(`/api/programmes/${id}/tasks`)),
    );
    expect(there?.status).toBe(404);
    expect({ ...there?.body, requestId: "" }).toEqual({ ...nowhere?.body, requestId: "" });
  });

  test.each(["waiting", "removed"] as const)("somebody %s is told so, and nothing is lost", async (status) => {
    const other = await makeProgramme(platform, { stage: "running" });
    await enrolled(platform, other, cast.ada, { status });
    const { status: answered, body } = await platform.as("ada").put<{ code: string }>(paths(other).task("unpack"));
    expect([answered, body.code]).toEqual([403, "not-testing"]);
  });

  test("who left reads what they did, and ticks nothing more", async () => {
    const other = await makeProgramme(platform, { stage: "running" });
    await enrolled(platform, other, cast.ada, { status: "left" });
    const { body } = await platform.as("ada").get<TestPlan>(paths(other).tasks);
    expect(body.testing).toBe(false);
    expect((await platform.as("ada").put(paths(other).task("unpack"))).status).toBe(403);
  });
});

describe("what comes by parcel", () => {
  test("waits for its receipt, and is due so many days after it", async () => {
    const [start, ...rest] = programme.phases;
    if (!start) throw new Error("A programme has phases");
    const tasks = [{ taskId: "unpack", title: start.name, text: { fr: "", en: "" }, daysAfterReceipt: 5 }];
    const physical = await makeProgramme(platform, {
      stage: "running",
      kind: "physical",
      phases: [{ ...start, tasks }, ...rest],
    });
    await enrolled(platform, physical, cast.bo);
    day("2026-03-18");
    const read = async () => taskIn((await platform.as("bo").get<TestPlan>(paths(physical).tasks)).body, "unpack");
    expect(await read()).toMatchObject({ state: "awaiting", daysAfterReceipt: 5 });
    platform.receipts.set(cast.bo.memberId, "2026-03-18T09:00:00.000Z");
    expect(await read()).toMatchObject({ state: "open", dueOn: "2026-03-23" });
    platform.receipts.clear();
  });
});

describe("questions at the end of a phase", () => {
  const answers = { recommend: 9, why: "Solid", lang: "en", grades: { hinge: 4, seat: 5 } };
  const send = (phaseId: string, body: object = answers, of = programme) =>
    platform
      .as("bo")
      .put<TestPlan & { code: string; issues: { path: string; code: string }[] }>(paths(of).survey(phaseId), body);

  test("open three days before its end and stay open for a week", async () => {
    day("2026-04-08");
    expect((await send("first")).body.code).toBe("survey-not-open");
    day("2026-04-09");
    expect((await send("first")).status).toBe(200);
    day("2026-04-19");
    expect((await send("first", { ...answers, recommend: 10 })).body.phases[1]?.survey?.answers).toMatchObject({
      recommend: 10,
    });
    day("2026-04-20");
    expect((await send("first")).body.code).toBe("survey-not-open");
    expect((await send("start")).status).toBe(404);
  });

  test.each([
    { answer: { ...answers, recommend: 11 }, path: "recommend", code: "too-large" },
    { answer: { ...answers, recommend: -1 }, path: "recommend", code: "too-small" },
    { answer: { ...answers, recommend: 7.5 }, path: "recommend", code: "missing" },
    { answer: { ...answers, grades: { hinge: 6 } }, path: "grades.hinge", code: "too-large" },
    { answer: { ...answers, grades: { hinge: 0 } }, path: "grades.hinge", code: "too-small" },
    { answer: { ...answers, grades: { wheel: 3 } }, path: "grades.wheel", code: "not-accepted" },
    { answer: { ...answers, more: 1 }, path: "more", code: "unknown-field" },
  ])("refuse $path: $code", async ({ answer, path, code }) => {
    day("2026-04-10");
    const { status, body } = await send("first", answer);
    expect(status).toBe(400);
    expect(body.issues).toEqual([expect.objectContaining({ path, code })]);
  });

  test("a test that ends early asks about the phase it was in, and never about those that did not begin", async () => {
    day("2026-03-25");
    const closed = await makeProgramme(platform, { stage: "closed", kind: "software" });
    await enrolled(platform, closed, cast.bo, { status: "completed" });
    expect((await send("first", answers, closed)).status).toBe(200);
    day("2026-04-16");
    expect((await send("end", answers, closed)).body.code).toBe("survey-not-open");
    const { body } = await platform.as("bo").get<TestPlan>(paths(closed).tasks);
    expect(body.phases.map(({ state, survey }) => [state, survey?.state])).toEqual([
      ["past", undefined],
      ["past", "over"],
      ["dropped", "never"],
    ]);
  });
});
