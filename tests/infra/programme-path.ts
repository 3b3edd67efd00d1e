import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { addDays } from "../../functions/platform/clock.ts";
import { keys } from "../../functions/platform/table.ts";
import { dayIn } from "../../functions/platform/zoned-time.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { dueOf } from "../../functions/programmes/dues.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { makeProgramme, programmeInput } from "../programmes.ts";
import type { BundledPlatform } from "./bundled.ts";

const timeZone = "Europe/Paris";

/** One programme whose first day has come and one whose last is over: the sweep starts the one and closes the other. */
export async function takenByTheClock(built: BundledPlatform): Promise<void> {
  const now = new Date();
  const phases = programmeInput.phases.map((phase, place) => {
    const day = dayIn(timeZone, addDays(now, place - programmeInput.phases.length));
    return { ...phase, from: day, to: day, tasks: [] };
  });
  const world = { ...built.world, clock: () => now };
  const starting = await makeProgramme(world, { phases });
  const closing = await makeProgramme(world, { phases, stage: "running" });
  for (const each of [starting, closing]) await fallDue(built, each, now);
  await built.invoke("sweep-deadlines", { schedule: "sweep-deadlines" });
  for (const [{ programmeId }, stage] of [[starting, "running"] as const, [closing, "closed"] as const]) {
    const card = await programmeStore(built.world.table).findCard(programmeId);
    if (card?.stage !== stage) throw new Error(`The sweep left ${programmeId} in ${card?.stage}, not ${stage}`);
  }
}

/** Its step waits in this very minute. */
async function fallDue({ world }: BundledPlatform, programme: Programme, now: Date): Promise<void> {
  const due = dueOf(programme, timeZone);
  if (!due) throw new Error("The clock takes no step of it");
  const at = now.toISOString();
  const key = keys.due(at.slice(0, 16), "programme", `${due.programmeId}.${due.to}`);
  const Item = { ...key, v: 1, ...due, at, kind: "programme" };
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item }));
}
