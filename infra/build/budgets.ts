import budgets from "./budgets.json" with { type: "json" };

const bytesPerKb = 1_024;

/** The most bytes that a bundle may have; what has no line of its own is one of the others. The file counts in KB. */
export function budgetOf(name: string): number {
  const own: Record<string, number> = budgets;
  return (own[name] ?? budgets.others) * bytesPerKb;
}

/** Bundles above their budget, told for people. */
export const overBudget = (sizes: Record<string, number>): string[] =>
  Object.entries(sizes)
    .filter(([name, bytes]) => bytes > budgetOf(name))
    .map(([name, bytes]) => `${name} has ${kb(bytes)}, its budget is ${kb(budgetOf(name))}`);

export const kb = (bytes: number) => `${Math.ceil(bytes / bytesPerKb)} KB`;
