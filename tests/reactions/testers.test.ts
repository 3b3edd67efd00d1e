import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eventsOf } from "../../functions/events/from-stream.ts";
import { queuesFor } from "../../functions/events/routing.ts";
import { memberStore } from "../../functions/members/store.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { keys } from "../../functions/platform/table.ts";
import { instantIn } from "../../functions/platform/zoned-time.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { closureStore } from "../../functions/testing/closure-store.ts";
import { daysLater } from "../../functions/testing/days.ts";
import { takeDayOfMail } from "../../functions/testing/reminded.ts";
import { remindersDueIn, startReminders } from "../../functions/testing/reminder-due.ts";
import { testingStore } from "../../functions/testing/store.ts";
import { cast } from "../cast.ts";
import { newsOf } from "../news.ts";
import { makeProgramme } from "../programmes.ts";
import { streamOf } from "../stream.ts";
import { enrolled, madeUp, reported } from "../testers.ts";
import { createWorld, type World } from "../world.ts";

const timeZone = "Europe/Paris";
let world: World;
let news: ReturnType<typeof newsOf>;
let testers: SessionMember[];
beforeAll(async () => {
  world = await createWorld({ startsAt: "2026-03-16T07:00:00.000Z" });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.time.now = new Date("2026-03-16T07:00:00.000Z");
  news = newsOf(world);
  testers = madeUp(3, Math.round(performance.now()));
  for (const { memberId, name, lang } of testers) {
    await memberStore(world.table).saveMember({ memberId, name, lang, joinedAt: "2026-01-01T00:00:00.000Z" });
    await news.contacts.remember(memberId, `${memberId}@example.org`);
  }
});

const running = async (changes: Partial<Programme> = {}) => {
  const programme = await makeProgramme(world, { stage: "running", kind: "software", ...changes });
  for (const who of testers) await enrolled(world, programme, who);
  return programme;
};
const morning = (day: string) => {
  world.time.now = new Date(`${day}T08:00:00.000Z`);
};
const remindOn = async ({ programmeId }: Programme, day: string) => {
  morning(day);
  await news.tell({ type: "testers", about: "reminders", programmeId, day });
  await news.settle();
};
const mailsTo = ({ memberId }: SessionMember) => news.sent.filter(({ to }) => to.startsWith(memberId)).length;
const [one, two, three] = [0, 1, 2].map((n) => () => testers[n] ?? cast.bo) as [Who, Who, Who];
type Who = () => SessionMember;

describe("reminders", () => {
  test("come the day before a task is due, to those who have not done it", async () => {
    const programme = await running();
    await testingStore(world.table).markDone(
      programme.programmeId,
      one().memberId,
      "unpack",
      world.clock().toISOString(),
    );
    await remindOn(programme, "2026-03-18");
    expect(await news.kinds(two().memberId)).toEqual([]);
    await remindOn(programme, "2026-03-19");
    await remindOn(programme, "2026-03-19");
    expect(await news.kinds(one().memberId)).toEqual([]);
    expect(await news.kinds(two().memberId)).toEqual(["task_due"]);
    expect(mailsTo(two())).toBe(1);
    await remindOn(programme, "2026-03-21");
    expect(await news.kinds(two().memberId)).toEqual(["task_due"]);
  });

  test("ask once who filed nothing, and once more a week later; never who did", async () => {
    const programme = await running({ phases: withoutTasks(await running()) });
    await reported(world, programme, one(), 1);
    for (let day = 17; day <= 31; day++) await remindOn(programme, `2026-03-${day}`);
    expect(await news.kinds(one().memberId)).toEqual([]);
    expect(await news.kinds(two().memberId)).toEqual(["nothing_filed", "nothing_filed"]);
  });

  test("say when questions open, and on the eve of their end to those who did not answer", async () => {
    const programme = await running({ phases: withoutTasks(await running()) });
    const answers = { recommend: 9, why: "", lang: "en", grades: {}, at: world.clock().toISOString() } as const;
    for (const who of testers) await reported(world, programme, who, testers.indexOf(who));
    await remindOn(programme, "2026-04-09");
    await testingStore(world.table).saveSurvey({
      ...answers,
      programmeId: programme.programmeId,
      phaseId: "first",
      memberId: one().memberId,
    });
    await remindOn(programme, "2026-04-18");
    const asked = await news.kinds(one().memberId);
    expect(asked).toEqual(["survey_open"]);
    expect(await news.kinds(two().memberId)).toEqual(["survey_open", "survey_open"]);
  });

  test("are one mail a day at most, however many tests somebody is in; the site tells of each", async () => {
    const [here, there] = [await running(), await running()];
    await remindOn(here, "2026-03-19");
    await remindOn(there, "2026-03-19");
    expect(await news.kinds(three().memberId)).toEqual(["task_due", "task_due"]);
    expect(mailsTo(three())).toBe(1);
    const taken = takeDayOfMail(world.table);
    expect(await taken(three().memberId, "2026-03-19", here.programmeId)).toBe(true);
    expect(await taken(three().memberId, "2026-03-19", there.programmeId)).toBe(false);
    expect(await taken(three().memberId, "2026-03-20", there.programmeId)).toBe(true);
  });

  test("come to nobody who left, waits or was removed, and to nobody once the test is over", async () => {
    const programme = await makeProgramme(world, { stage: "running", kind: "software" });
    for (const [n, status] of (["left", "waiting", "removed"] as const).entries())
      await enrolled(world, programme, testers[n] ?? cast.bo, { status });
    const over = await running({ stage: "closed" });
    for (const each of [programme, over]) await remindOn(each, "2026-03-19");
    for (const { memberId } of testers) expect(await news.kinds(memberId)).toEqual([]);
  });

  test("are planned with the first day and every morning anew, until the last", async () => {
    const programme = await running();
    const { programmeId, circleId } = programme;
    const started = { type: "programme.changed", programmeId, circleId, from: "recruiting", to: "running" };
    await news.tell({ ...started, number: 2, private: false });
    const dueAt = async (at: string) => {
      const Key = keys.due(at.slice(0, 16), "reminders", programmeId);
      const { Item } = await world.raw.send(new GetCommand({ TableName: world.table.name, Key }));
      return Item && remindersDueIn(Item);
    };
    const reminding = { table: world.table, findProgramme: programmeStore(world.table).findCard, timeZone };
    const mornings: string[] = [];
    let due = await dueAt(instantIn(timeZone, "2026-03-16", 9).toISOString());
    while (due) {
      mornings.push(due.day);
      await startReminders({ ...reminding, sendNotices: async () => [] }, due, new Date(Date.parse(due.at) + 30_000));
      due = await dueAt(instantIn(timeZone, daysLater(due.day, 1), 9).toISOString());
    }
    expect([mornings[0], mornings.at(-1)]).toEqual(["2026-03-16", "2026-04-19"]);
    expect(mornings).toHaveLength(35);
  });
});

