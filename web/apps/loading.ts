import { useCallback, useEffect, useState } from "preact/hooks";
import type { Answer, Trouble } from "./answer.ts";

export type Loaded<T> = { state: "loading" } | { state: "here"; value: T } | { state: "failed"; trouble: Trouble };

/** Loads when the key changes and when asked again; an answer to an older question is ignored. */
export function useLoaded<T>(load: () => Promise<Answer<T>>, key: string) {
  const [loaded, setLoaded] = useState<Loaded<T> & { key?: string }>({ state: "loading" });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    setLoaded((before) => (before.key === key && before.state === "here" ? before : { state: "loading", key }));
    load().then((answer) => {
      if (!current) return;
      setLoaded(
        answer.ok ? { state: "here", value: answer.value, key } : { state: "failed", trouble: answer.trouble, key },
      );
    });
    return () => {
      current = false;
    };
  }, [key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const set = useCallback((value: T) => setLoaded({ state: "here", value, key }), [key]);
  const shown: Loaded<T> = loaded.key === key ? loaded : { state: "loading" };
  return { loaded: shown, again, set };
}
