import { addDays } from "../platform/clock.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { instantIn } from "../platform/zoned-time.ts";
import type { ProgrammeCard } from "./contract.ts";
import type { ProgrammeStage } from "./lifecycle.ts";

/** The clock's step of a programme; `for` is the day that it was made for: if that moved since, there is nothing to do. */
export type ProgrammeDue = { programmeId: ProgrammeId; to: ProgrammeStage; at: string; for: string };

const dueFields: Fields<ProgrammeDue> = { programmeId: true, to: true, at: true, for: true };
export const programmeDueIn = (item: Item): ProgrammeDue => stored(item, dueFields);

type Dated = Pick<ProgrammeCard, "programmeId" | "stage" | "startsOn" | "endsOn">;

/** The step that the clock takes next: it starts with its first day and closes when its last is over. */
export function dueOf({ programmeId, stage, startsOn, endsOn }: Dated, timeZone: string): ProgrammeDue | undefined {
  if (stage === "recruiting")
    return { programmeId, to: "running", at: instantIn(timeZone, startsOn, 0).toISOString(), for: startsOn };
  if (stage !== "running") return undefined;
  const dayAfter = addDays(new Date(`${endsOn}T12:00:00Z`), 1)
    .toISOString()
    .slice(0, 10);
  return { programmeId, to: "closed", at: instantIn(timeZone, dayAfter, 0).toISOString(), for: endsOn };
}

/** A due that is past when it is written would never be swept: it falls due in the next minutes. */
export function duePart(table: Pick<Table, "name">, due: ProgrammeDue, now: Date): TransactPart {
  const at = due.at > now.toISOString() ? due.at : new Date(now.getTime() + 60_000).toISOString();
  const Item = { ...keys.due(at.slice(0, 16), "programme", `${due.programmeId}.${due.to}`), v: 1, ...due, at };
  return { Put: { TableName: table.name, Item: { ...Item, kind: "programme" } } };
}
