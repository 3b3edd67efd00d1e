/** Fewer than so many make no median: one of them would be somebody. */
export const leastForMedian = 5;
export const yearDays = 365;
/** Months shown of engagement and of cohorts. */
export const monthsShown = 12;
/** Members count as active for so many months after an act. */
export const activeMonths = 12;
export const questionsShown = 20;
/** Tables that staff may take away. */
export const figureTables = ["ideas", "waits", "refusals", "funnel", "engagement", "cohorts", "circles"] as const;
/** A circle without an act for so many days is quiet. */
export const quietDays = 30;
