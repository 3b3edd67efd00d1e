import type { ProgrammeId } from "../platform/ids.ts";
import { queryAll, startingWith } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";

/** Names of the builds and prototype versions that testers have in hand, the newest first. */
export const testedVersions =
  (table: Table) =>
  async (programmeId: ProgrammeId): Promise<string[]> => {
    const items = await queryAll(table, startingWith(keys.triage(programmeId, "").pk, "VERSION#"));
    return items.toSorted((a, b) => (String(a.at) < String(b.at) ? 1 : -1)).map(({ name }) => String(name));
  };
