import type { ProgrammeId } from "../platform/ids.ts";
import type { Feature, ProgrammeCard } from "../programmes/contract.ts";

const programmesHeld = 50;

/**
 * What is under test, remembered by the version of the programme's card: a whole programme with its terms is far larger
 * than a report, and filing one must not read it each time.
 */
export function knownFeatures(read: (programmeId: ProgrammeId) => Promise<Feature[]>) {
  const known = new Map<string, Promise<Feature[]>>();
  return ({ programmeId, version }: Pick<ProgrammeCard, "programmeId" | "version">): Promise<Feature[]> => {
    const name = `${programmeId}#${version}`;
    const found = known.get(name) ?? read(programmeId);
    known.set(name, found);
    found.catch(() => known.delete(name));
    const [oldest] = known.keys();
    if (known.size > programmesHeld && oldest) known.delete(oldest);
    return found;
  };
}
