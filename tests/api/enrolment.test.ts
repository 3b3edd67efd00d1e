import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Against, Enrolment, OwnEnrolment } from "../../functions/enrolment/contract.ts";
import { fillSeats } from "../../functions/enrolment/fill-seats.ts";
import { enrolmentStore } from "../../functions/enrolment/store.ts";
import { newMemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { type CastName, cast } from "../cast.ts";
import { application } from "../enrolling.ts";
import { makeProgramme } from "../programmes.ts";
import { createPlatform, type Platform, published } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type Who = CastName | SessionMember;
type Own = { against: Against[]; seats: { variantId: string; taken: number }[]; enrolment?: OwnEnrolment };
type Said = { status: string } & ProblemBody;

const pathTo = ({ programmeId }: Programme, rest = "application") => `/api/programmes/${programmeId}/${rest}`;
const apply = (programme: Programme, who: Who, input: object = application) =>
  platform.as(who).put<Said>(pathTo(programme), input);
const own = async (programme: Programme, who: Who) => (await platform.as(who).get<Own>(pathTo(programme))).body;
const leave = (programme: Programme, who: Who) => platform.as(who).delete<Said>(pathTo(programme));
const accept = (programme: Programme, who: Who, version = 1) =>
  platform.as(who).put<Said>(pathTo(programme, "terms"), { version });
const queue = (programme: Programme, who: Who) => platform.as(who).put<Said>(pathTo(programme, "application/place"));
const statusOf = async (programme: Programme, who: Who) => (await own(programme, who)).enrolment?.status;
const fill = ({ programmeId }: Programme) =>
  fillSeats(
    {
      enrolments: enrolmentStore(platform.table),
      programmes: programmeStore(platform.table),
      chance: Math.random,
    },
    programmeId,
    "small",
    platform.clock(),
  );
const somebody = (): SessionMember => ({ ...cast.bo, memberId: newMemberId(platform.random) });
const withSeats = (seats: number, changes: Partial<Programme> = {}) =>
  makeProgramme(platform, {
    ...changes,
    variants: [{ variantId: "small", name: { fr: "Petit", en: "Small" }, seats }],
  });

describe("applying", () => {
  test("gives a seat with a time to accept, and sent again it is the same application", async () => {
    const programme = await withSeats(2);
    expect((await apply(programme, "bo")).body).toEqual({ status: "seated" });
    expect((await apply(programme, "bo")).body).toEqual({ status: "seated" });
    const { enrolment, seats } = await own(programme, "bo");
    expect(enrolment).toMatchObject({ status: "seated", acceptBy: "2026-03-04T09:00:00.000Z", variantId: "small" });
    expect(seats).toEqual([{ variantId: "small", seats: 2, taken: 1 }]);
    expect((await platform.as("bo").get<{ tests: [] }>("/api/my/tests")).body.tests).toHaveLength(1);
  });

  test("a screener is answered once: other answers are refused, and the first stand", async () => {
    const programme = await withSeats(2);
    await apply(programme, "bo");
    const other = { ...application, answers: [...application.answers, { questionId: "why", text: "Parce que." }] };
    expect((await apply(programme, "bo", other)).body.code).toBe("screener-answered");
    expect((await own(programme, "bo")).enrolment?.answers).toEqual(application.answers);
  });

  test("an answer that disqualifies takes no seat, and cannot be given anew", async () => {
    const programme = await withSeats(1);
    const none = { ...application, answers: [{ questionId: "wall", options: ["none"] }] };
    expect((await apply(programme, "bo", none)).body.status).toBe("disqualified");
    expect((await apply(programme, "bo")).body.code).toBe("screener-answered");
    expect((await queue(programme, "bo")).body.code).toBe("enrolment-wrong-status");
    expect((await apply(programme, "ada")).body.status).toBe("seated");
  });

  test("what is missing or makes no sense is named, and nothing is kept", async () => {
    const programme = await withSeats(1, { eligibility: { circle: false, supporters: false, ages: ["18-24"] } });
    const issues = async (input: object) => (await apply(programme, "bo", input)).body.issues?.map(({ path }) => path);
    expect(await issues({ ...application, ageBand: "18-24", answers: [] })).toEqual(["answers.wall"]);
    expect(await issues(application)).toEqual(["ageBand"]);
    expect(await issues({ ...application, variantId: "huge", ageBand: "18-24" })).toEqual(["variantId"]);
    expect(await issues({ ...application, shoe: 42 })).toEqual(["shoe"]);
    expect((await own(programme, "bo")).enrolment).toBeUndefined();
    expect((await apply(programme, "bo", { ...application, ageBand: "65-and-over" })).body.status).toBe("disqualified");
  });

  test("supporters go first, until a time that is told; then everybody", async () => {
    const { ideaId } = await published(platform);
    const until = "2026-03-03T09:00:00.000Z";
    const programme = await withSeats(2, { ideaId, priorityUntil: until });
    expect((await own(programme, "bo")).against).toEqual([{ why: "priority", until }]);
    const refused = await apply(programme, "bo");
    expect(refused).toMatchObject({ status: 403, body: { code: "not-eligible", values: { why: "priority", until } } });
    await platform.as("mo").put(`/api/ideas/${ideaId}/support`);
    expect((await apply(programme, "mo")).body.status).toBe("seated");
    platform.time.now = new Date(until);
    expect((await apply(programme, "bo")).body.status).toBe("seated");
    platform.time.now = new Date("2026-03-02T09:00:00.000Z");
  });

  test("a draft and a private programme are as if they were not there", async () => {
    const missing = await platform
      .as("bo")
      .put<ProblemBody>("/api/programmes/prg_000000000000/application", application);
    for (const changes of [{ stage: "draft" }, { visibility: "private" }] as const) {
      const programme = await withSeats(1, changes);
      const hidden = await apply(programme, "bo");
      expect(hidden.status).toBe(404);
      expect({ ...hidden.body, requestId: "" }).toEqual({ ...missing.body, requestId: "" });
      for (const answer of [await leave(programme, "bo"), await accept(programme, "bo"), await queue(programme, "bo")])
        expect(answer.body.code).toBe("not-found");
    }
  });

  test("a closed programme takes nobody", async () => {
    const programme = await withSeats(1, { stage: "closed" });
    expect((await apply(programme, "bo")).body).toMatchObject({ code: "not-eligible", values: { why: "closed" } });
  });
});

describe("the waiting list", () => {
  test("has an order that its people see, moves from its head, and nobody new passes it", async () => {
    const programme = await withSeats(1);
    const waiting = [somebody(), somebody(), somebody()];
    await apply(programme, "ada");
    for (const who of waiting) {
      platform.pass(1_000);
      expect((await apply(programme, who)).body.status).toBe("waiting");
    }
    const places = await Promise.all(waiting.map(async (who) => (await own(programme, who)).enrolment?.ahead));
    expect(places).toEqual([0, 1, 2]);
    await leave(programme, "ada");
    // A seat is free, but people wait: whoever comes now stands behind them.
    expect((await apply(programme, "bo")).body.status).toBe("waiting");
    expect((await fill(programme)).map(({ memberId }) => memberId)).toEqual([waiting[0]?.memberId]);
    expect((await own(programme, waiting[1] ?? "bo")).enrolment?.ahead).toBe(0);
    expect(await fill(programme)).toEqual([]);
  });

  test("whoever left comes back at its end, with the answers that they gave", async () => {
    const programme = await withSeats(1);
    const [first, second] = [somebody(), somebody()];
    await apply(programme, "ada");
    await apply(programme, first);
    platform.pass(1_000);
    await apply(programme, second);
    expect((await leave(programme, first)).status).toBe(204);
    expect((await leave(programme, first)).status).toBe(204);
    platform.pass(1_000);
    expect((await queue(programme, first)).body.status).toBe("waiting");
    expect((await own(programme, first)).enrolment).toMatchObject({ ahead: 1, answers: application.answers });
  });
});

describe("the terms", () => {
  test("are accepted in their present version, with the time, and are asked again when they change", async () => {
    const programme = await withSeats(1, { termsVersion: 2 });
    await apply(programme, "bo");
    expect((await accept(programme, "bo", 1)).body).toMatchObject({ code: "terms-older", values: { version: 2 } });
    expect((await accept(programme, "bo", 2)).body.status).toBe("active");
    const acceptedAt = platform.clock().toISOString();
    expect((await own(programme, "bo")).enrolment).toMatchObject({ termsVersion: 2, acceptedAt });
    await programmeStore(platform.table).save({ ...programme, version: 2, termsVersion: 3 }, 1);
    platform.pass(1_000);
    expect((await accept(programme, "bo", 2)).body.code).toBe("terms-older");
    expect((await accept(programme, "bo", 3)).body.status).toBe("active");
    expect((await own(programme, "bo")).enrolment).toMatchObject({
      termsVersion: 3,
      acceptedAt: platform.clock().toISOString(),
    });
  });

  test("cannot be accepted once the offer is over, nor without a seat", async () => {
    const programme = await withSeats(1);
    await apply(programme, "ada");
    await apply(programme, "bo");
    expect((await accept(programme, "bo")).body.code).toBe("enrolment-wrong-status");
    platform.pass(48 * 3_600_000);
    expect((await accept(programme, "ada")).body.code).toBe("offer-over");
  });
});

describe("the team", () => {
  const people = (programme: Programme, rest = "") => `/api/studio/programmes/${programme.programmeId}/people${rest}`;
  const read = async (programme: Programme) =>
    (await platform.as("pia").get<{ people: Enrolment[] }>(people(programme))).body.people;

  test("reads everybody with their answers, removes somebody with reasons, and the seat is free", async () => {
    const programme = await withSeats(1);
    await apply(programme, "bo");
    await apply(programme, "ada");
    expect((await read(programme)).map(({ name, status }) => `${name} ${status}`).toSorted()).toEqual([
      "Ada Morel waiting",
      "Bo Lindqvist seated",
    ]);
    const removal = (version: number) =>
      platform.as("pia").put<Said>(people(programme, `/${cast.bo.memberId}/removal`), { version, why: "Revendu." });
    expect((await removal(4)).body.code).toBe("person-changed");
    expect((await removal(1)).body.status).toBe("removed");
    expect((await removal(1)).status).toBe(200);
    expect((await own(programme, "bo")).enrolment?.removal).toMatchObject({ why: "Revendu.", by: "Pia Fontaine" });
    expect((await queue(programme, "bo")).body.code).toBe("enrolment-wrong-status");
    const next = () => platform.as("pia").post<Said>(people(programme, "/next"), { variantId: "small" });
    expect((await next()).status).toBe(200);
    expect(await statusOf(programme, "ada")).toBe("seated");
    expect((await next()).body.code).toBe("nobody-waits");
    await apply(programme, "mo");
    expect((await next()).body.code).toBe("no-seat-free");
  });
});

test("enrolling costs six table units while nobody is in the way, and two of the index", async () => {
  const programme = await withSeats(140);
  for (let n = 0; n < 130; n++) await apply(programme, somebody());
  platform.pass(10_000);
  const cost = await platform.costOf(() => apply(programme, "bo"));
  // The card; the highest seat and the head of the list at half the price; enrolment and seat, twice for the transaction.
  const ofIndex = 2;
  expect(cost.lines.map(({ readUnits, writeUnits }) => readUnits + writeUnits)).toEqual([1, 0.5, 0.5, 4 + ofIndex]);
  expect(cost.readUnits + cost.writeUnits - ofIndex).toBeLessThanOrEqual(6);
});
