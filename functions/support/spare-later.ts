import type { Clock } from "../platform/clock.ts";

type Later = (ideaId: string, seconds: number) => Promise<void>;

/** One message where many batches of one function ask for the same: what is on its way is not sent again. */
export function spareLater(send: Later, clock: Clock): Later {
  const due = new Map<string, number>();
  return async (ideaId, seconds) => {
    const now = clock().getTime();
    if ((due.get(ideaId) ?? 0) > now) return;
    await send(ideaId, seconds);
    for (const [other, at] of due) if (at <= now) due.delete(other);
    due.set(ideaId, now + seconds * 1_000);
  };
}
