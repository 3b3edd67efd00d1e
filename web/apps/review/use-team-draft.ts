import { useState } from "preact/hooks";
import type { DecisionDraft as TeamDraft } from "../../../functions/review/contract.ts";
import type { Answer, Trouble } from "../answer.ts";
import { browserShelf, keptUnder } from "../kept.ts";
import {
  bothTexts,
  type DecisionDraft,
  draftFrom,
  emptyDecision,
  isDecisionDraft,
  sameWords,
  teamWords,
} from "./decision-draft.ts";
import { type Evidence, readEvidence, saveDraft } from "./server.ts";

export type Choice = "mine" | "theirs" | "both";
type State = { draft: DecisionDraft; team: TeamDraft | undefined; conflict: TeamDraft | undefined };

/**
 * What the team writes together. Everything typed stays in this browser until it is saved; where somebody saved another
 * text meanwhile, both are there and one chooses.
 */
export function useTeamDraft({ card: { ideaId }, draft: saved }: Evidence) {
  const kept = keptUnder(browserShelf(), `palier:decision:${ideaId}`, isDecisionDraft);
  const [{ draft, team, conflict }, set] = useState<State>(() => begin(kept.read(), saved));
  const [keptHere, setKeptHere] = useState(true);
  const [trouble, setTrouble] = useState<Trouble>();
  const rev = team?.rev ?? 0;
  const dirty = !sameWords(draft, team ? draftFrom(team) : emptyDecision);

  const change = (changes: Partial<DecisionDraft>) => {
    const next = { ...draft, ...changes, at: new Date().toISOString(), rev };
    set({ draft: next, team, conflict });
    setKeptHere(kept.write(next));
  };
  /** What an act was answered: somebody's other text becomes a choice, everything else is told. */
  const refuse = async (why: Trouble) => {
    setTrouble(why);
    if (why.code !== "decision-changed-elsewhere") return;
    const answer = await readEvidence(ideaId);
    if (answer.ok) set({ draft, team: answer.value.draft, conflict: answer.value.draft });
  };
  const took = <T>(answer: Answer<T>): answer is Answer<T> & { ok: true } => {
    if (!answer.ok) refuse(answer.trouble);
    else setTrouble(undefined);
    return answer.ok;
  };
  const save = async (): Promise<TeamDraft | undefined> => {
    if (!dirty && team) return team;
    const answer = await saveDraft(ideaId, teamWords(draft, rev));
    if (!took(answer)) return undefined;
    kept.forget();
    set({ draft: draftFrom(answer.value), team: answer.value, conflict: undefined });
    return answer.value;
  };
  const choose = (choice: Choice) => {
    if (!conflict) return;
    const theirs = draftFrom(conflict);
    const chosen = { mine: draft, theirs, both: bothTexts(draft, theirs) }[choice];
    setTrouble(undefined);
    set({ draft: { ...chosen, rev: conflict.rev }, team: conflict, conflict: undefined });
    if (choice === "theirs") kept.forget();
    else kept.write({ ...chosen, rev: conflict.rev });
  };
  return { draft, team, conflict, dirty, rev, keptHere, trouble, change, save, took, choose, forget: kept.forget };
}
export type TeamWriting = ReturnType<typeof useTeamDraft>;

function begin(kept: DecisionDraft | undefined, team: TeamDraft | undefined): State {
  const saved = team && draftFrom(team);
  if (!kept || (saved && sameWords(kept, saved))) return { draft: saved ?? emptyDecision, team, conflict: undefined };
  return { draft: kept, team, conflict: (kept.rev ?? 0) === (team?.rev ?? 0) ? undefined : team };
}
