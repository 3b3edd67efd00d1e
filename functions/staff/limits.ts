/** An invitation to work here: how long it may stay open, and how much of its past is shown. */
export const staffLimits = { days: 30, recordsShown: 50, email: 254, mailsADay: 20 } as const;
