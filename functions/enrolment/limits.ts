/** Apart from the schemas, so that the browser shares them without carrying a validator. */
export const enrolmentLimits = {
  /** Characters of an answer in words; of the reasons for a removal. */
  answer: 1_000,
  why: 1_000,
  /** People on a page of the studio's list. */
  page: 250,
} as const;

/** An offer ends so long after its instant: whoever accepted in time was answered by then. Milliseconds. */
export const offerGraceMs = 60_000;
/** Somebody who lost so many races for a seat waits on the list, from which the next free one is given in order. */
export const seatTries = 3;
