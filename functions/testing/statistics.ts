import { leastForFigures } from "./limits.ts";

/** A share or a score with the bounds of its 95 % interval; nothing but `n` where the group is too small to be told of. */
export type Told<Value> = { n: number; told?: Value };
export type Interval = { value: number; low: number; high: number };
export type Nps = Interval & { promoters: number; passives: number; detractors: number };
export type Satisfaction = Interval & { mean: number; counts: readonly number[] };
export type Waits = { median: number; p90: number };

/** The 97.5th percentile of the normal distribution. */
const z = 1.959963984540054;
const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** What holds of a group, if it is large enough to be told of. */
export function ofGroup<T, Value>(group: readonly T[], tell: (group: readonly T[]) => Value): Told<Value> {
  const n = group.length;
  return n < leastForFigures ? { n } : { n, told: tell(group) };
}

/**
 * Net Promoter Score from answers of 0 to 10, −100 to 100. The interval is the adjusted Wald interval of Rocks ("Interval
 * Estimation for the Net Promoter Score", The American Statistician, 2016): three answers more, ¾ of them promoters and ¾
 * detractors, so that it is honest where all say the same. Below five answers, which nobody is told, it is widened to the score.
 */
export function npsOf(answers: readonly number[]): Nps {
  const n = answers.length;
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  const [p, d] = [promoters + 0.75, detractors + 0.75].map((each) => each / (n + 3)) as [number, number];
  const spread = z * Math.sqrt((p + d - (p - d) ** 2) / (n + 3));
  const bound = (share: number) => within(100 * share, -100, 100);
  const value = (100 * (promoters - detractors)) / n;
  return {
    value,
    low: Math.min(value, bound(p - d - spread)),
    high: Math.max(value, bound(p - d + spread)),
    promoters,
    passives: n - promoters - detractors,
    detractors,
  };
}

/** Of so many, that part, with Wilson's interval; 0 to 1. */
export function shareOf(part: number, n: number): Interval {
  const share = part / n;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const spread = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  return { value: share, low: within(middle - spread, 0, share), high: within(middle + spread, share, 1) };
}

/** The share of those who are satisfied (4 or 5 of 5), and the mean; `counts` of each answer from 1 on. */
export function satisfactionOf(answers: readonly number[]): Satisfaction {
  const counts = [1, 2, 3, 4, 5].map((grade) => answers.filter((answer) => answer === grade).length);
  const satisfied = answers.filter((answer) => answer >= 4).length;
  return { ...shareOf(satisfied, answers.length), mean: sum(answers) / answers.length, counts };
}

/**
 * The value below which that part of all lies, between two neighbours where it falls between them (Hyndman and Fan's
 * seventh, the one of R and NumPy). @throws Error when there is none
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new Error("No quantile of nothing");
  return low + (high - low) * (place - Math.floor(place));
}

export const waitsOf = (seconds: readonly number[]): Waits => ({
  median: quantile(seconds, 0.5),
  p90: quantile(seconds, 0.9),
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
