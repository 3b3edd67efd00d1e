import type { IdeaId } from "../platform/ids.ts";
import type { Support } from "../support/contract.ts";
import { supportDays } from "../support/support-days.ts";
import type { AnswerSummary, SupportCurve } from "./contract.ts";

/** Enough to draw a distribution, and far below what one item can hold. */
export const pricesKept = 2_000;
/** Of 500 characters at most: some 100 KB of what one item can hold. */
const whysKept = 100;

/** Supporters at the end of each day of the brand's calendar, from the first support on, and what they answered. */
export function supportCurve(ideaId: IdeaId, supports: readonly Support[], timeZone: string, now: Date): SupportCurve {
  return { ideaId, computedAt: now.toISOString(), days: supportDays(supports, timeZone), answers: answersOf(supports) };
}

function answersOf(supports: readonly Support[]): AnswerSummary {
  const answers = supports.flatMap((support) => support.answers ?? []);
  const prices = answers.flatMap((answer) => answer.wouldPay ?? []).toSorted((a, b) => a - b);
  const tests = answers.flatMap((answer) => answer.wouldTest ?? []);
  return {
    n: answers.length,
    whys: whysOf(answers.flatMap(({ why }) => (why?.trim() ? [why.trim()] : []))),
    wouldTest: { yes: tests.filter(Boolean).length, n: tests.length },
    price: { n: prices.length, median: median(prices), values: thinned(prices) },
  };
}

/** The fullest say the most; the same words said twice are one. */
const whysOf = (texts: readonly string[]) => ({
  n: texts.length,
  kept: [...new Set(texts)].toSorted((a, b) => b.length - a.length).slice(0, whysKept),
});

function median(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Every so-manieth of the sorted prices: the same distribution in fewer numbers. */
function thinned(sorted: readonly number[]): number[] {
  const step = Math.max(1, sorted.length / pricesKept);
  return Array.from({ length: Math.min(sorted.length, pricesKept) }, (_, i) => sorted[Math.floor(i * step)] ?? 0);
}
