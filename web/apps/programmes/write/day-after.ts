/** The day so many days after another, YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string => {
  const at = Date.parse(`${day}T12:00:00Z`);
  return new Date((Number.isNaN(at) ? Date.now() : at) + days * 86_400_000).toISOString().slice(0, 10);
};
