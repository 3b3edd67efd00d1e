import { useCallback, useEffect, useState } from "preact/hooks";
import type { ProgrammeId } from "../../functions/platform/ids.ts";

/** Where somebody is among programmes: in a list, in one, in a room of it, at one report. */
export type Place = { programme?: ProgrammeId | undefined; room?: string | undefined; report?: string | undefined };

const isProgrammeId = (text: string | null): text is ProgrammeId => /^prg_[0-9a-z]{12}$/.test(text ?? "");

export function placeIn(search: string = location.search): Place {
  const query = new URLSearchParams(search);
  const programme = query.get("programme");
  return {
    programme: isProgrammeId(programme) ? programme : undefined,
    room: query.get("room") ?? undefined,
    report: query.get("report") ?? undefined,
  };
}

/** The place, kept in the address: links, reload and the back button lead to it. */
export function usePlace(addressOf: (place: Place) => string) {
  const [place, setPlace] = useState(() => placeIn());
  useEffect(() => {
    const follow = () => setPlace(placeIn());
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const go = useCallback(
    (to: Place) => {
      history.pushState(null, "", addressOf(to));
      setPlace(placeIn());
      scrollTo(0, 0);
    },
    [addressOf],
  );
  return [place, go] as const;
}

/** For a link that leads to another place of the same page: a press stays here, everything else is the browser's. */
export const stayingHere = (go: () => void) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go();
};
