import type { IdeaId } from "../platform/ids.ts";
import type { Support } from "../support/contract.ts";
import type { Merge } from "./contract.ts";

/**
 * A member's support of the idea that goes on, as stored. `apart` is the number of the last split from the idea in question
 * that was carried out here: whoever still carries for the merge before it comes too late.
 */
export type There = Pick<Support, "givenAt" | "withdrawnAt" | "carriedFrom"> & { apart: number };
type Given = Pick<Support, "givenAt" | "withdrawnAt">;

/** What carrying changes there. `leave` means that nothing is written. */
export type Carrying =
  | { do: "leave" }
  /** In force, with the date it was given. */
  | { do: "give"; givenAt: string }
  /** As if it had never come. */
  | { do: "take back" }
  /** Only the mark of the split. */
  | { do: "mark" };
const leave = { do: "leave" } as const;

/** Withdrawn by nobody: it went back with the idea that it came with, or never came. */
const wentBack = (there: There) => there.carriedFrom !== undefined && there.withdrawnAt !== undefined;

/**
 * What a support of a merged idea means for the one that goes on. Whoever gave or withdrew there themselves has the last
 * word; a support comes along if they did neither, and goes again if it was withdrawn at the last moment where it was given.
 */
export function carriedOver(
  given: Given,
  there: There | undefined,
  { ideaId, number }: Pick<Merge, "ideaId" | "number">,
  isTheirs: boolean,
): Carrying {
  if (there && there.apart >= number) return leave;
  const counts = given.withdrawnAt === undefined && !isTheirs;
  if (counts) return !there || wentBack(there) ? { do: "give", givenAt: given.givenAt } : leave;
  return there?.carriedFrom === ideaId && !wentBack(there) ? { do: "take back" } : leave;
}

/** After a split: what only came along goes, what its member gave or confirmed there stays. */
export function carriedBack(there: There | undefined, ideaId: IdeaId, splitNumber: number): Carrying {
  if (there && there.apart >= splitNumber) return leave;
  return there?.carriedFrom === ideaId && !wentBack(there) ? { do: "take back" } : { do: "mark" };
}

/**
 * While two ideas are one, a no to the one is a no to both: the instant of a withdrawal that the duplicate's support follows
 * when they are split again.
 */
export function noToBoth(
  given: Given,
  there: There | undefined,
  mergedAt: string,
  splitAt: string,
): string | undefined {
  const no = there?.carriedFrom === undefined ? there?.withdrawnAt : undefined;
  if (given.withdrawnAt !== undefined || no === undefined) return undefined;
  return no >= mergedAt && no < splitAt && no >= given.givenAt ? no : undefined;
}
