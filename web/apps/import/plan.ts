import { type ImportSource, type ImportStage, importLimits } from "../../../functions/imports/limits.ts";
import type { CircleId, IdeaId, ImportId } from "../../../functions/platform/ids.ts";
import type { Lang } from "../../paths.ts";
import { type Field, fieldsOf, type Kind, type Mapping } from "./fields.ts";
import type { CsvRow } from "./read-csv.ts";

/** What becomes of the ideas of one status. */
export type Fate = ImportStage | "skip";
/** Everything that turns a file into rows to send. */
export type Plan = {
  kind: Kind;
  source: ImportSource;
  tool: string;
  circleId: CircleId;
  lang: Lang;
  mapping: Mapping;
  /** By status as it is written; what is not named goes by `others`. */
  fates: Record<string, Fate>;
  others: Fate;
  names: boolean;
  ofImport?: ImportId;
};
/** A row to send, and the row of the file that it comes from. */
export type Sending = {
  number: number;
  cells: Partial<Record<Field, string>> & { stage?: ImportStage; ideaId?: IdeaId };
};

/** Statuses of a column with how often each stands there, the most frequent first. */
export function statusesIn(rows: readonly CsvRow[], column: number | undefined): { status: string; count: number }[] {
  if (column === undefined) return [];
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const status = (cells[column] ?? "").trim();
    if (status) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].map(([status, count]) => ({ status, count })).toSorted((a, b) => b.count - a.count);
}

const skipped = /duplicate|spam|deleted|merged|doublon|supprim|fusionn/i;
const final =
  /complet|done|shipped|released|launched|delivered|declin|closed|reject|won.?t|not planned|will not|already exists|archiv|termin|livr|refus|ferm|abandon|clos/i;

/** What was answered there is history; what nobody wants back stays out; all else may climb. */
export const guessedFate = (status: string): Fate =>
  skipped.test(status) ? "skip" : final.test(status) ? "archived" : "gathering";

/** The rows to send, in the order of the file: the same file and plan give the same rows. */
export function rowsToSend(rows: readonly CsvRow[], plan: Plan, named?: ReadonlyMap<string, IdeaId>): Sending[] {
  return rows.flatMap((row) => {
    const fate = plan.kind === "ideas" ? fateOf(row, plan) : undefined;
    if (fate === "skip") return [];
    const cells = cellsOf(row, plan);
    const ideaId = named?.get((cells.idea ?? "").toLowerCase());
    return [{ number: row.number, cells: { ...cells, ...(fate && { stage: fate }), ...(ideaId && { ideaId }) } }];
  });
}

function fateOf({ cells }: CsvRow, { mapping, fates, others }: Plan): Fate {
  const status = mapping.status === undefined ? "" : (cells[mapping.status] ?? "").trim();
  return fates[status] ?? others;
}

/** Columns that nothing is made of, such as mail addresses, never leave the browser. */
function cellsOf({ cells }: CsvRow, { kind, mapping, names }: Plan): Sending["cells"] {
  const sent: Sending["cells"] = {};
  for (const field of fieldsOf(kind)) {
    const column = mapping[field];
    const cell = column === undefined ? "" : (cells[column] ?? "").trim();
    const isName = field === "author" || field === "answerBy";
    if (cell && (names || !isName)) sent[field] = asText(cell).slice(0, importLimits.cell);
  }
  // What is needed and missing is sent empty: the answer says so.
  if (kind === "ideas") sent.title ??= "";
  else sent.idea ??= "";
  return sent;
}

/** Some tools export HTML: its words, with a line for each paragraph. */
function asText(cell: string): string {
  if (!/<(p|br|div|ul|ol|li|strong|em|a|span|h\d)\b[^>]*>/i.test(cell) || typeof DOMParser === "undefined") return cell;
  const lines = cell.replaceAll(/<br\s*\/?>|<\/(p|div|li|ul|ol|h\d)>/gi, "$&\n").replaceAll(/<li\b[^>]*>/gi, "- ");
  return (new DOMParser().parseFromString(lines, "text/html").body.textContent ?? "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** As many rows from there on as one request takes. */
export function batchFrom(rows: readonly Sending[], from: number, most: number): Sending[] {
  let characters = 0;
  let until = from;
  while (until < rows.length && until - from < most) {
    characters += JSON.stringify(rows[until]?.cells).length;
    if (until > from && characters > importLimits.batchCharacters) break;
    until++;
  }
  return rows.slice(from, until);
}
