import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeEach, expect, test } from "vitest";
import { enrolmentActs } from "../../functions/enrolment/act.ts";
import { endOffer, offerIn } from "../../functions/enrolment/end-offer.ts";
import { followEnrolment } from "../../functions/enrolment/follow.ts";
import { programmeMemory } from "../../functions/enrolment/programme-memory.ts";
import { repairEnrolments } from "../../functions/enrolment/repair.ts";
import { enrolmentStore } from "../../functions/enrolment/store.ts";
import { eventsOf } from "../../functions/events/from-stream.ts";
import { queuesFor } from "../../functions/events/routing.ts";
import { minuteOf } from "../../functions/ideas/due.ts";
import { sweepDeadlines } from "../../functions/ideas/sweep-deadlines.ts";
import { keys } from "../../functions/platform/table.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { funnelOf } from "../../functions/testing/participation.ts";
import { type CastName, cast } from "../cast.ts";
import { application } from "../enrolling.ts";
import { seatFaults } from "../faults/seats-at-rest.ts";
import { newsOf } from "../news.ts";
import { makeProgramme } from "../programmes.ts";
import { type Stream, streamOf } from "../stream.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let stream: Stream;
beforeEach(async () => {
  world?.close();
  world = await createWorld({ startsAt: "2026-03-02T09:00:30.000Z" });
  stream = await streamOf(world);
});
afterAll(() => {
  stream.close();
  world.close();
});

const [hour, minute] = [3_600_000, 60_000];
const deps = () => {
  const programmes = programmeStore(world.table);
  return {
    table: world.table,
    enrolments: enrolmentStore(world.table),
    programmes,
    remembered: programmeMemory(programmes),
    supportsOne: async () => false,
    belongs: async () => false,
    chance: () => 0,
  };
};
const withSeats = (seats: number) =>
  makeProgramme(world, { variants: [{ variantId: "small", name: { fr: "Petit", en: "Small" }, seats }] });
const acts = () => enrolmentActs(deps());
async function apply({ programmeId }: Programme, ...names: CastName[]) {
  for (const name of names) {
    world.pass(1_000);
    await acts().apply(programmeId, application, cast[name], world.clock());
  }
}
const statuses = async ({ programmeId }: Programme) =>
  Object.fromEntries(
    (await deps().enrolments.all(programmeId)).map(({ name, status }) => [name.split(" ")[0], status]),
  );
/** What the stream has told until now is followed. */
async function follow() {
  for (let events = await toFollow(); events.length > 0; events = await toFollow())
    for (const event of events) await followEnrolment(deps(), event, world.clock());
}
const toFollow = async () =>
  (await stream.records()).flatMap(eventsOf).filter((event) => queuesFor(event).includes("seats"));
async function sweepAt(at: number) {
  const swept = minuteOf(new Date(at - minute).toISOString());
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item: { ...keys.watermark(), minute: swept } }));
  world.time.now = new Date(at);
  const { failures, handled } = await sweepDeadlines(
    {
      ...clockDepsOf({ table: world.table, clock: world.clock }),
      ...newsOf(world).dues,
      programme: (item) => endOffer(deps().enrolments, offerIn(item), world.clock()),
    },
    world.clock(),
  );
  expect(failures).toEqual([]);
  return handled;
}

test("a seat that somebody leaves goes to the first on the list, who has a time of their own to accept", async () => {
  const programme = await withSeats(1);
  await apply(programme, "ada", "bo", "mo");
  await follow();
  expect(await statuses(programme)).toEqual({ Ada: "seated", Bo: "waiting", Mo: "waiting" });
  world.pass(hour);
  await acts().leave(programme.programmeId, cast.ada, world.clock());
  await follow();
  expect(await statuses(programme)).toEqual({ Ada: "left", Bo: "seated", Mo: "waiting" });
  const { acceptBy } = (await deps().enrolments.of(programme.programmeId, cast.bo.memberId)) ?? {};
  expect(acceptBy).toBe(new Date(world.time.now.getTime() + 48 * hour).toISOString());
});

