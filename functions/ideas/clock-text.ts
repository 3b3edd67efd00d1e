import type { ResolvedClock } from "./policy.ts";

/** A clock in one line, such as "60 100+365 1000+0": as a map it would take a sixth of a card's kilobyte. */
export const clockText = ({ firstWindowDays, milestones }: ResolvedClock): string =>
  [firstWindowDays, ...milestones.map(({ supporters, extraDays }) => `${supporters}+${extraDays}`)].join(" ");

export function clockIn(text: string): ResolvedClock {
  const [firstWindowDays, ...steps] = text.split(" ");
  const milestones = steps.map((step) => {
    const [supporters, extraDays] = step.split("+");
    return { supporters: Number(supporters), extraDays: Number(extraDays) };
  });
  return { firstWindowDays: Number(firstWindowDays), milestones };
}
