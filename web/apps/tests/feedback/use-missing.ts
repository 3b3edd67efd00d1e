import { useState } from "preact/hooks";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useWords } from "../../edition.ts";
import type { Fault } from "../../trouble.tsx";
import { fieldOf } from "./report-fields.tsx";
import { missingIn, type Needed, type ReportWritten } from "./report-input.ts";

/** What has to be there and is not: looked for when it is sent, and gone from its field as soon as it is there. */
export function useMissing(written: ReportWritten) {
  const words = useWords(feedbackMessages).form;
  const [faults, setFaults] = useState<Fault[]>([]);
  const isAsked = (needed: Needed) =>
    faults.some(({ field }) => field === fieldOf[needed]) && missingIn(written).includes(needed);
  return {
    faults,
    look: (more: Fault[] = []) =>
      setFaults([
        ...missingIn(written).map((needed) => ({ field: fieldOf[needed], text: words.missing[needed] })),
        ...more,
      ]),
    errorOf: (needed: Needed) => (isAsked(needed) ? words.missing[needed] : undefined),
  };
}
