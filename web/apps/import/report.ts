import { importMessages } from "../../i18n/import.ts";
import { useWords } from "../edition.ts";
import type { Tried } from "./dry-run.ts";
import { writeCsv } from "./read-csv.ts";
import { useReasons } from "./reasons.ts";

/** Hands a report over as a CSV, in which nothing is a formula. */
export function useReport(): (tried: readonly Tried[]) => void {
  const words = useWords(importMessages);
  const reason = useReasons();
  return (tried) => {
    const { row, outcome, detail, title, idea } = words.report;
    const lines = tried.map((each) => [
      String(each.row.number),
      words.outcome[each.result.state],
      each.result.state === "made"
        ? (each.result.remarks ?? []).map((remark) => words.trial.remarks[remark]).join(" · ")
        : reason(each.result),
      each.row.cells.title ?? each.row.cells.idea ?? "",
      each.result.state === "refused" ? "" : each.result.ideaId,
      (each.like ?? []).map((like) => like.title).join(" · "),
    ]);
    const csv = writeCsv([row, outcome, detail, title, idea, words.trial.likeTitle], lines);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
    link.download = "import.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
}
