import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Enrolment } from "../../functions/enrolment/contract.ts";
import { addDays } from "../../functions/platform/clock.ts";
import { Problem } from "../../functions/platform/problem.ts";
import { getStrongly } from "../../functions/platform/read.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { keys } from "../../functions/platform/table.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { shippingActs } from "../../functions/shipping/act.ts";
import { followShipping } from "../../functions/shipping/follow.ts";
import { erasedFrom } from "../../functions/shipping/look-after.ts";
import { cast } from "../cast.ts";
import { addressInput, aTester, shippingDepsOn } from "../shipping.ts";
import { enrolledAs, programmeUnderTest } from "../under-test.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let programme: Programme;
beforeEach(async () => {
  world?.close();
  world = await createWorld();
  programme = await programmeUnderTest(world);
});
afterAll(() => world.close());

const deps = () => shippingDepsOn(world);
const acts = () => shippingActs(deps());
const by = (member: SessionMember) => ({ member, now: world.clock() });
const sent = { to: "sent", carrier: "Colis & Cie" } as const;
const ref = ({ memberId }: SessionMember) => ({ programmeId: programme.programmeId, memberId });
const give = (tester: SessionMember, version = 0) =>
  acts().give(programme.programmeId, { ...addressInput, version }, by(tester));
const send = (tester: SessionMember, version = 1) => acts().moved(ref(tester), { ...sent, version }, by(cast.sol));
const addressOf = (tester: SessionMember) =>
  getStrongly(world.table, keys.address(programme.programmeId, tester.memberId));
const moveTo = (tester: SessionMember, status: Enrolment["status"]) =>
  enrolledAs(world, programme.programmeId, tester, status);
const told = (tester: SessionMember, to: string) =>
  followShipping(
    deps(),
    { type: "tester.moved", ...ref(tester), variantId: "small", from: "active", to, number: 2 },
    world.clock(),
  );
/** A refusal that a race may end in. */
const refused = (error: unknown) => {
  if (error instanceof Problem) return error.code;
  throw error;
};

describe("somebody who leaves", () => {
  test.each(["left", "removed", "lapsed"] as const)(
    "(%s) before anything was sent leaves no address",
    async (status) => {
      const tester = await aTester(world, programme.programmeId);
      await give(tester);
      await moveTo(tester, status);
      await told(tester, status);
      await told(tester, status);
      expect([await addressOf(tester), await deps().parcels.find(ref(tester))]).toEqual([undefined, undefined]);
    },
  );

  test("after it was sent keeps it until the end, for it has to come back", async () => {
    const tester = await aTester(world, programme.programmeId);
    await give(tester);
    await send(tester);
    await moveTo(tester, "left");
    await told(tester, "left");
    expect(await addressOf(tester)).toBeDefined();
    await acts().moved(ref(tester), { to: "returned", version: 2 }, by(cast.sol));
    await told(tester, "left");
    expect(await addressOf(tester)).toBeUndefined();
    expect((await deps().parcels.find(ref(tester)))?.log.map(({ act }) => act)).toEqual([
      "addressed",
      "sent",
      "returned",
      "erased",
    ]);
  });

  test("and has come back meanwhile keeps the new address", async () => {
    const tester = await aTester(world, programme.programmeId);
    await moveTo(tester, "left");
    await moveTo(tester, "seated");
    await give(tester);
    await told(tester, "left");
    expect(await addressOf(tester)).toBeDefined();
  });

  test("in the moment of giving an address or of sending leaves none that nothing was sent to", async () => {
    for (let round = 0; round < 12; round++) {
      const tester = await aTester(world, programme.programmeId);
      if (round % 2) await give(tester);
      const act = round % 2 ? () => send(tester) : () => give(tester);
      const leave = async () => {
        await moveTo(tester, "left");
        await told(tester, "left");
      };
      await Promise.all([act().catch(refused), leave()]);
      const parcel = await deps().parcels.find(ref(tester));
      expect([parcel?.status === "sent", Boolean(await addressOf(tester))]).toEqual([
        parcel !== undefined,
        parcel !== undefined,
      ]);
    }
  });
});

describe("thirty days after a programme closed", () => {
  async function closed() {
    const [tester, other] = [await aTester(world, programme.programmeId), await aTester(world, programme.programmeId)];
    await give(tester);
    await give(other);
    await send(tester);
    await acts().moved(ref(tester), { to: "received", version: 2 }, by(cast.sol));
    const closedAt = world.clock().toISOString();
    programme = { ...programme, stage: "closed", closedAt, version: programme.version + 1 };
    await programmeStore(world.table).save(programme, programme.version - 1);
    for (const each of [tester, other]) await moveTo(each, "completed");
    const { programmeId, circleId } = programme;
    const changed = {
      type: "programme.changed",
      programmeId,
      circleId,
      to: "closed",
      number: 2,
      private: false,
    } as const;
    await followShipping(deps(), changed, world.clock());
    return { tester, other, over: erasedFrom(programme) ?? world.clock() };
  }
  const look = () =>
    followShipping(deps(), { type: "addresses.due", programmeId: programme.programmeId }, world.clock());

  test("its addresses are gone, a moment earlier they are not, and what became of parcels stays", async () => {
    const { tester, other, over } = await closed();
    expect(over).toEqual(addDays(world.clock(), 30));
    const due = await getStrongly(
      world.table,
      keys.due(over.toISOString().slice(0, 16), "erase-addresses", programme.programmeId),
    );
    expect(due).toMatchObject({ kind: "erase-addresses", at: over.toISOString() });
    world.time.now = new Date(over.getTime() - 1);
    await look();
    expect(await addressOf(tester)).toBeDefined();
    world.time.now = over;
    await look();
    await look();
    for (const each of [tester, other]) expect(await addressOf(each)).toBeUndefined();
    expect(await deps().parcels.find(ref(tester))).toMatchObject({ status: "received", erasedAt: over.toISOString() });
    expect(await deps().parcels.receivedAt(programme.programmeId, tester.memberId)).toBeDefined();
    const kept = JSON.stringify(await deps().parcels.all(programme.programmeId));
    expect(kept).not.toContain("Introuvables");
  });
});
