/** Apart from the schemas, so that the browser shares them. */
export const coCreatorLimits = { most: 5 } as const;
