import type { DraftContent } from "../../../functions/circles/draft.ts";
import { isSame, type Part, parts } from "./parts.ts";

/** Mine with theirs in it; where both changed one part, mine stands until somebody chooses. */
export type Merged = { content: DraftContent; taken: Part[]; clashes: Part[] };

/** Two people began from `base`: what only the other changed is taken over, what both changed is a clash. */
export function merged(base: DraftContent, mine: DraftContent, theirs: DraftContent): Merged {
  const differing = parts.filter((part) => !isSame(part.read(mine), part.read(theirs)));
  const theirDoing = differing.filter((part) => !isSame(part.read(base), part.read(theirs)));
  const clashes = theirDoing.filter((part) => !isSame(part.read(base), part.read(mine)));
  const taken = theirDoing.filter((part) => !clashes.includes(part));
  return { content: withParts(mine, theirs, taken), taken, clashes };
}

/** The one content with these parts of the other. */
export const withParts = (into: DraftContent, from: DraftContent, chosen: readonly Part[]): DraftContent =>
  chosen.reduce((content, part) => part.take(content, from), into);
