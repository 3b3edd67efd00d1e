import { importLimits } from "../../../functions/imports/limits.ts";
import { decoded, type Encoding, encodingOf, sampleOf } from "./encoding.ts";
import { type Csv, type CsvTrouble, type Delimiter, readCsv } from "./read-csv.ts";

export type ReadFile = { file: File; encoding: Encoding; sample: string | undefined; csv: Csv };
export type FileTrouble = { refused: CsvTrouble["refused"] | "too-large" | "not-text" | "unreadable" };
export type As = { encoding?: Encoding | undefined; delimiter?: Delimiter | undefined };

/** A file as rows, in the encoding that it seems to be in or the one that was chosen. */
export async function readFile(
  file: File,
  as: As,
  onProgress?: (share: number) => void,
): Promise<ReadFile | FileTrouble> {
  if (file.size > importLimits.bytes) return { refused: "too-large" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isPacked(bytes)) return { refused: "not-text" };
    const encoding = as.encoding ?? encodingOf(bytes);
    const text = decoded(bytes, encoding);
    const csv = await readCsv(text, { delimiter: as.delimiter, ...(onProgress && { onProgress }) });
    return "refused" in csv ? csv : { file, encoding, sample: sampleOf(text), csv };
  } catch {
    return { refused: "unreadable" };
  }
}

/** Workbooks, archives, PDF and pictures begin with bytes of their own. */
const isPacked = (bytes: Uint8Array): boolean =>
  ["504b0304", "d0cf11e0", "25504446", "89504e47", "1f8b08"].some((mark) => hex(bytes.subarray(0, 4)).startsWith(mark));
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
