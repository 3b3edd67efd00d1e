/** Apart from the schemas, so that forms in the browser share them without carrying a validator. */
export const decisionLimits = { reasons: 4_000, changeOurMind: 1_000, reasonCodes: 4 } as const;

/** Reason codes are message keys (`web/i18n`). */
export const reasonCodes = [
  "fits-our-range",
  "strong-demand",
  "we-can-make-it-well",
  "too-costly",
  "safety",
  "rights",
  "already-planned",
  "not-what-we-do",
  "too-few-would-buy",
  "needs-research",
  "partner-needed",
] as const;
