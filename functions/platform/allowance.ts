/** How much one member may do at once, and how fast that comes back. */
export type Allowance = { burst: number; perSecond: number };
/** More than any person does by hand, a draft saved at every pause included. */
export const byHand: Allowance = { burst: 60, perSecond: 2 };

const membersHeld = 2_000;

/**
 * Seconds that a member has to wait before their next act; 0 lets it pass and takes one from their bucket.
 * Held in the memory of one function instance: it costs no write, and stops a script or a runaway tab, not a botnet (ADR 0003).
 */
export function allowances({ burst, perSecond }: Allowance) {
  const buckets = new Map<string, { left: number; at: number }>();
  return (memberId: string, now: Date): number => {
    const held = buckets.get(memberId) ?? { left: burst, at: now.getTime() };
    const gained = (Math.max(0, now.getTime() - held.at) / 1000) * perSecond;
    const left = Math.min(burst, held.left + gained);
    const passes = left >= 1;
    buckets.delete(memberId);
    buckets.set(memberId, { left: passes ? left - 1 : left, at: now.getTime() });
    const [oldest] = buckets.keys();
    if (buckets.size > membersHeld && oldest) buckets.delete(oldest);
    return passes ? 0 : Math.ceil((1 - left) / perSecond);
  };
}
