/** A day of the calendar as an instant that shows the same day in every zone where people live. */
export const noonOf = (day: string): string => `${day}T12:00:00.000Z`;
