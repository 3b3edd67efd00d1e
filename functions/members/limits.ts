/** In letters as a reader counts them. */
export const profileLimits = { name: 60, title: 80 } as const;
