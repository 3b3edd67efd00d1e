import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProgrammeId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import type { AddressInput, Delivery, ParcelRow } from "../../functions/shipping/contract.ts";
import { shippingDeskRoutes } from "../../functions/shipping/desk-routes.ts";
import { parcelStatuses, parcelSteps } from "../../functions/shipping/lifecycle.ts";
import { deliveryRoutes } from "../../functions/shipping/routes.ts";
import { type CastName, cast } from "../cast.ts";
import { addressInput, addressMarks, aTester, shippingDepsOn } from "../shipping.ts";
import { enrolledAs, programmeUnderTest } from "../under-test.ts";
import { createWorld, type World } from "../world.ts";
import { as, castApp } from "./client.ts";

let world: World;
let app: ReturnType<typeof castApp>;
beforeAll(async () => {
  world = await createWorld();
  const deps = shippingDepsOn(world);
  app = castApp(world);
  app.route("/api", deliveryRoutes(deps)).route("/api", shippingDeskRoutes(deps));
});
afterAll(() => world.close());

type Who = CastName | SessionMember;
type Answered = Delivery & Partial<ProblemBody>;
const own = (programmeId: ProgrammeId, rest = "") => `/api/programmes/${programmeId}/delivery${rest}`;
const desk = (programmeId: ProgrammeId, rest = "/parcels") => `/api/studio/programmes/${programmeId}${rest}`;
const give = (programmeId: ProgrammeId, who: Who, more: Partial<AddressInput> & object = {}) =>
  as(app, who).put<Answered>(own(programmeId, "/address"), { ...addressInput, ...more });
const step = (programmeId: ProgrammeId, { memberId }: { memberId: string }, input: object, who: Who = "sol") =>
  as(app, who).put<Partial<ProblemBody> & { version: number; status: string }>(
    desk(programmeId, `/parcels/${memberId}`),
    input,
  );
const list = async (programmeId: ProgrammeId, who: Who = "sol") =>
  (await as(app, who).get<{ parcels: ParcelRow[] }>(desk(programmeId))).body.parcels;
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const sent = { to: "sent", carrier: "Colis & Cie", tracking: "https://track.example/1" } as const;

/** A tester of a new programme whose address is known. */
async function addressedTester(more: Parameters<typeof programmeUnderTest>[1] = {}) {
  const { programmeId } = await programmeUnderTest(world, more);
  const tester = await aTester(world, programmeId);
  await give(programmeId, tester);
  return { programmeId, tester };
}

