/** Apart from the schemas, so that forms in the browser share them without carrying a validator. */
export const supportLimits = { maxPrice: 100_000, maxQuantity: 99, why: 500 } as const;
