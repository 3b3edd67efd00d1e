import type { Standing } from "./standing.ts";

/** Support may be taken for so long after a card closed; counting goes by the deadline, not by this. */
export const standingFreshMs = 3_000;
const ideasHeld = 500;

type Read = (ideaId: string) => Promise<Standing | undefined>;
type Held = { at: number; standing: Promise<Standing | undefined> };

/** Holds what was read in the memory of a hot function, so that a storm reads each idea once every few seconds. */
export function standingCache(read: Read) {
  const held = new Map<string, Held>();

  function fresh(ideaId: string, now: Date): Promise<Standing | undefined> {
    const standing = read(ideaId);
    held.delete(ideaId);
    held.set(ideaId, { at: now.getTime(), standing });
    standing.catch(() => held.delete(ideaId));
    const [oldest] = held.keys();
    if (held.size > ideasHeld && oldest) held.delete(oldest);
    return standing;
  }

  return {
    fresh,
    /** At most 3 s old. */
    recent(ideaId: string, now: Date): Promise<Standing | undefined> {
      const found = held.get(ideaId);
      if (found && Math.abs(now.getTime() - found.at) < standingFreshMs) return found.standing;
      return fresh(ideaId, now);
    },
  };
}
export type StandingCache = ReturnType<typeof standingCache>;
