import Papa from "papaparse";
import type { Cell, ExportRows } from "./export-contract.ts";
import type { ExportFormat } from "./limits.ts";

/** An item of the table holds 400 KB; pages stay well below, and many of them make a bar that moves. Characters. */
const pageSize = 60_000;
const rowsAPage = 200;
/** Without it a spreadsheet takes accents for something else. */
const byteOrderMark = "\uFEFF";

/** At least one page, also of nothing. */
export function inPages({ rows }: ExportRows): Cell[][][] {
  const pages: Cell[][][] = [[]];
  let size = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    const full = size + length > pageSize || (pages.at(-1)?.length ?? 0) >= rowsAPage;
    if (full && size > 0) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(row);
    size += length;
  }
  return pages;
}

type Place = { first: boolean; last: boolean };

/** One page as a part of a file: parts joined in order are the file. Cells that a spreadsheet would run begin with an apostrophe. */
export function pageText(format: ExportFormat, { columns, rows }: ExportRows, { first, last }: Place): string {
  if (format === "csv") {
    const lines = first ? [columns, ...rows] : rows;
    return (
      (first ? byteOrderMark : "") + (lines.length > 0 ? `${Papa.unparse(lines, { escapeFormulae: true })}\r\n` : "")
    );
  }
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ""]))),
  );
  return `${first ? "[\n" : objects.length > 0 ? ",\n" : ""}${objects.join(",\n")}${last ? "\n]\n" : ""}`;
}
