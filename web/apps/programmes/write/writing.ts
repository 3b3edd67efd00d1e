import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Issue } from "../../../../functions/platform/problem.ts";
import type { ProgrammeInput } from "../../../../functions/programmes/contract.ts";

/** What every field knows: the text, what saving or opening was refused for, and whether people have been told already. */
export type Writing = {
  value: ProgrammeInput;
  issues: readonly Issue[];
  told: boolean;
  change: (changes: Partial<ProgrammeInput>) => void;
};

export const WritingContext = createContext<Writing | undefined>(undefined);

export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error("A field stands outside its programme");
  return writing;
}

/** A place in the programme as the id of its field: `phases.0.to` → `p-phases-0-to`. */
export const fieldId = (path: string): string => `p-${path.replaceAll(".", "-")}`;
