import { searchLimits } from "./limits.ts";

/** Where a page of results begins; a cursor that nobody was given begins anew, or ends where walking on ends. */
export const placeIn = (cursor: string | undefined): number => {
  const place = Number(cursor ?? 0);
  return Number.isInteger(place) && place > 0 ? Math.min(place, searchLimits.page * (searchLimits.pages - 1)) : 0;
};
