/** That a member saw a report too; both by their number. */
export type Said = { report: number; member: number };
type Facts = {
  n: number;
  by: readonly number[];
  said: readonly Said[];
  into: ReadonlyMap<number, number>;
};

/** Who says the same as report `n`, counted by asking each member of each report; written apart from what it checks. */
export function naiveCount({ n, by, said, into }: Facts): number[] {
  const endsIn = (report: number): number => {
    const next = into.get(report);
    return next === undefined ? report : endsIn(next);
  };
  const found: number[] = [];
  const everybody = Math.max(...by, ...said.map(({ member }) => member), 0);
  for (let member = 0; member <= everybody; member++) {
    if (by[n] === member) continue;
    let says = false;
    for (let report = 0; report < by.length; report++) {
      if (endsIn(report) !== n) continue;
      if (by[report] === member && report !== n) says = true;
      for (const each of said) if (each.report === report && each.member === member) says = true;
    }
    if (says) found.push(member);
  }
  return found;
}
