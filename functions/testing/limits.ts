/** Apart from the schemas, so that the browser shares them without carrying a validator. */
export const testingLimits = {
  /** Would you recommend it: 0 to 10. */
  recommend: { least: 0, most: 10 },
  /** How satisfied with a feature: 1 to 5. */
  satisfaction: { least: 1, most: 5 },
  why: 1_000,
  results: 6_000,
} as const;

/** A group of fewer answers is not told of: it would be single people. */
export const leastForFigures = 5;
/** Testers are asked from so many days before the end of a phase on, and may answer or correct for so many after it. */
export const surveyDays = { before: 3, after: 7 } as const;

/** What the team takes away. */
export const exportTables = ["people", "reports", "tasks", "answers"] as const;
export type ExportTable = (typeof exportTables)[number];
export const exportFormats = ["csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Testers who filed nothing are asked once, so many days after they began, and once more later; never again. */
export const quietTesterDays = [4, 11] as const;
/** In the brand's time zone. */
export const reminderHour = 9;
