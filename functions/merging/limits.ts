/** Apart from the schemas, so that forms in the browser share them without carrying a validator. */
export const mergingLimits = {
  /** Letters of a public reason. */
  message: 2_000,
  /** Above so many supporters a preview does not count who is in both. */
  countedUpTo: 5_000,
} as const;

/** Nobody is told of a merge before that: taken apart until then, it is as if it had not been. Above the longest request. */
export const undoSeconds = 60;
/** The idea that goes on must have so long to live that every support arrives in time to count. */
export const mustLastSeconds = 3_600;
