import type { ProgrammeInput } from "../../../../functions/programmes/contract.ts";
import { isRecord, type Kept, keptUnder, type Shelf } from "../../kept.ts";

/** What was typed and not saved yet, and the version that it rests on. */
type Typed = { version: number; programme: ProgrammeInput };

export const keptProgramme = (shelf: Shelf | undefined, programmeId: string): Kept<Typed> =>
  keptUnder(shelf, `palier:programme:${programmeId}`, isTyped);

const isTyped = (value: unknown): value is Typed =>
  isRecord(value) &&
  typeof value.version === "number" &&
  isRecord(value.programme) &&
  Array.isArray(value.programme.phases) &&
  Array.isArray(value.programme.variants) &&
  Array.isArray(value.programme.features) &&
  Array.isArray(value.programme.screener) &&
  isRecord(value.programme.eligibility) &&
  isRecord(value.programme.terms);
