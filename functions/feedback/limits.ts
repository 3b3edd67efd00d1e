/** Apart from the schemas, so that the browser shares them without carrying a validator. Lengths in characters. */
export const feedbackLimits = {
  title: 120,
  text: 4_000,
  steps: 12,
  step: 240,
  environment: 80,
  pictures: 5,
  /** What is said beneath a report. */
  words: 2_000,
  said: 300,
  search: 120,
  /** Reports of a list at once, and those shown before sending. */
  listed: 50,
  similar: 3,
  /** Days for which a report may lie unsent on a device and keep its pictures. */
  unsentDays: 30,
} as const;

export const feedbackKinds = ["issue", "suggestion", "praise"] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];
export const severities = ["blocking", "annoying", "minor"] as const;
export type Severity = (typeof severities)[number];
/** What another tester says of a report. */
export const voices = ["seen", "not_seen", "could_not_try"] as const;
export type Voice = (typeof voices)[number];
/** What a report tells of the place it was made in; `version` is that of the build or the prototype. */
export const environmentParts = ["version", "device", "system", "browser", "screen"] as const;
export type EnvironmentPart = (typeof environmentParts)[number];
/** All that a report tells in words, and its reporter may mend. */
export const toldParts = ["kind", "featureId", "severity", "title", "text", "steps", "environment", "lang"] as const;
export type ToldPart = (typeof toldParts)[number];
/** Lists that testers choose from: what is worked on, what they can check, what is over. */
export const standings = ["open", "fixed", "over"] as const;
export type Standing = (typeof standings)[number];