describe("an address", () => {
  test.each([
    ["seated", 200, undefined],
    ["active", 200, undefined],
    ["waiting", 403, "seat-needed"],
    ["disqualified", 403, "seat-needed"],
    ["lapsed", 403, "seat-needed"],
    ["left", 403, "seat-needed"],
    ["removed", 403, "seat-needed"],
    ["completed", 403, "seat-needed"],
  ] as const)("is taken of whoever is %s: %i %s", async (status, wanted, code) => {
    const { programmeId } = await programmeUnderTest(world);
    expect(codeOf(await give(programmeId, await aTester(world, programmeId, status)))).toEqual([wanted, code]);
  });

  test("is taken of nobody else, and where nothing is sent there is nothing to ask for", async () => {
    const { programmeId: open } = await programmeUnderTest(world);
    const { programmeId: hidden } = await programmeUnderTest(world, { visibility: "private" });
    const { programmeId: software } = await programmeUnderTest(world, { kind: "software" });
    const { programmeId: over } = await programmeUnderTest(world, { stage: "closed" });
    await enrolledAs(world, software, "bo");
    await enrolledAs(world, over, "bo");
    expect(codeOf(await give(open, "bo"))).toEqual([403, "seat-needed"]);
    expect(codeOf(await give(hidden, "bo"))).toEqual([404, "not-found"]);
    expect(codeOf(await give(software, "bo"))).toEqual([404, "not-found"]);
    expect(codeOf(await give(over, "bo"))).toEqual([403, "seat-needed"]);
    expect((await as(app, "sol").get(desk(software))).status).toBe(404);
  });

  test("can be changed until the parcel is sent; a change on what was read before is told", async () => {
    const { programmeId, tester } = await addressedTester();
    expect((await give(programmeId, tester)).body.version).toBe(1);
    expect(codeOf(await give(programmeId, tester, { city: "Ailleurs" }))).toEqual([409, "parcel-changed"]);
    const { body } = await give(programmeId, tester, { version: 1, city: "Ailleurs" });
    expect(body).toMatchObject({
      version: 2,
      status: "to_send",
      address: { city: "Ailleurs" },
      may: { address: true },
    });
    expect((await step(programmeId, tester, { ...sent, version: 2 })).status).toBe(200);
    expect(codeOf(await give(programmeId, tester, { version: 3 }))).toEqual([409, "parcel-under-way"]);
    expect(codeOf(await as(app, tester).delete<ProblemBody>(own(programmeId, "/address")))).toEqual([
      409,
      "parcel-under-way",
    ]);
    expect((await as(app, tester).get<Delivery>(own(programmeId))).body).toMatchObject({
      status: "sent",
      carrier: "Colis & Cie",
      tracking: "https://track.example/1",
      may: { address: false, receive: true, complain: true },
    });
  });

  test("can be taken back before anything was sent, and leaves nothing", async () => {
    const { programmeId, tester } = await addressedTester();
    for (const _ of [1, 2]) expect((await as(app, tester).delete(own(programmeId, "/address"))).status).toBe(204);
    expect((await as(app, tester).get<Delivery>(own(programmeId))).body).toMatchObject({
      version: 0,
      may: { address: true },
    });
    expect((await list(programmeId)).map(({ status }) => status)).toEqual(["no_address"]);
  });

  test.each<[string, object, object]>([
    ["no line", { lines: [] }, { path: "lines", code: "too-few" }],
    ["no name", { name: " " }, { path: "name", code: "missing" }],
    ["a country that there is not", { country: "ZZ" }, { path: "country", code: "not-accepted" }],
    ["a phone in words", { phone: "ask my mother" }, { path: "phone", code: "not-accepted" }],
    ["a field that nobody asked for", { password: "x" }, { path: "password", code: "unknown-field" }],
  ])("with %s is refused", async (_, more, issue) => {
    const { programmeId } = await programmeUnderTest(world);
    const { status, body } = await give(programmeId, await aTester(world, programmeId), more);
    expect([status, body.issues?.[0]]).toMatchObject([400, issue]);
  });
});

