import { Problem } from "../platform/problem.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import type { Author, Results, ResultsInput } from "./closure-contract.ts";

type Ended = Pick<ProgrammeCard, "programmeId" | "stage">;

/** The results with another draft; what was published stays as it is. @throws Problem results-changed-meanwhile */
export function drafted(
  { programmeId }: Ended,
  before: Results | undefined,
  { text, version }: ResultsInput,
  by: Author,
  now: Date,
): Results {
  assertAsRead(before, version);
  return { ...before, programmeId, draft: text, version: version + 1, by, at: now.toISOString() };
}

/**
 * The draft becomes what everybody reads; the first time testers are thanked.
 * @throws Problem programme-wrong-stage before the test is over, results-changed-meanwhile, invalid-input where an edition has no text
 */
export function published(
  { stage }: Ended,
  before: Results | undefined,
  version: number,
  by: Author,
  now: Date,
): Results {
  if (stage !== "closed") throw new Problem("programme-wrong-stage");
  if (!before) throw new Problem("results-changed-meanwhile");
  assertAsRead(before, version);
  const empty = (["fr", "en"] as const).filter((lang) => before.draft[lang].trim() === "");
  if (empty.length > 0)
    throw new Problem("invalid-input", { issues: empty.map((lang) => ({ path: `text.${lang}`, code: "missing" })) });
  const at = now.toISOString();
  return {
    ...before,
    version: version + 1,
    by,
    at,
    published: before.draft,
    ...(before.publishedAt === undefined ? { publishedAt: at } : { changedAt: at }),
  };
}

function assertAsRead(before: Results | undefined, version: number): void {
  if ((before?.version ?? 0) !== version) throw new Problem("results-changed-meanwhile");
}
