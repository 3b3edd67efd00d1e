/** As the big networks want it. Pixels. */
export const shareSize = { width: 1_200, height: 630 } as const;
