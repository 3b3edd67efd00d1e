import { inject } from "vitest";

const ask = async (path: string): Promise<Date> => {
  const response = await fetch(`${inject("platform").control}${path}`, { method: "POST" });
  if (!response.ok) throw new Error(await response.text());
  return new Date(await response.text());
};

/** Waits until everything that follows from what was done has been done; answers the platform's time. */
export const settled = (): Promise<Date> => ask("/settled");

/** Lets time pass on the platform, with everything that falls due. */
export const pass = (time: { days?: number; hours?: number; minutes?: number }): Promise<Date> =>
  ask(`/advance?ms=${(((time.days ?? 0) * 24 + (time.hours ?? 0)) * 60 + (time.minutes ?? 0)) * 60_000}`);
