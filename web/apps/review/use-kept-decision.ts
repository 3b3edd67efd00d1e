import { useState } from "preact/hooks";
import { browserShelf, keptUnder } from "../kept.ts";
import { type DecisionDraft, emptyDecision, isDecisionDraft } from "./decision-draft.ts";

/** Everything typed stays in this browser, idea by idea, until the decision is published. */
export function useKeptDecision(ideaId: string) {
  const kept = keptUnder(browserShelf(), `palier:decision:${ideaId}`, isDecisionDraft);
  const [draft, setDraft] = useState<DecisionDraft>(() => kept.read() ?? emptyDecision);
  const [restoredFrom, setRestoredFrom] = useState(draft.at);
  const [keptHere, setKeptHere] = useState(true);
  const change = (changes: Partial<DecisionDraft>) => {
    const next = { ...draft, ...changes, at: new Date().toISOString() };
    setDraft(next);
    setKeptHere(kept.write(next));
  };
  const clear = () => {
    kept.forget();
    setDraft(emptyDecision);
    setRestoredFrom("");
  };
  return { draft, change, forget: kept.forget, clear, restoredFrom, keptHere };
}
