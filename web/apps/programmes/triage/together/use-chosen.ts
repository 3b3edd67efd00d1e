import { useState } from "preact/hooks";
import type { BoardReport } from "../../../../../functions/feedback/triage-contract.ts";

export type Chosen = {
  /** Of those that are shown: nobody acts on what they do not see. */
  reports: readonly BoardReport[];
  has: (feedbackId: string) => boolean;
  /** This one, or with `range` all from the last one that was turned up to it. */
  turn: (feedbackId: string, range: boolean) => void;
  all: () => void;
  none: () => void;
  drop: (feedbackId: string) => void;
};

/** Which reports of the board are chosen, in the order in which it shows them. */
export function useChosen(shown: readonly BoardReport[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  const turn = (feedbackId: string, range: boolean) => {
    const on = !ids.has(feedbackId);
    const [from, to] = [last, feedbackId].map((id) => shown.findIndex((each) => each.feedbackId === id));
    const between =
      range && from !== undefined && to !== undefined && from >= 0 && to >= 0
        ? shown.slice(Math.min(from, to), Math.max(from, to) + 1).map((each) => each.feedbackId)
        : [feedbackId];
    setLast(feedbackId);
    setIds((before) => {
      const after = new Set(before);
      for (const id of between) {
        if (on || between.length > 1) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  };
  return {
    reports: shown.filter(({ feedbackId }) => ids.has(feedbackId)),
    has: (feedbackId) => ids.has(feedbackId),
    turn,
    all: () => setIds(new Set(shown.map(({ feedbackId }) => feedbackId))),
    none: () => setIds(new Set()),
    drop: (feedbackId) =>
      setIds((before) => {
        const after = new Set(before);
        after.delete(feedbackId);
        return after;
      }),
  };
}