describe("other terms", () => {
  test("are told once to each who holds a seat under earlier ones, from the stream; other words of it tell nobody", async () => {
    const [tests, offered, left] = [one(), two(), three()];
    const programme = await makeProgramme(world, { stage: "running", kind: "software" });
    await enrolled(world, programme, tests);
    await enrolled(world, programme, offered, { status: "seated" });
    await enrolled(world, programme, left, { status: "left" });
    const stream = await streamOf(world);
    const save = async (changes: Partial<Programme>, read: number) => {
      await programmeStore(world.table).save({ ...programme, ...changes, version: read + 1 }, read);
      const events = (await stream.records()).flatMap(eventsOf).filter((event) => queuesFor(event).includes("notices"));
      // A message may come twice.
      for (const event of [...events, ...events]) await news.tell(event);
      await news.settle();
    };
    await save({ pitch: { fr: "Autre", en: "Other" } }, 1);
    expect(await news.kinds(tests.memberId)).toEqual([]);
    const second = { termsVersion: 2, termsChangedAt: "2026-03-16T07:00:00.000Z" };
    await save(second, 2);
    for (const { memberId } of [tests, offered]) expect(await news.kinds(memberId)).toEqual(["terms_changed"]);
    expect(await news.kinds(left.memberId)).toEqual([]);
    expect(mailsTo(tests)).toBe(1);
    world.pass(60_000);
    await save({ termsVersion: 3, termsChangedAt: world.clock().toISOString(), stage: "closed" }, 3);
    expect(await news.kinds(tests.memberId)).toEqual(["terms_changed"]);
  });
});

describe("the end of a test", () => {
  test("is told once to everybody who tested, from the stream; a correction tells nobody", async () => {
    const programme = await running({ stage: "closed" });
    const stream = await streamOf(world);
    const { programmeId } = programme;
    const closure = closureStore(world.table);
    const at = world.clock().toISOString();
    const text = { fr: "Voilà", en: "There" };
    const results = { programmeId, version: 1, draft: text, by: { memberId: cast.pia.memberId, name: "Pia" }, at };
    await closure.saveResults(results, 0);
    await closure.saveResults({ ...results, version: 2, published: text, publishedAt: at }, 1);
    await closure.saveResults({ ...results, version: 3, published: text, publishedAt: at, changedAt: at }, 2);
    await closure.reward({ programmeId, memberId: one().memberId, by: results.by, at });
    const events = (await stream.records())
      .flatMap((record) => eventsOf(record))
      .filter(({ type }) => type === "results.published" || type === "reward.given");
    expect(events.map(({ type }) => type)).toEqual(["results.published", "results.published", "reward.given"]);
    expect(events.flatMap((event) => queuesFor(event))).toEqual(["notices", "notices"]);
    for (const event of [...events, ...events]) if (queuesFor(event).length > 0) await news.tell(event);
    await news.settle();
    expect((await news.kinds(one().memberId)).toSorted()).toEqual(["results_out", "reward_given"]);
    expect(await news.kinds(two().memberId)).toEqual(["results_out"]);
    stream.close();
  });

  test("is not the end for who wants to hear of further tests: a public one is told to them when it opens", async () => {
    const programme = await running({ stage: "closed" });
    const { programmeId } = programme;
    const { memberId, name, lang } = two();
    await closureStore(world.table).consent({ memberId, name, lang, programmeId, at: world.clock().toISOString() });
    for (const visibility of ["private", "public"] as const) {
      const next = await makeProgramme(world, { visibility });
      const opened = { programmeId: next.programmeId, circleId: next.circleId, from: "draft", to: "recruiting" };
      await news.tell({ type: "programme.changed", ...opened, number: 2, private: visibility === "private" });
    }
    await news.settle();
    expect(await news.kinds(memberId)).toEqual(["programme_new"]);
    expect(await news.kinds(one().memberId)).toEqual([]);
    await closureStore(world.table).withdrawConsent(memberId);
  });
});

const withoutTasks = ({ phases }: Programme) => phases.map((phase) => ({ ...phase, tasks: [] }));
