import { Problem } from "../platform/problem.ts";
import type { DecisionDraft, DecisionDraftInput, DecisionInput, Reviewer } from "./contract.ts";

/** The next revision of what the team writes: whoever changed a word is one of its drafters, and it is no longer proposed. */
export function nextDraft(
  before: DecisionDraft | undefined,
  input: DecisionDraftInput,
  by: Reviewer,
  now: Date,
): Omit<DecisionDraft, "ideaId"> {
  const others = (before?.drafters ?? []).filter(({ memberId }) => memberId !== by.memberId);
  return { ...input, rev: input.rev + 1, by, at: now.toISOString(), drafters: [...others, by] };
}

/** Words alone: who wrote them when does not make them others. */
export const sameWords = (a: DecisionDraftInput, b: DecisionDraftInput): boolean => wordsOf(a) === wordsOf(b);
const wordsOf = ({ outcome, reasons, changeOurMind, reasonCodes, secondLookOn }: DecisionDraftInput) =>
  JSON.stringify([
    outcome ?? "",
    reasons.fr ?? "",
    reasons.en ?? "",
    changeOurMind.fr ?? "",
    changeOurMind.en ?? "",
    reasonCodes,
    secondLookOn ?? "",
  ]);

/** @throws Problem decision-changed-elsewhere unless the draft is as it was read (0: there is none) */
export function assertDraftAsRead(draft: DecisionDraft | undefined, rev: number): void {
  const now = draft?.rev ?? 0;
  if (now !== rev) throw new Problem("decision-changed-elsewhere", { values: { rev: now, by: draft?.by.name ?? "" } });
}

/** Four eyes: whoever wrote a word of it, or asked for the signature, does not give it. @throws Problem own-decision */
export function assertMayCountersign(draft: DecisionDraft, { memberId }: Reviewer): void {
  const own = [...draft.drafters, ...(draft.proposed ? [draft.proposed.by] : [])];
  if (own.some((drafter) => drafter.memberId === memberId)) throw new Problem("own-decision");
}

/** @throws Problem reasons-missing where no outcome is chosen */
export function decisionIn(draft: DecisionDraftInput, card: { version: number; lang: DecisionInput["lang"] }) {
  const { outcome, reasons, changeOurMind, reasonCodes, secondLookOn } = draft;
  if (!outcome) throw new Problem("reasons-missing");
  const words = { reasons, changeOurMind, reasonCodes, ...(secondLookOn && { secondLookOn }) };
  return { version: card.version, outcome, ...words, lang: card.lang } satisfies DecisionInput;
}
