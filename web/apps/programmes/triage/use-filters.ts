import { useState } from "preact/hooks";
import { browserShelf, isRecord, keptUnder } from "../../kept.ts";
import { type BoardFilters, everything } from "./board-filters.ts";

const isFilters = (value: unknown): value is BoardFilters =>
  isRecord(value) && Object.entries(everything).every(([name, usual]) => typeof value[name] === typeof usual);

/** The filters of last time, for each programme: whoever looks at one feature comes back to it. */
export function useFilters(programmeId: string) {
  const kept = keptUnder(browserShelf(), `palier:triage:${programmeId}`, isFilters);
  const [filters, set] = useState<BoardFilters>(() => kept.read() ?? everything);
  const change = (changes: Partial<BoardFilters>) => {
    const next = { ...filters, ...changes };
    set(next);
    kept.write(next);
  };
  return [filters, change] as const;
}
