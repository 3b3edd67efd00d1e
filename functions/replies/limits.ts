/** Apart from the schemas, so that forms in the browser share them. A draft keeps texts up to half as long again. */
export const replyLimits = { replies: 40, name: 60, text: 1_000, draftSlack: 1.5, versionsAPage: 10 } as const;

/** Every answer of moderation that carries words. */
export const replyOutcomes = [
  "published",
  "returned",
  "declined",
  "removed",
  "refused",
  "upheld",
  "rejected",
  "warned",
  "limited",
  "suspended",
  "lifted",
] as const;
