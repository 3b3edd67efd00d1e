import type { SessionMember } from "../../functions/platform/session.ts";
import { cast } from "../cast.ts";
import { application } from "../enrolling.ts";
import { makeProgramme } from "../programmes.ts";
import type { Stream } from "../stream.ts";
import type { BundledPlatform } from "./bundled.ts";
import { pump } from "./pump.ts";

type Send = (by: SessionMember, method: string, path: string, body?: unknown) => Promise<unknown>;

/** Applied for a single seat, accepted, left; the list moves; somebody comes back, looks, is removed; the team gives the next. */
export async function enrolledAll(built: BundledPlatform, stream: Stream, send: Send): Promise<void> {
  const variants = [{ variantId: "small", name: { fr: "Petit", en: "Small" }, seats: 1 }];
  const { programmeId } = await makeProgramme(built.world, { variants });
  const path = `/api/programmes/${programmeId}`;
  const people = `/api/studio/programmes/${programmeId}/people`;
  for (const who of [cast.ada, cast.bo, cast.mo]) await send(who, "PUT", `${path}/application`, application);
  await pump(built, stream);
  await send(cast.ada, "PUT", `${path}/terms`, { version: 1 });
  await send(cast.ada, "DELETE", `${path}/application`);
  await pump(built, stream);
  await send(cast.ada, "PUT", `${path}/application/place`);
  await send(cast.ada, "GET", `${path}/application`);
  await send(cast.ada, "GET", "/api/my/tests");
  await send(cast.cleo, "GET", people);
  await send(cast.pia, "PUT", `${people}/${cast.bo.memberId}/removal`, {
    version: 2,
    why: "Le prototype a été revendu.",
  });
  await send(cast.pia, "POST", `${people}/next`, { variantId: "small" });
  await pump(built, stream);
}
