import { useCallback, useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { environmentHere, partsOf } from "./environment.ts";
import { keptEnvironment, keptReport, type ReportDraft } from "./kept-report.ts";
import { newFeedbackId } from "./new-id.ts";

type Whose = { memberId: string; programmeId: ProgrammeId; kind: "software" | "physical" };

/** The report being written: every letter is on this device before anything is sent. */
export function useReportDraft({ memberId, programmeId, kind }: Whose) {
  const kept = keptReport(memberId, programmeId);
  const before = keptEnvironment(memberId, programmeId);
  const begin = (): ReportDraft => {
    const here = kind === "software" ? environmentHere(navigator.userAgent, window) : {};
    const last = before.read() ?? {};
    const parts = partsOf(kind).map((part) => [part, part === "screen" ? here[part] : (last[part] ?? here[part])]);
    return {
      feedbackId: newFeedbackId(),
      title: "",
      text: "",
      steps: "",
      environment: Object.fromEntries(parts.filter(([, text]) => text)),
    };
  };
  const [draft, setDraft] = useState<ReportDraft>(() => kept.read() ?? begin());
  const [stored, setStored] = useState(true);
  const change = useCallback(
    (changes: Partial<ReportDraft>) =>
      setDraft((now) => {
        const after = { ...now, ...changes };
        setStored(kept.write(after));
        return after;
      }),
    [memberId, programmeId],
  );
  /** The version that is most likely in hand, where nobody said another; nothing that is worth keeping yet. */
  const assume = (version: string) =>
    setDraft((now) =>
      now.environment.version === undefined ? { ...now, environment: { ...now.environment, version } } : now,
    );
  /** After it was sent or thrown away: the next one begins with what was used last. */
  const forget = (sent: boolean) => {
    if (sent) before.write(draft.environment);
    kept.forget();
    setDraft(begin());
  };
  return { draft, change, assume, forget, stored };
}
