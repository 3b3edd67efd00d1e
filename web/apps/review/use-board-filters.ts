import { useState } from "preact/hooks";
import { browserShelf, isRecord, keptUnder } from "../kept.ts";
import { type BoardFilters, everything } from "./board-filters.ts";

const isFilters = (value: unknown): value is BoardFilters =>
  isRecord(value) && [value.circle, value.batch, value.reviewer].every((each) => typeof each === "string");

/** The filters of last time: whoever looks at one batch comes back to it. */
export function useBoardFilters() {
  const kept = keptUnder(browserShelf(), "palier:board", isFilters);
  const [filters, set] = useState<BoardFilters>(() => kept.read() ?? everything);
  const change = (changes: Partial<BoardFilters>) => {
    const next = { ...filters, ...changes };
    set(next);
    kept.write(next);
  };
  return [filters, change] as const;
}
