/** The identifiers that a function's answer gives back to its source. */
export function failedIn(answer: unknown): string[] {
  if (typeof answer !== "object" || answer === null || !("batchItemFailures" in answer)) return [];
  const failures: unknown = answer.batchItemFailures;
  if (!Array.isArray(failures)) return [];
  return failures.map((failure: { itemIdentifier?: unknown }) => String(failure.itemIdentifier ?? ""));
}
