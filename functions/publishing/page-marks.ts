import type { Table } from "../platform/table.ts";
import { readPageItem, writeMark } from "./page-item.ts";
import { pageName } from "./page-ref.ts";
import type { Touched } from "./pages-touched.ts";

/** Clocks of functions differ by less than this. */
const skewMs = 5_000;

/**
 * Gathers changes: a page with a message still waiting in its queue needs no other.
 * A message due at t is read at t at the earliest, and its publisher reads strongly then: whatever was stored before t
 * will be in the page. So nothing need be cleared; and no mark can outlive a message that was never sent, for the mark
 * is written after the sending. A crash between the two sends once more, which is harmless.
 */
export function pageMarks(table: Table) {
  return {
    /** Whether a message must be sent: none is waiting, or it would come too late. What is urgent waits for nobody's. */
    async needsMessage({ ref, delaySeconds }: Touched, now: Date): Promise<boolean> {
      if (delaySeconds === 0) return true;
      const { messageDueAt } = await readPageItem(table, pageName(ref), false);
      const due = Date.parse(messageDueAt ?? "") || 0;
      const stillWaiting = now.getTime() + skewMs < due;
      const soonEnough = due <= now.getTime() + delaySeconds * 1_000 + skewMs;
      return !(stillWaiting && soonEnough);
    },
    /** `now` was read before the sending. */
    async note({ ref, delaySeconds }: Touched, now: Date): Promise<void> {
      if (delaySeconds === 0) return;
      await writeMark(table, pageName(ref), new Date(now.getTime() + delaySeconds * 1_000).toISOString());
    },
  };
}
export type PageMarks = ReturnType<typeof pageMarks>;
