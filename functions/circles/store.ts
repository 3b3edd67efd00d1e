import type { CircleId } from "../platform/ids.ts";
import type { Table } from "../platform/table.ts";
import { refusedPart } from "../platform/write.ts";
import { comingAndGoing } from "./coming-and-going.ts";
import type { Circle, CircleInput } from "./contract.ts";
import { publication } from "./publication.ts";
import { readCircles } from "./read-circles.ts";
import { assertVisibilityStays, publishedAnew } from "./versions.ts";

/** Circles and who belongs to them. */
export function circleStore(table: Table) {
  const reading = readCircles(table);
  return {
    ...reading,
    ...comingAndGoing(table),
    /**
     * Opens a circle or publishes it anew, whatever anybody else has published meanwhile: the history keeps that.
     * @throws Problem visibility-fixed
     */
    async save(circleId: CircleId, input: CircleInput, now: Date): Promise<Circle> {
      for (;;) {
        const before = await reading.findCircle(circleId);
        assertVisibilityStays(before, input);
        const after = publishedAnew(circleId, before, input, now);
        if ((await refusedPart(table, publication(table, before, after))) === undefined) return after;
      }
    },
  };
}
export type CircleStore = ReturnType<typeof circleStore>;
