import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Programme, ProgrammeCard } from "../programmes/contract.ts";

/** A crowd applies in the moment that a programme opens: its card is read once in so long. Milliseconds. */
const cardFreshMs = 3_000;
const programmesHeld = 50;

type Read = {
  findCard: (programmeId: ProgrammeId) => Promise<ProgrammeCard | undefined>;
  programme: (programmeId: ProgrammeId) => Promise<Programme>;
};

/** Programmes in the memory of a hot function: what is written of one is read again only when its version moved. */
export function programmeMemory({ findCard, programme }: Read) {
  const held = new Map<ProgrammeId, { at: number; programme: Promise<Programme> }>();

  async function read(programmeId: ProgrammeId): Promise<Programme> {
    const [before, card] = await Promise.all([
      held.get(programmeId)?.programme.catch(() => undefined),
      findCard(programmeId),
    ]);
    if (!card) throw new Problem("not-found");
    return before?.version === card.version ? before : programme(programmeId);
  }

  /** As it is now. @throws Problem not-found */
  function fresh(programmeId: ProgrammeId, now: Date): Promise<Programme> {
    const found = read(programmeId);
    held.delete(programmeId);
    held.set(programmeId, { at: now.getTime(), programme: found });
    found.catch(() => held.delete(programmeId));
    const [oldest] = held.keys();
    if (held.size > programmesHeld && oldest) held.delete(oldest);
    return found;
  }

  return {
    fresh,
    /** At most 3 s old; nobody is refused on it. @throws Problem not-found */
    recent(programmeId: ProgrammeId, now: Date): Promise<Programme> {
      const found = held.get(programmeId);
      const isFresh = found && Math.abs(now.getTime() - found.at) < cardFreshMs;
      return isFresh ? found.programme : fresh(programmeId, now);
    },
  };
}
export type ProgrammeMemory = ReturnType<typeof programmeMemory>;
