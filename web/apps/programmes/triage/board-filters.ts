import { type FeedbackStatus, openStatuses } from "../../../../functions/feedback/lifecycle.ts";
import type { BoardReport } from "../../../../functions/feedback/triage-contract.ts";

/** What the board shows; an empty string is everything, "none" whatever nobody looks at. */
export type BoardFilters = {
  ended: boolean;
  text: string;
  feature: string;
  kind: string;
  severity: string;
  who: string;
  label: string;
};
export const everything: BoardFilters = {
  ended: false,
  text: "",
  feature: "",
  kind: "",
  severity: "",
  who: "",
  label: "",
};
export const nobody = "none";

const endedStatuses = ["confirmed", "closed", "merged", "withdrawn"] as const satisfies readonly FeedbackStatus[];
/** One column a status: what is worked on, or what is over. */
export const columnsOf = ({ ended }: Pick<BoardFilters, "ended">): readonly FeedbackStatus[] =>
  ended ? endedStatuses : openStatuses;

type Filtered = Pick<
  BoardReport,
  "status" | "title" | "name" | "featureId" | "kind" | "severity" | "assignee" | "labels"
>;

export const filtered = <R extends Filtered>(reports: readonly R[], filters: BoardFilters): R[] => {
  const columns = columnsOf(filters);
  const words = plain(filters.text).split(/\s+/).filter(Boolean);
  const { feature, kind, severity, who, label } = filters;
  return reports.filter(
    (report) =>
      columns.includes(report.status) &&
      words.every((word) => plain(`${report.title} ${report.name} ${report.labels?.join(" ") ?? ""}`).includes(word)) &&
      (feature === "" || report.featureId === feature) &&
      (kind === "" || report.kind === kind) &&
      (severity === "" || report.severity === severity) &&
      (who === "" || (report.assignee?.memberId ?? nobody) === who) &&
      (label === "" || report.labels?.includes(label)),
  );
};

/** Without accents and capitals: "étagère" is found by "ETAGERE". */
export const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** In the order of the columns, each from the top: the way the keyboard goes. */
export const inOrder = <R extends Filtered>(shown: readonly R[], filters: BoardFilters): R[] =>
  columnsOf(filters).flatMap((status) => shown.filter((report) => report.status === status));

export const labelsIn = (reports: readonly Filtered[]): string[] =>
  [...new Set(reports.flatMap(({ labels = [] }) => labels))].toSorted((a, b) => a.localeCompare(b));

/** What shares the most words of its title stands first: merging mostly means what is worded alike. */
export function nearest<R extends Pick<BoardReport, "title" | "score">>(title: string, others: readonly R[]): R[] {
  const wanted = new Set(wordsOf(title));
  const shared = (other: R) => wordsOf(other.title).filter((word) => wanted.has(word)).length;
  return others.toSorted((a, b) => shared(b) - shared(a) || b.score - a.score);
}
const wordsOf = (title: string) =>
  plain(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
