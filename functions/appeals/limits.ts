import { addDays } from "../platform/clock.ts";

/**
 * At least six months from the day the decision was told, as Article 20(1) and (2) of Regulation (EU) 2022/2065 (the
 * Digital Services Act) asks of internal complaint handling; no six months are longer than 184 days.
 */
export const appealLimits = { days: 184, text: 2_000 } as const;

export const appealEndsAt = (actedAt: string): Date => addDays(new Date(actedAt), appealLimits.days);
