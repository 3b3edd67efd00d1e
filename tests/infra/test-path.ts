import { addDays } from "../../functions/platform/clock.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { exportTables } from "../../functions/testing/limits.ts";
import { cast } from "../cast.ts";
import { makeProgramme, programmeInput } from "../programmes.ts";
import { enrolled } from "../testers.ts";
import type { BundledPlatform } from "./bundled.ts";

type Send = (by: (typeof cast)[keyof typeof cast], method: string, path: string, body?: unknown) => Promise<Answered>;
type Answered = { version?: number; cursor?: string; next?: string };

/** A test that ends today: something done, answered, looked at, taken away; then its results, and what was promised. */
export async function testedToItsEnd(built: BundledPlatform, send: Send): Promise<void> {
  const now = new Date();
  const day = (from: number) => addDays(now, from).toISOString().slice(0, 10);
  const phases = programmeInput.phases.map((phase, at) => ({ ...phase, from: day(at - 6), to: day(at) }));
  const world = { ...built.world, clock: () => now };
  const programme = await makeProgramme(world, { stage: "running", kind: "software", phases });
  await enrolled(world, programme, cast.bo);
  const path = `/api/programmes/${programme.programmeId}`;
  const studio = `/api/studio/programmes/${programme.programmeId}`;
  await send(cast.bo, "GET", `${path}/tasks`);
  await send(cast.bo, "PUT", `${path}/tasks/mount`);
  await send(cast.bo, "DELETE", `${path}/tasks/mount`);
  await send(cast.bo, "PUT", `${path}/surveys/first`, { recommend: 9, why: "", lang: "en", grades: { hinge: 4 } });
  await send(cast.bo, "GET", `${path}/figures`);
  await send(cast.pia, "GET", `${studio}/figures`);
  for (const table of exportTables) {
    const { cursor } = await send(cast.pia, "POST", `${studio}/exports`, { table });
    await send(cast.pia, "GET", `${studio}/exports?format=csv&cursor=${cursor}`);
  }
  const closed = { ...programme, stage: "closed" as const, closedAt: now.toISOString(), version: 2 };
  await programmeStore(built.world.table).save(closed, 1);
  const { version } = await send(cast.pia, "PUT", `${studio}/results`, {
    version: 0,
    text: { fr: "La charnière tient.", en: "The hinge holds." },
  });
  await send(cast.pia, "PUT", `${studio}/results/publication`, { version });
  await send(cast.pia, "PUT", `${studio}/rewards/${cast.bo.memberId}`);
  await send(cast.pia, "DELETE", `${studio}/rewards/${cast.bo.memberId}`);
  await send(cast.pia, "GET", `${studio}/closure`);
  await send(cast.bo, "PUT", `${path}/consent`, { further: true });
  await send(cast.bo, "PUT", `${path}/consent`, { further: false });
  await send(cast.bo, "GET", `${path}/closure`);
}
