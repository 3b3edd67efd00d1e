import type { DecisionInput, DecisionDraft as TeamDraft } from "../../../functions/review/contract.ts";
import { decisionLimits } from "../../../functions/review/limits.ts";
import { characters } from "../../characters.ts";
import type { Lang } from "../../paths.ts";
import { isRecord } from "../kept.ts";

export type Outcome = DecisionInput["outcome"];
export const outcomes = ["approved", "not_approved", "parked"] as const satisfies readonly Outcome[];
type Texts = Record<Lang, string>;

/** What the team has written so far. Nothing of it is public. */
export type DecisionDraft = {
  outcome?: Outcome;
  reasons: Texts;
  changeOurMind: Texts;
  reasonCodes: DecisionInput["reasonCodes"];
  secondLookOn: string;
  at: string;
  /** The revision of the team's draft that it was written on; 0 where there was none. */
  rev?: number;
};
export const emptyDecision: DecisionDraft = {
  reasons: { fr: "", en: "" },
  changeOurMind: { fr: "", en: "" },
  reasonCodes: [],
  secondLookOn: "",
  at: "",
};

export const isDecisionDraft = (value: unknown): value is DecisionDraft =>
  isRecord(value) &&
  [value.reasons, value.changeOurMind].every(
    (texts) => isRecord(texts) && typeof texts.fr === "string" && typeof texts.en === "string",
  ) &&
  Array.isArray(value.reasonCodes) &&
  typeof value.secondLookOn === "string" &&
  typeof value.at === "string";

export type DecisionFault = { of: "outcome" | "reasons" | "tooLong" | "secondLook" | "later"; field: string };

/** What keeps a decision from being published, in the order of the form. `today` is the brand's day, YYYY-MM-DD. */
export function faultsOf(draft: DecisionDraft, lang: Lang, today: string): DecisionFault[] {
  const { outcome, reasons, changeOurMind, secondLookOn } = draft;
  const faults: DecisionFault[] = [];
  if (!outcome) faults.push({ of: "outcome", field: "outcome" });
  if (outcome === "parked" && !secondLookOn) faults.push({ of: "secondLook", field: "secondLookOn" });
  if (outcome === "parked" && secondLookOn && secondLookOn <= today)
    faults.push({ of: "later", field: "secondLookOn" });
  if (!reasons[lang].trim()) faults.push({ of: "reasons", field: `reasons-${lang}` });
  for (const each of ["fr", "en"] as const) {
    if (characters(reasons[each]) > decisionLimits.reasons) faults.push({ of: "tooLong", field: `reasons-${each}` });
    if (characters(changeOurMind[each]) > decisionLimits.changeOurMind)
      faults.push({ of: "tooLong", field: `changeOurMind-${each}` });
  }
  return faults;
}

/** The team's draft as the form holds it. */
export const draftFrom = ({
  outcome,
  reasons,
  changeOurMind,
  reasonCodes,
  secondLookOn,
  at,
  rev,
}: TeamDraft): DecisionDraft => ({
  ...(outcome && { outcome }),
  reasons: { fr: reasons.fr ?? "", en: reasons.en ?? "" },
  changeOurMind: { fr: changeOurMind.fr ?? "", en: changeOurMind.en ?? "" },
  reasonCodes,
  secondLookOn: secondLookOn ?? "",
  at,
  rev,
});

/** What the form holds as the team's draft. */
export const teamWords = (
  { outcome, reasons, changeOurMind, reasonCodes, secondLookOn }: DecisionDraft,
  rev: number,
) => ({
  rev,
  ...(outcome && { outcome }),
  reasons: written(reasons),
  changeOurMind: written(changeOurMind),
  reasonCodes,
  ...(secondLookOn && { secondLookOn }),
});

export const sameWords = (a: DecisionDraft, b: DecisionDraft): boolean =>
  JSON.stringify(teamWords(a, 0)) === JSON.stringify(teamWords(b, 0));

/** Both texts, one's own first; where only one can be, one's own. */
export const bothTexts = (mine: DecisionDraft, theirs: DecisionDraft): DecisionDraft => ({
  ...mine,
  reasons: joined(mine.reasons, theirs.reasons),
  changeOurMind: joined(mine.changeOurMind, theirs.changeOurMind),
});
const joined = (mine: Texts, theirs: Texts): Texts => ({ fr: join(mine.fr, theirs.fr), en: join(mine.en, theirs.en) });
const join = (mine: string, theirs: string) =>
  mine.trim() === theirs.trim() ? mine : [mine, theirs].filter((text) => text.trim()).join("\n\n");

/** The request of a draft without faults. */
export function inputOf(draft: DecisionDraft, card: { version: number; lang: Lang }): DecisionInput | undefined {
  const { outcome, reasons, changeOurMind, reasonCodes, secondLookOn } = draft;
  if (!outcome) return undefined;
  return {
    version: card.version,
    outcome,
    reasons: written(reasons),
    changeOurMind: written(changeOurMind),
    reasonCodes,
    lang: card.lang,
    ...(outcome === "parked" && secondLookOn && { secondLookOn }),
  };
}

const written = ({ fr, en }: Texts) => ({ ...(fr.trim() && { fr: fr.trim() }), ...(en.trim() && { en: en.trim() }) });

/** The day in a time zone, as date fields write it. */
export const dayIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
