import { Problem } from "../platform/problem.ts";
import { cardStore, type Step } from "./card-store.ts";
import type { ClockDeps } from "./clock-deps.ts";
import type { IdeaCard } from "./contract.ts";

/**
 * Takes a step by the clock. Undefined when the card has changed since it was read: somebody else took a step,
 * or this very one was committed though its answer was lost. Either way: read again.
 */
export async function takeByClock(deps: ClockDeps, step: Step): Promise<IdeaCard | undefined> {
  try {
    return await cardStore(deps.table).take(step);
  } catch (error) {
    if (error instanceof Problem && error.code === "idea-changed-meanwhile") return undefined;
    throw error;
  }
}
