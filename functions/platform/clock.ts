/** Time is passed in: a clock is asked once per request, batch or sweep. */
export type Clock = () => Date;

/** The demo clock of the local platform may run ahead; deployed bundles are built without it. */
export const systemClock: Clock = () => new Date(Date.now() + Number(process.env.PALIER_CLOCK_AHEAD_MS ?? 0));

export const msPerDay = 86_400_000;
export const addDays = (from: Date, days: number): Date => new Date(from.getTime() + days * msPerDay);
