import type { FeedbackId } from "../../../../../functions/platform/ids.ts";
import { type Answer, isSignedOut, type Trouble } from "../../../answer.ts";

export type Left<R> = { report: R; trouble: Trouble };
export type Went<R> = {
  done: R[];
  /** What was refused, each with why. */
  left: Left<R>[];
  /** Nothing more was tried: nobody answers, or nobody is signed in. */
  trouble?: Trouble;
};
type Walk<R> = { act: (report: R) => Promise<Answer<unknown>>; onDone: (report: R) => void; goesOn: () => boolean };

/** One act after the other, each with a guard of its own: what one refuses stops no other. */
export async function oneByOne<R extends { feedbackId: FeedbackId }>(
  reports: readonly R[],
  { act, onDone, goesOn }: Walk<R>,
): Promise<Went<R>> {
  const done: R[] = [];
  const left: Left<R>[] = [];
  for (const report of reports) {
    if (!goesOn()) break;
    const answer = await act(report);
    if (!answer.ok && (isSignedOut(answer.trouble) || answer.trouble.code === "unreachable"))
      return { done, left, trouble: answer.trouble };
    if (answer.ok) done.push(report);
    else left.push({ report, trouble: answer.trouble });
    onDone(report);
  }
  return { done, left };
}
