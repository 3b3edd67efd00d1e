import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { ProgrammeDeskDeps } from "./change.ts";
import type { OpeningInput, Programme } from "./contract.ts";
import { dueOf, duePart } from "./dues.ts";
import { takesIdeaAlong } from "./lifecycle.ts";

/** The programme as it was read and as it opens; what the team says with it. */
export type Opening = { before: Programme; after: Programme; said: OpeningInput; by: SessionMember; now: Date };

/** So often an idea may be moved by another hand while its programme opens. */
const triesAtMost = 3;

/**
 * Opens a programme and, in the same transaction, takes its idea into the test: neither is there without the other. Who comes
 * second to the idea finds it in its test and opens alone.
 * @throws Problem programme-changed-meanwhile
 */
export async function opened(deps: ProgrammeDeskDeps, { before, after, said, by, now }: Opening): Promise<Programme> {
  const due = dueOf(after, deps.timeZone);
  const dueParts = due ? [duePart(deps.table, due, now)] : [];
  for (let tried = 0; tried < triesAtMost; tried++) {
    const card = after.ideaId && !said.ideaStays ? await deps.findIdea(after.ideaId) : undefined;
    const along = card && takesIdeaAlong(after, card) ? deps.ideaInTest({ card, message: said.message, by, now }) : [];
    if (await deps.programmes.save(after, before.version, [...dueParts, ...along])) return after;
    if (along.length === 0) break;
  }
  throw new Problem("programme-changed-meanwhile");
}
