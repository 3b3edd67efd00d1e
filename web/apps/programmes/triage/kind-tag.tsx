import type { Feedback } from "../../../../functions/feedback/contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useWords } from "../../edition.ts";

/** What it is; of an issue, how much it hurts. */
export function KindTag({ report: { kind, severity } }: { report: Pick<Feedback, "kind" | "severity"> }) {
  const words = useWords(triageMessages);
  if (kind === "issue" && severity) return <span class={`kind kind--${severity}`}>{words.severities[severity]}</span>;
  return <span class={`kind kind--${kind}`}>{words.kinds[kind]}</span>;
}
