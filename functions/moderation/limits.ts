/** Apart from the schemas, so that forms in the browser share them. */
export const deskLimits = {
  /** So long an item stays with whoever took it, unless it is answered or put back. */
  claimMs: 10 * 60_000,
  /** So long an answer may be undone; then it takes effect. */
  undoMs: 10_000,
} as const;
export const sanctionLimits = { days: 365 } as const;
