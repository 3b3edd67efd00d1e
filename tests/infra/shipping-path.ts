import { addDays } from "../../functions/platform/clock.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { cast } from "../cast.ts";
import { addressInput } from "../shipping.ts";
import type { Stream } from "../stream.ts";
import { enrolledAs, programmeUnderTest } from "../under-test.ts";
import { type BundledPlatform, queueEvent } from "./bundled.ts";
import { pump } from "./pump.ts";

type Send = (by: SessionMember, method: string, path: string, body?: unknown) => Promise<unknown>;

/** Addresses given, taken back, left behind; a parcel sent and received; and everything forgotten when its time is over. */
export async function shipped(built: BundledPlatform, stream: Stream, send: Send): Promise<void> {
  const now = new Date();
  const programme = await programmeUnderTest({ ...built.world, clock: () => now });
  const { programmeId } = programme;
  const path = `/api/programmes/${programmeId}/delivery`;
  const studio = `/api/studio/programmes/${programmeId}`;
  for (const who of ["ada", "bo", "mo"] as const) {
    await enrolledAs(built.world, programmeId, who);
    await send(cast[who], "PUT", `${path}/address`, addressInput);
  }
  await send(cast.mo, "GET", path);
  await send(cast.mo, "DELETE", `${path}/address`);
  await send(cast.pia, "GET", `${studio}/parcels`);
  await send(cast.sol, "GET", `${studio}/parcels/${cast.ada.memberId}/address`);
  await send(cast.sol, "GET", `${studio}/labels`);
  const parcels = [{ memberId: cast.ada.memberId, version: 1 }];
  await send(cast.sol, "PUT", `${studio}/parcels`, { carrier: "Colis & Cie", parcels });
  await send(cast.ada, "PUT", `${path}/arrival`, { version: 2, to: "received" });
  await send(cast.sol, "PUT", `${studio}/parcels/${cast.ada.memberId}`, { version: 3, to: "returned" });
  await enrolledAs(built.world, programmeId, "bo", "left");
  await pump(built, stream);
  // Its addresses are due this very minute.
  const closedAt = addDays(now, -30).toISOString();
  await programmeStore(built.world.table).save({ ...programme, stage: "closed", closedAt, version: 2 }, 1);
  await pump(built, stream);
  await built.invoke("sweep-deadlines", { schedule: "sweep-deadlines" });
  await built.invoke("forget-addresses", queueEvent({ type: "addresses.due", programmeId }));
}
