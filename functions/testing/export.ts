import type { Clock } from "../platform/clock.ts";
import type { Cursors } from "../platform/cursor.ts";
import type { ProgrammeId, RandomBytes } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Programme } from "../programmes/contract.ts";
import { atOneInstant } from "./at-one-instant.ts";
import type { Export, ExportPage } from "./export-contract.ts";
import { inPages, pageText } from "./export-pages.ts";
import { exportRows } from "./export-rows.ts";
import type { ExportStore } from "./export-store.ts";
import type { ExportFormat, ExportTable } from "./limits.ts";
import type { FigureDeps } from "./read-figures.ts";

export type ExportDeps = Pick<FigureDeps, "testing" | "allEnrolments" | "allFeedback"> & {
  exports: ExportStore;
  cursors: Cursors;
  random: RandomBytes;
  clock: Clock;
};
const keptSeconds = 3_600;

/** Takes everything in at one instant and lays it down in pages, so that fetching them later mixes nothing. */
export async function beginExport(deps: ExportDeps, programme: Programme, table: ExportTable): Promise<Export> {
  const { programmeId } = programme;
  const { found, asOf, exact } = await atOneInstant(() => readFor(deps, programmeId, table), deps.clock);
  const exportId = Buffer.from(deps.random(15)).toString("hex");
  const rows = exportRows(table, { programme, ...found }, exportId);
  const pages = inPages(rows);
  const expiresAtEpoch = Math.floor(asOf.getTime() / 1000) + keptSeconds;
  for (const [number, some] of pages.entries())
    await deps.exports.keep(exportId, number, {
      programmeId,
      columns: rows.columns,
      rows: some,
      last: number === pages.length - 1,
      expiresAtEpoch,
    });
  const cursor = deps.cursors.sealed(listOf(programmeId), `${exportId}.0`);
  return { asOf: asOf.toISOString(), rows: rows.rows.length, pages: pages.length, exact, cursor };
}

/** @throws Problem invalid-input for a cursor of another programme, gone when it is too late */
export async function exportPage(
  { exports, cursors }: ExportDeps,
  programmeId: ProgrammeId,
  { format, cursor }: { format: ExportFormat; cursor: string },
  now: Date,
): Promise<ExportPage> {
  const [exportId = "", at] = cursors.opened(listOf(programmeId), cursor).split(".");
  const number = Number(at);
  const page = await exports.page(exportId, number);
  if (!page || page.expiresAtEpoch * 1000 < now.getTime()) throw new Problem("export-over");
  const { rows, last } = page;
  return {
    text: pageText(format, page, { first: number === 0, last }),
    rows: rows.length,
    ...(!last && { next: cursors.sealed(listOf(programmeId), `${exportId}.${number + 1}`) }),
  };
}

const listOf = (programmeId: ProgrammeId) => `export:${programmeId}`;

/** Only what the table needs is read. */
async function readFor(
  { testing, allEnrolments, allFeedback }: ExportDeps,
  programmeId: ProgrammeId,
  table: ExportTable,
) {
  const [people, feedback, tasks, surveys] = await Promise.all([
    table === "people" || table === "tasks" ? allEnrolments(programmeId) : [],
    table === "reports" ? allFeedback(programmeId) : [],
    table === "tasks" ? testing.allTasks(programmeId) : [],
    table === "answers" ? testing.allSurveys(programmeId) : [],
  ]);
  return { people, feedback, tasks, surveys };
}