describe("who reads where somebody lives", () => {
  const others = ["ada", "bo", "mo", "pia", "cleo"] as const;

  test("no answer to anybody but its tester and shipping staff holds a word of an address", async () => {
    const { programmeId, tester } = await addressedTester();
    await enrolledAs(world, programmeId, "bo");
    await give(programmeId, "bo", {
      ...addressInput,
      name: "Bo",
      lines: ["1"],
      city: "B",
      postcode: "1",
      phone: "1234",
    });
    const paths = app.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api"));
    expect(paths.length).toBeGreaterThan(8);
    for (const who of others)
      for (const { method, path } of paths) {
        const at = path.replace(":programmeId", programmeId).replace(":memberId", tester.memberId);
        const body = method === "PUT" ? { ...sent, version: 1 } : undefined;
        const asked = as(app, who);
        const answer = method === "GET" ? asked.get(at) : method === "PUT" ? asked.put(at, body) : asked.delete(at);
        const text = JSON.stringify((await answer).body ?? "");
        expect(
          addressMarks.filter((mark) => text.includes(mark)),
          `${who} ${method} ${path}`,
        ).toEqual([]);
      }
  });

  test.each(["pia", "cleo"] as const)("%s sees where parcels are, and neither address nor tracking", async (who) => {
    const { programmeId, tester } = await addressedTester();
    await step(programmeId, tester, { ...sent, version: 1 });
    const [row] = await list(programmeId, who);
    expect(row).toMatchObject({ status: "sent", carrier: "Colis & Cie", memberId: tester.memberId });
    expect(row?.tracking).toBeUndefined();
    for (const rest of [`/parcels/${tester.memberId}/address`, "/labels"])
      expect((await as(app, who).get(desk(programmeId, rest))).status).toBe(403);
    expect((await step(programmeId, tester, { version: 2, to: "received" }, who)).status).toBe(403);
  });

  test("whoever looks leaves their name and the time, which the team reads and which go with the address", async () => {
    const { programmeId, tester } = await addressedTester();
    const looks = async (who: Who) => (await list(programmeId, who))[0]?.looks;
    const path = desk(programmeId, `/parcels/${tester.memberId}/address`);
    expect(await looks("sol")).toBeUndefined();
    expect((await as(app, "pia").get(path)).status).toBe(403);
    const first = world.clock().toISOString();
    await as(app, "sol").get(path);
    world.pass(60_000);
    const second = world.clock().toISOString();
    await as(app, "sol").get(desk(programmeId, "/labels"));
    const sol = { memberId: cast.sol.memberId, name: cast.sol.name };
    for (const who of ["sol", "pia"] as const)
      expect(await looks(who)).toEqual([
        { ...sol, at: second },
        { ...sol, at: first },
      ]);
    expect((await step(programmeId, tester, { ...sent, version: 1 })).status).toBe(200);
    expect((await looks("sol"))?.length).toBe(2);
    await step(programmeId, tester, { version: 2, to: "to_send" });
    expect((await as(app, tester).delete(own(programmeId, "/address"))).status).toBe(204);
    expect(await looks("sol")).toBeUndefined();
    expect(await shippingDepsOn(world).parcels.looks(programmeId)).toEqual(new Map());
    expect((await as(app, "sol").get(path)).status).toBe(404);
    expect(await shippingDepsOn(world).parcels.looks(programmeId)).toEqual(new Map());
  });

  test("shipping staff read one address, or all labels of what may leave, with no cell that a spreadsheet runs", async () => {
    const { programmeId, tester } = await addressedTester();
    const [early, sly] = [await aTester(world, programmeId, "seated"), await aTester(world, programmeId)];
    await give(programmeId, early, { name: "Not yet" });
    await give(programmeId, sly, { name: '=HYPERLINK("https://evil.example")', lines: ["@SUM(1)", "-2", "+3"] });
    const path = desk(programmeId, `/parcels/${tester.memberId}/address`);
    const { version: _, ...kept } = addressInput;
    expect((await as(app, "sol").get(path)).body).toMatchObject(kept);
    const answer = await as(app, "sol").get<string>(desk(programmeId, "/labels"));
    expect(answer.headers.get("content-type")).toMatch(/^text\/csv/);
    const { data } = Papa.parse<Record<string, string>>(answer.body, { header: true });
    expect(data.map(({ name }) => name).toSorted()).toEqual([
      `'=HYPERLINK("https://evil.example")`,
      "Ada Nowhere-Morel",
    ]);
    expect(data.find(({ name }) => name?.startsWith("'="))).toMatchObject({
      line1: "'@SUM(1)",
      line2: "'-2",
      line3: "'+3",
    });
    expect(data.find(({ name }) => name?.startsWith("Ada"))).toMatchObject({
      country: "France",
      phone: "'+33 6 55 55 01 99",
    });
  });
});

