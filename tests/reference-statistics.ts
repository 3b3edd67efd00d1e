/** The statistics of a test, counted once more in another way: one response a line, bounds by solving, not by formula. */

const z975 = 1.959963984540054;

/** Each response is +1, 0 or −1; the mean and variance of that list, with the pseudo-responses put in by weight. */
export function referenceNps(answers: readonly number[]) {
  const worth = answers.map((answer): number => (answer > 8 ? 1 : answer < 7 ? -1 : 0));
  const weighted = [
    ...worth.map((value) => ({ value, weight: 1 })),
    { value: 1, weight: 0.75 },
    { value: 0, weight: 1.5 },
    { value: -1, weight: 0.75 },
  ];
  const weight = weighted.reduce((all, each) => all + each.weight, 0);
  const mean = weighted.reduce((all, each) => all + each.value * each.weight, 0) / weight;
  const variance = weighted.reduce((all, each) => all + (each.value - mean) ** 2 * each.weight, 0) / weight;
  const spread = z975 * Math.sqrt(variance / weight);
  let total = 0;
  for (const value of worth) total += value;
  const value = (total / worth.length) * 100;
  const bounds = [(mean - spread) * 100, value, (mean + spread) * 100];
  return { value, low: Math.max(-100, Math.min(...bounds)), high: Math.min(100, Math.max(...bounds)) };
}

/** Wilson's interval is where the score test does not reject: found by halving, on both sides of the share. */
export function referenceShare(part: number, n: number) {
  const share = part / n;
  const rejected = (truth: number) => Math.abs(share - truth) > z975 * Math.sqrt((truth * (1 - truth)) / n);
  const edge = (outside: number) => {
    let [far, near] = [outside, share];
    if (!rejected(far)) return far;
    for (let step = 0; step < 200; step++) {
      const middle = (far + near) / 2;
      if (rejected(middle)) far = middle;
      else near = middle;
    }
    return near;
  };
  return { value: share, low: share === 0 ? 0 : edge(0), high: share === 1 ? 1 : edge(1) };
}

/** Walks up the sorted values one at a time, spreading the way between neighbours evenly. */
export function referenceQuantile(values: readonly number[], part: number): number {
  const left = values.slice();
  const rising: number[] = [];
  while (left.length > 0) rising.push(left.splice(left.indexOf(Math.min(...left)), 1)[0] ?? Number.NaN);
  const [first] = rising;
  if (first === undefined) return Number.NaN;
  const gaps = rising.length - 1;
  let [at, way] = [first, part * gaps];
  for (let gap = 0; gap < gaps && way > 0; gap++) {
    const [from, to] = [rising[gap] ?? 0, rising[gap + 1] ?? 0];
    at = from + (to - from) * Math.min(1, way);
    way -= 1;
  }
  return at;
}
