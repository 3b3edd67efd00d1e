import * as z from "zod/mini";
import { exportFormats, exportTables } from "./limits.ts";

export const ExportInput = z.strictObject({ table: z.enum(exportTables) });
export const ExportAsked = z.strictObject({ format: z.enum(exportFormats), cursor: z.string() });

export type Cell = string | number;
/** A table of an export: every row has a cell for each column. */
export type ExportRows = { columns: string[]; rows: Cell[][] };

/** An export that was begun: everything in it is as of one instant, whatever changes while it is fetched. */
export type Export = {
  asOf: string;
  rows: number;
  pages: number;
  /** False where changes came in so fast that rows may be some moments apart. */
  exact: boolean;
  /** Opens the first page. */
  cursor: string;
};
/** One page as text of the file, and the cursor of the next one. */
export type ExportPage = { text: string; rows: number; next?: string };