describe("a parcel", () => {
  test("goes no way but those of the table", async () => {
    const word = "Écrasé";
    for (const from of parcelStatuses)
      for (const to of parcelStatuses) {
        const { programmeId, tester } = await addressedTester();
        let version = 1;
        for (const each of wayTo[from]) {
          const input = { ...sent, ...(each === "sent" ? {} : { carrier: undefined, tracking: undefined }), to: each };
          const more = each === "damaged" ? { word } : {};
          const done = await step(programmeId, tester, { ...input, ...more, version });
          version = done.body.version;
        }
        const input = to === "sent" ? sent : { to, ...(to === "damaged" && { word }) };
        const { status } = await step(programmeId, tester, { ...input, version });
        const known = parcelSteps.some((each) => each.from === from && each.to === to && each.by === "staff");
        expect([from, to, status]).toEqual([from, to, known ? 200 : 409]);
      }
  });

  test("is received by its tester's word, and who did what is kept", async () => {
    const { programmeId, tester } = await addressedTester();
    await step(programmeId, tester, { ...sent, version: 1 });
    world.pass(86_400_000);
    const arrived = world.clock().toISOString();
    const say = (input: object) => as(app, tester).put<Answered>(own(programmeId, "/arrival"), input);
    for (const _ of [1, 2])
      expect((await say({ to: "received", version: 2 })).body).toMatchObject({
        status: "received",
        version: 3,
        receivedAt: arrived,
      });
    expect(codeOf(await say({ to: "damaged", version: 3 }))).toEqual([400, "invalid-input"]);
    expect((await say({ to: "damaged", version: 3, word: "Un pied fendu." })).body).toMatchObject({
      status: "damaged",
      receivedAt: arrived,
    });
    expect((await list(programmeId))[0]?.log).toMatchObject([
      { act: "addressed", by: { name: tester.name, staff: false } },
      { act: "sent", by: { name: cast.sol.name, staff: true }, carrier: "Colis & Cie" },
      { act: "received", by: { name: tester.name, staff: false } },
      { act: "damaged", word: "Un pied fendu." },
    ]);
    expect(await shippingDepsOn(world).parcels.receivedAt(programmeId, tester.memberId)).toBe(arrived);
    const again = await step(programmeId, tester, { to: "to_send", version: 4 });
    expect(again.body).toMatchObject({ status: "to_send", version: 5 });
    expect(await shippingDepsOn(world).parcels.receivedAt(programmeId, tester.memberId)).toBeUndefined();
  });

  test("leaves only for who accepted the terms and gave an address; many at once, each for itself", async () => {
    const { programmeId, tester } = await addressedTester();
    const [early, none] = [await aTester(world, programmeId, "seated"), await aTester(world, programmeId)];
    await give(programmeId, early);
    const parcels = [tester, early, none].map(({ memberId }) => ({
      memberId,
      version: memberId === none.memberId ? 0 : 1,
    }));
    const send = () =>
      as(app, "sol").put<{ outcomes: object[] }>(desk(programmeId), { carrier: "Colis & Cie", parcels });
    for (const _ of [1, 2])
      expect((await send()).body.outcomes).toEqual([
        { memberId: tester.memberId, version: 2 },
        { memberId: early.memberId, code: "not-active-yet" },
        { memberId: none.memberId, code: "not-found" },
      ]);
    expect((await list(programmeId)).map(({ memberId, status, ready }) => [memberId, status, ready])).toEqual(
      expect.arrayContaining([
        [tester.memberId, "sent", true],
        [early.memberId, "to_send", false],
        [none.memberId, "no_address", true],
      ]),
    );
  });

  test("marked by two at once is marked once", async () => {
    const { programmeId, tester } = await addressedTester();
    const inputs = [sent, { ...sent, carrier: "Autre" }].map((input) =>
      step(programmeId, tester, { ...input, version: 1 }),
    );
    await Promise.all(inputs);
    const [row] = await list(programmeId);
    expect([row?.version, row?.log.filter(({ act }) => act === "sent").length]).toEqual([2, 1]);
  });

  test("is on a list of three queries, and none of them reads addresses", async () => {
    const { programmeId } = await programmeUnderTest(world);
    for (let n = 0; n < 12; n++) await give(programmeId, await aTester(world, programmeId));
    const { lines } = await world.costOf(() => list(programmeId));
    expect(lines.map(({ operation }) => operation).toSorted()).toEqual(["GetItem", "Query", "Query", "Query"]);
  });
});

/** One way to each state, from an address that was given. */
const wayTo = {
  to_send: [],
  sent: ["sent"],
  received: ["sent", "received"],
  returned: ["sent", "returned"],
  damaged: ["sent", "damaged"],
} as const;
