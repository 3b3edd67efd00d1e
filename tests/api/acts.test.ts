import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, test } from "vitest";
import { type Act, monthOf, newActId } from "../../functions/acts/contract.ts";
import { actPart, actStore } from "../../functions/acts/store.ts";
import { changeSessions } from "../../functions/platform/change-sessions.ts";
import { secureRandom } from "../../functions/platform/ids.ts";
import { sessionStore } from "../../functions/platform/session-store.ts";
import { refusedPart } from "../../functions/platform/write.ts";
import { cast } from "../cast.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const actAt = (at: string, more: Partial<Act> = {}): Act => ({
  actId: newActId(new Date(at), secureRandom),
  at,
  kind: "warned",
  by: { memberId: cast.mo.memberId, name: cast.mo.name, role: "moderator" },
  memberId: cast.ada.memberId,
  ...more,
});
const write = (...acts: Act[]) =>
  world.table.client.send(new TransactWriteCommand({ TransactItems: acts.map((act) => actPart(world.table, act)) }));

describe("acts", () => {
  test("lie in the month of their time, to the millisecond on either side of its end", async () => {
    const last = actAt("2026-02-28T23:59:59.999Z");
    const first = actAt("2026-03-01T00:00:00.000Z");
    await write(first, last);
    expect([monthOf(last.actId), monthOf(first.actId)]).toEqual(["2026-02", "2026-03"]);
    const acts = actStore(world.table);
    expect(await acts.ofMonth("2026-02")).toEqual([last]);
    expect(await acts.ofMonth("2026-03")).toEqual([first]);
    expect(await acts.find(first.actId)).toEqual(first);
  });

  test("are found by whom they concern, the latest first", async () => {
    const acts = ["2026-04-02T10:00:00.000Z", "2026-04-01T10:00:00.000Z"].map((at) =>
      actAt(at, { memberId: cast.bo.memberId }),
    );
    await write(...acts);
    expect(await actStore(world.table).concerning(cast.bo.memberId)).toEqual(acts);
  });

  test("are written once", async () => {
    const act = actAt("2026-05-01T10:00:00.000Z");
    await write(act);
    expect(await refusedPart(world.table, [actPart(world.table, { ...act, kind: "lifted" })])).toBe(0);
  });
});

describe("the sessions of a member", () => {
  const origin = "https://ideas.example";
  const now = new Date("2026-03-02T09:00:00Z");
  const cookieOf = (line: string) => line.split(";")[0];

  test("change at once, on every device, and nobody else's", async () => {
    const sessions = sessionStore(world.table);
    const [one, two, other] = [
      cookieOf(await sessions.create(cast.ada, now, secureRandom, origin)),
      cookieOf(await sessions.create(cast.ada, now, secureRandom, origin)),
      cookieOf(await sessions.create(cast.bo, now, secureRandom, origin)),
    ];
    const restriction = { kind: "limited", until: "2026-03-09T09:00:00.000Z", actId: "act_0123456789abcdef" } as const;
    await changeSessions(world.table)(cast.ada.memberId, { roles: ["moderator"], restriction });
    for (const cookie of [one, two])
      expect(await sessions.sessionOf(cookie, now, origin)).toEqual({ ...cast.ada, roles: ["moderator"], restriction });
    expect(await sessions.sessionOf(other, now, origin)).toEqual(cast.bo);

    await changeSessions(world.table)(cast.ada.memberId, { restriction: null });
    expect(await sessions.sessionOf(one, now, origin)).toEqual({ ...cast.ada, roles: ["moderator"] });
  });
});
