/** Apart from the schemas, so that forms in the browser share them without carrying a validator. */
export const deskLimits = { batchName: 60, note: 2_000 } as const;
