import type { RowResult } from "../../../functions/imports/contract.ts";
import { importLimits } from "../../../functions/imports/limits.ts";
import type { Answer, Sent, Trouble } from "../answer.ts";
import { type Patience, patiently } from "./patiently.ts";
import { batchFrom, type Sending } from "./plan.ts";

/** One row as the dry run found it. `like` are ideas that say nearly the same. */
export type Tried = { row: Sending; result: Sent<RowResult>; like?: { ideaId: string; title: string }[] };
export type TrialReport = { tried: Tried[]; compared: number; repeated: number };
export type TrialDeps = Patience & {
  tryRows: (rows: readonly Sending[]) => Promise<Answer<{ results: Sent<RowResult>[] }>>;
  similar: (title: string) => Promise<{ ideaId: string; title: string }[]>;
  onProgress: (share: number) => void;
  /** Rows of one idea repeat each other; comments of one idea do not. */
  mayRepeat: boolean;
};

/** The rows with most votes are compared with the ideas that are here; comparing each of a hundred thousand would take an hour. */
export const compared = 300;
const comparedAtOnce = 4;
const votes = ({ cells }: Sending) => Number((cells.votes ?? "").replaceAll(/\D/g, "")) || 0;

/** What an import of these rows would do, without doing it. */
export async function dryRun(
  rows: readonly Sending[],
  deps: TrialDeps,
): Promise<TrialReport | { trouble: Trouble } | undefined> {
  const tried: Tried[] = [];
  while (tried.length < rows.length) {
    const batch = batchFrom(rows, tried.length, importLimits.trialRows);
    const answer = await patiently(() => deps.tryRows(batch), deps);
    if (!answer) return undefined;
    if (!answer.ok) return { trouble: answer.trouble };
    tried.push(...batch.flatMap((row, i) => answer.value.results.slice(i, i + 1).map((result) => ({ row, result }))));
    deps.onProgress((tried.length / rows.length) * 0.7);
  }
  const unique = deps.mayRepeat ? withRepeats(tried) : { tried, repeated: 0 };
  const asked = unique.tried
    .filter(({ result }) => result.state === "made")
    .toSorted((a, b) => votes(b.row) - votes(a.row))
    .slice(0, compared);
  for (let i = 0; i < asked.length && !deps.stopped(); i += comparedAtOnce) {
    await Promise.all(asked.slice(i, i + comparedAtOnce).map((each) => compare(each, deps)));
    deps.onProgress(0.7 + (0.3 * (i + comparedAtOnce)) / asked.length);
  }
  return deps.stopped() ? undefined : { ...unique, compared: asked.length };
}

async function compare(each: Tried, { similar }: TrialDeps): Promise<void> {
  const like = await similar(each.row.cells.title ?? "").catch(() => []);
  if (like.length > 0) each.like = like.map(({ ideaId, title }) => ({ ideaId, title }));
}

/** A row that an earlier row of the file says already. */
function withRepeats(tried: Tried[]): { tried: Tried[]; repeated: number } {
  const first = new Map<string, number>();
  let repeated = 0;
  const seen = tried.map((each): Tried => {
    if (each.result.state === "refused") return each;
    const before = first.get(each.result.ideaId);
    if (before === undefined) first.set(each.result.ideaId, each.row.number);
    if (before === undefined || each.result.state === "here") return each;
    repeated++;
    return { ...each, result: { state: "here", ideaId: each.result.ideaId, row: before } };
  });
  return { tried: seen, repeated };
}
