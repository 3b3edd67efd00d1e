import type { Table } from "../platform/table.ts";
import { dueOf, duePart, type ProgrammeDue } from "./dues.ts";
import { stepped } from "./steps.ts";
import type { ProgrammeStore } from "./store.ts";

export type TakeDueDeps = { table: Table; programmes: ProgrammeStore; timeZone: string };

/** Starts or closes a programme whose day has come; done again, or too late for a day that moved, it does nothing. */
export async function takeProgrammeDue(deps: TakeDueDeps, due: ProgrammeDue, now: Date): Promise<void> {
  const { table, programmes, timeZone } = deps;
  const before = await programmes.programme(due.programmeId);
  const asked = dueOf(before, timeZone);
  if (asked?.to !== due.to || asked.for !== due.for) return;
  const after = stepped(before, due.to, "clock", now, timeZone);
  const next = dueOf(after, timeZone);
  const saved = await programmes.save(after, before.version, next ? [duePart(table, next, now)] : []);
  if (!saved) await takeProgrammeDue(deps, due, now);
}
