import type { BoardReport, Person, TriageReport } from "../../../../../functions/feedback/triage-contract.ts";
import type { Answer } from "../../../answer.ts";
import { assign, label, move } from "../server.ts";
import { newWordsId, type WordsDraft } from "../words-draft.ts";

export const sharedActs = ["labelled", "assigned", "closed"] as const;
export type SharedAct = (typeof sharedActs)[number];
export type SharedWork =
  | { act: "labelled"; labels: readonly string[] }
  | { act: "assigned"; to: Person | undefined }
  | { act: "closed"; words: Pick<WordsDraft, "text" | "lang"> };

export const labelsIn = (text: string): string[] =>
  text
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

/** The words of each report have an id of their own: pressed again after a lost answer, they are said once. */
export function sharedWork(work: SharedWork, wordsIds: Map<string, string>) {
  return (report: BoardReport): Promise<Answer<TriageReport>> => {
    if (work.act === "labelled") {
      const { labels = [] } = report;
      return label(report, [...new Set([...labels, ...work.labels])], labels);
    }
    if (work.act === "assigned") return assign(report, work.to?.memberId ?? null, report.assignee?.memberId ?? null);
    const wordsId = wordsIds.get(report.feedbackId) ?? newWordsId();
    wordsIds.set(report.feedbackId, wordsId);
    return move(report, { to: "closed", read: report.status, words: { ...work.words, wordsId } });
  };
}
