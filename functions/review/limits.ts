/** Apart from the schemas, so that forms in the browser share them without carrying a validator. */
export const decisionLimits = { reasons: 4_000, changeOurMind: 1_000, reasonCodes: 4, corrections: 20 } as const;
export const scoreLimits = { note: 600, criteria: 12 } as const;

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

/** What a circle weighs that names nothing of its own: weight 1 to 5. */
export const usualCriteria = [
  { id: "wanted", name: { fr: "Envie réelle", en: "Real demand" }, weight: 5 },
  { id: "ours", name: { fr: "Dans notre métier", en: "Ours to make" }, weight: 3 },
  { id: "makeable", name: { fr: "Faisable", en: "Makeable" }, weight: 4 },
  { id: "viable", name: { fr: "Tenable au prix voulu", en: "Viable at the price" }, weight: 4 },
  { id: "lasting", name: { fr: "Durable et sûre", en: "Lasting and safe" }, weight: 2 },
] as const;
