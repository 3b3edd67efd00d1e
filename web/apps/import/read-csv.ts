import Papa from "papaparse";
import { importLimits } from "../../../functions/imports/limits.ts";

/** A row as a spreadsheet counts them, from 1 with the header. Cells are text, whatever they begin with. */
export type CsvRow = { number: number; cells: string[] };
/** Something is wrong with the quotes of a row. */
export type QuoteFault = { number: number; code: "open-quote" | "stray-quote" };
export type Csv = { header: string[]; rows: CsvRow[]; faults: QuoteFault[]; delimiter: Delimiter };
export const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];
export type CsvTrouble = { refused: "too-many-rows" | "empty" | "no-rows" };

type Options = {
  delimiter?: Delimiter | undefined;
  onProgress?: (share: number) => void;
  /** Lets the page breathe between two pieces. */
  breathe?: () => Promise<void>;
};

const pieceCharacters = 256 * 1024;
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads the text of a CSV piece by piece, so that a hundred thousand rows freeze nothing. */
export function readCsv(
  text: string,
  { delimiter, onProgress, breathe = nextTurn }: Options = {},
): Promise<Csv | CsvTrouble> {
  return new Promise((resolve) => {
    let read = 0;
    let header: string[] | undefined;
    let used: string = delimiter ?? ",";
    const rows: CsvRow[] = [];
    const faults: QuoteFault[] = [];
    let tooMany = false;
    Papa.parse<string[]>(text, {
      delimiter: delimiter ?? "",
      delimitersToGuess: [...delimiters],
      chunkSize: pieceCharacters,
      chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        used = meta.delimiter || used;
        faults.push(...errors.flatMap((error) => quoteFault(error, read)));
        for (const cells of data) {
          read++;
          if (cells.every((cell) => cell.trim() === "")) continue;
          if (header) rows.push({ number: read, cells });
          else header = cells.map((cell) => cell.trim());
        }
        onProgress?.(Math.min(1, meta.cursor / text.length));
        tooMany = rows.length > importLimits.rows;
        if (tooMany) return parser.abort();
        parser.pause();
        void breathe().then(() => parser.resume());
      },
      complete() {
        if (tooMany) return resolve({ refused: "too-many-rows" });
        if (!header) return resolve({ refused: "empty" });
        if (rows.length === 0) return resolve({ refused: "no-rows" });
        resolve({ header, rows, faults: oncePerRow(faults), delimiter: asDelimiter(used) });
      },
    });
  });
}

const quoteFault = ({ type, code, row }: Papa.ParseError, before: number): QuoteFault[] =>
  type === "Quotes"
    ? [{ number: before + (row ?? 0) + 1, code: code === "MissingQuotes" ? "open-quote" : "stray-quote" }]
    : [];

const oncePerRow = (faults: QuoteFault[]) => [...new Map(faults.map((fault) => [fault.number, fault])).values()];
const asDelimiter = (used: string): Delimiter => delimiters.find((each) => each === used) ?? ",";

/** A CSV for spreadsheets: what would be a formula there is made plain text. */
export const writeCsv = (header: string[], rows: string[][]): string =>
  `\uFEFF${Papa.unparse([header, ...rows], { escapeFormulae: true, newline: "\r\n" })}`;
