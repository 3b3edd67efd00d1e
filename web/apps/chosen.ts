import { useCallback, useEffect, useState } from "preact/hooks";
import type { IdeaId } from "../../functions/platform/ids.ts";
import { addressedIdea } from "./address.ts";

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
