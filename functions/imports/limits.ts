/** Apart from the schemas, so that the reader in the browser shares them without carrying a validator. */
export const importLimits = {
  /** Rows of a file, and its bytes. */
  rows: 100_000,
  bytes: 50 * 1024 * 1024,
  /** Rows and characters that one request takes; the body's own limit is 256 KB. */
  batchRows: 40,
  trialRows: 200,
  batchCharacters: 60_000,
  /** Ideas that one request of an undo looks at. */
  undoneAtOnce: 10,
  /** Longer than any story may be: what is cut here is refused. */
  cell: 20_000,
  comment: 2_000,
  name: 60,
  tool: 30,
  fileName: 200,
  status: 40,
  ref: 200,
} as const;

/** A support may still land on an idea that was closed a moment ago: no request and no cached card lives longer. Seconds. */
export const undoGraceSeconds = 15;

/** Where a file may come from; each knows its own columns. */
export const importSources = ["canny", "uservoice", "fider", "other"] as const;
export type ImportSource = (typeof importSources)[number];

/** How a tool is named on pages; of `other`, whoever imports says it. */
export const toolNames = { canny: "Canny", uservoice: "UserVoice", fider: "Fider" } as const;

/** Open to support with a clock of its own, or to be read only. */
export const importStages = ["gathering", "archived"] as const;
export type ImportStage = (typeof importStages)[number];
