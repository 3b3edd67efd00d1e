import type { TriageReport } from "../../../../functions/feedback/triage-contract.ts";
import type { Answer } from "../../answer.ts";

/** What every part of the sheet can do: take over what an act answered, and say what was done. */
export type OnReport = (asked: Promise<Answer<TriageReport>>, said: string) => Promise<Answer<TriageReport>>;
