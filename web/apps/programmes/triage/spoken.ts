import type { Feedback } from "../../../../functions/feedback/contract.ts";
import type { ToldInput, TriageAct, TriageReport } from "../../../../functions/feedback/triage-contract.ts";
import type { Answer } from "../../answer.ts";
import { answer, move } from "./server.ts";

/** Acts that say something to the reporter, or can. */
export const spokenActs = ["accepted", "asked", "fixed", "retest", "closed", "reopened", "answered"] as const;
export type SpokenAct = (typeof spokenActs)[number];
export const isSpoken = (act: TriageAct): act is SpokenAct => spokenActs.some((each) => each === act);

/** Acts that are nothing without words. */
export const needsWords = (act: SpokenAct): boolean => act === "asked" || act === "closed" || act === "answered";
export const needsVersion = (act: SpokenAct): boolean => act === "fixed" || act === "retest";

/** What is sent for an act; undefined while something that it needs is missing. */
export function sent(
  act: SpokenAct,
  report: Feedback,
  { words, fixedIn }: { words: ToldInput | undefined; fixedIn: string },
): Promise<Answer<TriageReport>> | undefined {
  const read = report.status;
  const also = words && { words };
  switch (act) {
    case "accepted":
    case "reopened":
      return move(report, { to: "accepted", read, ...also });
    case "fixed":
    case "retest":
      return fixedIn ? move(report, { to: "fixed", read, fixedIn, ...also }) : undefined;
    case "asked":
      return words && move(report, { to: "needs_info", read, words });
    case "closed":
      return words && move(report, { to: "closed", read, words });
    case "answered":
      return words && answer(report, words);
  }
}