test("an offer that nobody took ends a minute after its time, and the seat goes on; one that was taken stays", async () => {
  const programme = await withSeats(2);
  await apply(programme, "ada", "bo", "mo");
  await acts().accept(programme.programmeId, 1, cast.bo, world.clock());
  await follow();
  const { acceptBy } = (await deps().enrolments.of(programme.programmeId, cast.ada.memberId)) ?? {};
  const end = Date.parse(acceptBy ?? "");
  await sweepAt(end + minute - 1);
  expect(await statuses(programme)).toMatchObject({ Ada: "seated", Mo: "waiting" });
  await sweepAt(end + minute);
  await follow();
  expect(await statuses(programme)).toEqual({ Ada: "lapsed", Bo: "active", Mo: "seated" });
  expect(await seatFaults(world.table, programme)).toEqual([]);
  await acts().queueAgain(programme.programmeId, cast.ada, world.clock());
  expect(await statuses(programme)).toMatchObject({ Ada: "waiting" });
});

test("seats that are added go to those who wait, in order", async () => {
  const programme = await withSeats(1);
  await apply(programme, "ada", "bo", "mo", "pia");
  const variants = programme.variants.map((variant) => ({ ...variant, seats: 3 }));
  await deps().programmes.save({ ...programme, variants, version: 2 }, 1);
  await follow();
  expect(await statuses(programme)).toEqual({ Ada: "seated", Bo: "seated", Mo: "seated", Pia: "waiting" });
});

test("when a programme closes, whoever tests has completed it, and nobody waits for a seat any more", async () => {
  const programme = await withSeats(2);
  await apply(programme, "ada", "bo", "mo");
  await acts().accept(programme.programmeId, 1, cast.ada, world.clock());
  await deps().programmes.save({ ...programme, stage: "closed", closedAt: world.clock().toISOString(), version: 2 }, 1);
  await follow();
  expect(await statuses(programme)).toEqual({ Ada: "completed", Bo: "unplaced", Mo: "unplaced" });
  const people = await deps().enrolments.all(programme.programmeId);
  // Bo had a seat to take, Mo never had.
  expect(funnelOf({ people, invited: undefined })).toMatchObject({ applied: 3, seated: 2, active: 1, completed: 1 });
  await repairEnrolments(deps(), world.clock());
  expect(await deps().enrolments.all(programme.programmeId)).toEqual(people);
  expect(await deps().enrolments.first(programme.programmeId, "small", 1)).toEqual([]);
});

test("a seat that was taken in the moment of closing is given back", async () => {
  const programme = await withSeats(2);
  const remembering = enrolmentActs(deps());
  await remembering.apply(programme.programmeId, application, cast.ada, world.clock());
  await deps().programmes.save({ ...programme, stage: "closed", closedAt: world.clock().toISOString(), version: 2 }, 1);
  await remembering.apply(programme.programmeId, application, cast.bo, world.clock());
  await follow();
  expect(await statuses(programme)).toEqual({ Ada: "unplaced", Bo: "unplaced" });
});

test("the hourly run makes up for every message that was lost", async () => {
  const programme = await withSeats(2);
  await apply(programme, "ada", "bo", "mo", "pia");
  await acts().accept(programme.programmeId, 1, cast.bo, world.clock());
  await acts().leave(programme.programmeId, cast.bo, world.clock());
  await repairEnrolments(deps(), world.clock());
  expect(await statuses(programme)).toEqual({ Ada: "seated", Bo: "left", Mo: "seated", Pia: "waiting" });
  world.pass(49 * hour);
  expect(await repairEnrolments(deps(), world.clock())).toEqual({ looked: 1, failures: [] });
  expect(await statuses(programme)).toEqual({ Ada: "lapsed", Bo: "left", Mo: "lapsed", Pia: "seated" });
  await acts().accept(programme.programmeId, 1, cast.pia, world.clock());
  await deps().programmes.save({ ...programme, stage: "closed", closedAt: world.clock().toISOString(), version: 2 }, 1);
  await repairEnrolments(deps(), world.clock());
  expect(await statuses(programme)).toMatchObject({ Pia: "completed" });
});

test("following twice changes nothing, and leaves one due for an offer", async () => {
  const programme = await withSeats(1);
  await apply(programme, "ada", "bo");
  const events = await toFollow();
  for (const event of [...events, ...events]) await followEnrolment(deps(), event, world.clock());
  const enrolment = await deps().enrolments.of(programme.programmeId, cast.ada.memberId);
  expect(enrolment).toMatchObject({ status: "seated", version: 1 });
  const at = new Date(Date.parse(enrolment?.acceptBy ?? "") + minute).toISOString();
  const Key = keys.due(minuteOf(at), "offer", `${programme.programmeId}.${cast.ada.memberId}`);
  expect((await world.raw.send(new GetCommand({ TableName: world.table.name, Key }))).Item).toMatchObject({ at });
});
