import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { IdeaId } from "../../functions/platform/ids.ts";
import { addressedIdea } from "./address.ts";
import { useMedia } from "./media.ts";

/** The idea on the desk, kept in the address: links, reload and the back button lead to it. */
export function useChosenIdea(addressOf: (ideaId?: IdeaId) => string) {
  const [chosen, setChosen] = useState(addressedIdea);
  useEffect(() => {
    const follow = () => setChosen(addressedIdea());
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const choose = useCallback(
    (ideaId: IdeaId | undefined) => {
      if (ideaId === addressedIdea()) return;
      history.pushState(null, "", addressOf(ideaId));
      setChosen(ideaId);
    },
    [addressOf],
  );
  return [chosen, choose] as const;
}

/**
 * Where list and sheet lie side by side, an empty sheet is a waste: the first of the list is taken up unless one is named.
 * It stays on the desk while the list moves on beneath it, until the turn changes: somebody may be writing on it.
 */
export function useOnDesk(named: string | undefined, ids: readonly string[], turn: string): string | undefined {
  const sideBySide = useMedia("(min-width: 60rem)");
  const taken = useRef<{ turn: string; id: string | undefined }>({ turn, id: undefined });
  if (taken.current.turn !== turn) taken.current = { turn, id: undefined };
  if (!named && sideBySide) taken.current.id ??= ids[0];
  return named ?? (sideBySide ? taken.current.id : undefined);
}
