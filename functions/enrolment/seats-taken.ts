import type { ProgrammeId } from "../platform/ids.ts";
import { leastSeats } from "./free-seat.ts";
import type { EnrolmentStore } from "./store.ts";

/** How few seats each variant may have now, for whoever cuts their number. */
export const seatsTaken =
  ({ allTaken }: Pick<EnrolmentStore, "allTaken">) =>
  async (programmeId: ProgrammeId): Promise<Record<string, number>> => {
    const seats = await allTaken(programmeId);
    return Object.fromEntries(seats.map(({ variantId }) => [variantId, leastSeats(variantId, seats)]));
  };
