import type { ClockDeps } from "../ideas/clock-deps.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { type RecountDeps, recountEveryShard } from "./recount.ts";
import { refreshCardNow } from "./refresh-card.ts";

export type CountDeps = RecountDeps & {
  /** Sends `{ideaId}` to the queue `recounts`, to arrive after so many seconds. */
  later: (ideaId: string, seconds: number) => Promise<void>;
};

/** What the clock of ideas gets from counting: an exact recount that the card shows at once. */
export const clockDepsOf = (deps: RecountDeps): ClockDeps => ({
  table: deps.table,
  clock: deps.clock,
  recount: async (card: IdeaCard) => {
    const counted = await recountEveryShard(deps, card);
    const standing = await refreshCardNow(deps, card.ideaId);
    return standing?.supporters ?? counted;
  },
});
