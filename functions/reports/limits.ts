/** Apart from the schemas, so that forms in the browser share them. */
export const reportLimits = { word: 1_000, shown: 50 } as const;
