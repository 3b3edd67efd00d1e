export type PriceRange = { from: number; to: number; count: number };

const most = 8;
const nice = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000];

/** Prices in at most eight ranges of one round width. The few far above the rest share the last range. */
export function priceRanges(values: readonly number[]): PriceRange[] {
  if (values.length === 0) return [];
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
  const width = nice.find((step) => Math.floor(high / step) < most) ?? 20_000;
  const count = Math.floor(high / width) + 1;
  const highest = sorted.at(-1) ?? high;
  const ranges = Array.from({ length: count }, (_, at) => ({ from: at * width, to: (at + 1) * width - 1, count: 0 }));
  for (const value of sorted) {
    const range = ranges[Math.min(Math.floor(value / width), count - 1)];
    if (range) range.count++;
  }
  const last = ranges.at(-1);
  if (last) last.to = Math.max(last.to, highest);
  const first = ranges.findIndex((range) => range.count > 0);
  return ranges.slice(first);
}
