/** Apart from the schemas, so that the browser shares them without carrying a validator. */
export const searchLimits = {
  /** Characters of a query that are looked at. */
  query: 200,
  words: 12,
  page: 12,
  /** Pages of results that one may walk through. */
  pages: 20,
  suggestions: 6,
  similar: 3,
} as const;
