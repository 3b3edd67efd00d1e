import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { Export } from "../../../../functions/testing/export-contract.ts";
import type { ExportFormat, ExportTable } from "../../../../functions/testing/limits.ts";
import type { Trouble } from "../../answer.ts";
import { type Patience, patiently } from "../../import/patiently.ts";
import { beginExport, readExportPage } from "./server.ts";

export type Asked = { programmeId: ProgrammeId; table: ExportTable; format: ExportFormat };
/** How far an export has come: what it is, the parts that came, and where the next one lies. */
export type Fetched = { begun: Export; parts: string[]; rows: number; next: string | undefined };
export type Ran = { done: Fetched } | { trouble: Trouble; sofar: Fetched | undefined } | { stopped: true };

/** Fetches an export page by page, from where it has come to; waits while the line is down. */
export async function runExport(
  { programmeId, table, format }: Asked,
  sofar: Fetched | undefined,
  patience: Patience,
  onPage: (fetched: Fetched) => void,
): Promise<Ran> {
  const begun = sofar ? undefined : await patiently(() => beginExport(programmeId, table), patience);
  if (!sofar && !begun) return { stopped: true };
  if (begun && !begun.ok) return { trouble: begun.trouble, sofar };
  let fetched = sofar ?? (begun && { begun: begun.value, parts: [], rows: 0, next: begun.value.cursor });
  if (!fetched) return { stopped: true };
  onPage(fetched);
  while (fetched.next) {
    const cursor: string = fetched.next;
    const page = await patiently(() => readExportPage(programmeId, format, cursor), patience);
    if (!page) return { stopped: true };
    if (!page.ok) return { trouble: page.trouble, sofar: fetched };
    const { text, rows, next } = page.value;
    fetched = { ...fetched, parts: [...fetched.parts, text], rows: fetched.rows + rows, next };
    onPage(fetched);
  }
  return { done: fetched };
}

/** Hands the file over. */
export function saveFile({ table, format }: Asked, { begun, parts }: Fetched): void {
  const type = format === "csv" ? "text/csv;charset=utf-8" : "application/json";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = `palier-${table}-${begun.asOf.slice(0, 10)}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
