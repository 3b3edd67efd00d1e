const rememberedMs = 60_000;

/** What hardly changes and every list names: read once a minute, as long as the edge keeps a list. */
export function remembered<T>(read: () => Promise<T>): (now: Date) => Promise<T> {
  let held: { at: number; what: Promise<T> } | undefined;
  return (now) => {
    if (held && Math.abs(now.getTime() - held.at) < rememberedMs) return held.what;
    const what = read();
    held = { at: now.getTime(), what };
    what.catch(() => {
      held = undefined;
    });
    return what;
  };
}
