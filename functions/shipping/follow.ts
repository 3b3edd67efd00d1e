import * as z from "zod/mini";
import { Event } from "../events/catalogue.ts";
import { ProgrammeId } from "../platform/ids.ts";
import type { Table } from "../platform/table.ts";
import { awaitErasure, forgetUnsent, type LookAfterDeps, lookAfterAddresses } from "./look-after.ts";

/** Their time may be over: the clock's word, or the hourly run's. */
const AddressesDue = z.object({ type: z.literal("addresses.due"), programmeId: ProgrammeId });
/** Messages of the queue `parcels`. */
export const ParcelsMessage = z.union([AddressesDue, Event]);

/** What follows for addresses from a tester who left, a programme that closed, and time. */
export async function followShipping(
  deps: LookAfterDeps & { table: Table },
  message: z.infer<typeof ParcelsMessage>,
  now: Date,
): Promise<void> {
  if (message.type === "addresses.due") await lookAfterAddresses(deps, message.programmeId, now);
  else if (message.type === "tester.moved") await forgetUnsent(deps, message.programmeId, message.memberId, now);
  else if (message.type === "programme.changed") {
    const card = await deps.findProgramme(message.programmeId);
    if (card) await awaitErasure(deps.table, card);
  }
}
