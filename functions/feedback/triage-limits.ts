/** Apart from the schemas, so that the browser shares them without carrying a validator. Lengths in characters. */
export const triageLimits = {
  words: 2_000,
  label: 24,
  labels: 8,
  trackerUrl: 500,
  /** The name of a build or of a prototype version, as testers know it. */
  versionName: 40,
  versions: 60,
  /** Lines of the log of a programme that one page shows. */
  activityPage: 30,
} as const;
