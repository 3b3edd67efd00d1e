/** Where a drawing's lines may be, inside its own measures. */
export type Frame = { width: number; height: number; left: number; right: number; top: number; bottom: number };

/** A tenth of a unit is finer than any screen. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** At most `most` days, the first and last always, for a table that people can read. */
export function sampled<T>(days: readonly T[], most: number): T[] {
  if (days.length <= most) return [...days];
  const wanted = Array.from({ length: most }, (_, at) => Math.round((at * (days.length - 1)) / (most - 1)));
  return wanted.flatMap((at) => days[at] ?? []);
}
