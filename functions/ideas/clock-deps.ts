import type { Clock } from "../platform/clock.ts";
import type { Table } from "../platform/table.ts";
import type { IdeaCard } from "./contract.ts";

/** What the clock of ideas needs from outside. */
export type ClockDeps = {
  table: Table;
  clock: Clock;
  /** Recounts every shard strongly, shows the sum on the card, and tells it. */
  recount: (card: IdeaCard) => Promise<number>;
};
export const byTheClock = { by: { kind: "clock" } } as const;
