import type { Median, Share } from "./contract.ts";
import { leastForMedian } from "./limits.ts";

/** The middle value, or the mean of the two in the middle. @throws Error when there is none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  if (low === undefined || high === undefined) throw new Error("No median of nothing");
  return (low + high) / 2;
}

/** Below five no median is told: it would be a single wait. */
export const medianOf = (seconds: readonly number[], waiting: number): Median => ({
  n: seconds.length,
  ...(seconds.length >= leastForMedian && { seconds: median(seconds) }),
  waiting,
});

export const share = <T>(all: readonly T[], belongs: (each: T) => boolean): Share => ({
  part: all.filter(belongs).length,
  n: all.length,
});

export const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;
