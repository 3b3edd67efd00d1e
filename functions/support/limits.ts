/** Apart from the schemas, so that forms in the browser share them without carrying a validator. */
export const supportLimits = { maxPrice: 100_000, maxQuantity: 99, why: 500 } as const;

/** Up to here an author's curve is drawn from every support: 4.5 read units for 100, some 700 for as many as this. */
export const drawnAtMost = 20_000;

/** How many of their supports somebody may ask about at once: as many as their list shows. */
export const mergedAtOnce = 100;
