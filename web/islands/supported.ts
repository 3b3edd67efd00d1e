const key = "palier:supported";
const holdsMs = 5 * 60_000;

/** Unhides "you support this" on the cards of ideas that the member supports. Asked for at most every five minutes. */
export async function markSupported(marks: Iterable<HTMLElement>): Promise<void> {
  const ids = new Set(recent() ?? (await asked()));
  for (const mark of marks) mark.hidden = !ids.has(mark.dataset.supported ?? "");
}

/** After an act of one's own the list is asked for again. */
export function forgetSupported(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function recent(): string[] | undefined {
  try {
    const { ids, at }: { ids: string[]; at: number } = JSON.parse(sessionStorage.getItem(key) ?? "");
    return Date.now() - at < holdsMs ? ids : undefined;
  } catch {
    return undefined;
  }
}

async function asked(): Promise<string[]> {
  const response = await fetch("/api/my/supported").catch(() => undefined);
  if (!response?.ok) return [];
  const { ideaIds: ids }: { ideaIds: string[] } = await response.json();
  try {
    sessionStorage.setItem(key, JSON.stringify({ ids, at: Date.now() }));
  } catch {
    // Asked again on the next page.
  }
  return ids;
}
