import { useEffect, useRef, useState } from "preact/hooks";
import type { StairModel } from "../models.ts";
import { paths } from "../paths.ts";
import { type Crossing, crossingBetween, type OwnAct, seenStair, type Twin } from "./standing.ts";
import { readTwin } from "./support-requests.ts";

const lookEveryMs = 20_000;

type Watching = {
  ideaId: string;
  start: StairModel;
  own: OwnAct | undefined;
  onCrossing: (crossing: Crossing) => void;
};

/** Follows the published numbers at a gentle pace, only while somebody looks. */
export function useTwin({ ideaId, start, own, onCrossing }: Watching): StairModel {
  const [twin, setTwin] = useState<Twin>(start);
  const latest = useRef(twin);
  const cross = useRef(onCrossing);
  cross.current = onCrossing;
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await readTwin(paths.ideaTwin(ideaId));
      // A twin may come from an older edge cache than the page: steps are never taken back.
      if (!answer.ok || answer.value.reached < latest.current.reached) return;
      const crossing = crossingBetween(latest.current, answer.value);
      latest.current = answer.value;
      setTwin(answer.value);
      if (crossing) cross.current(crossing);
    };
    const timer = setInterval(look, lookEveryMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [ideaId]);
  return seenStair(start, twin, own, Date.now());
}
