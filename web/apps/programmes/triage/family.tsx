import type { NamedReport, TriageReport } from "../../../../functions/feedback/triage-contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useWords } from "../../edition.ts";
import { stayingHere } from "../../programme-place.ts";

type FamilyProps = {
  found: TriageReport;
  addressOf: (feedbackId: string) => string;
  onOpen: (feedbackId: string) => void;
};

/** The report that this one goes along with, and those that go along with it. */
export function Family({ found: { survivor, duplicates }, addressOf, onOpen }: FamilyProps) {
  const words = useWords(triageMessages);
  const line = (named: NamedReport) => (
    <>
      <a
        href={addressOf(named.feedbackId)}
        lang={named.lang}
        dir="auto"
        onClick={stayingHere(() => onOpen(named.feedbackId))}
      >
        {named.title}
      </a>{" "}
      <span class="triage__meta">{words.by(named.name)}</span>
    </>
  );
  return (
    <>
      {survivor && (
        <p class="notice">
          {words.family.survivor} {line(survivor)}
        </p>
      )}
      {duplicates.length > 0 && (
        <section aria-labelledby="family-title">
          <h3 id="family-title">{words.family.title}</h3>
          <ul class="triage__family">
            {duplicates.map((named) => (
              <li key={named.feedbackId}>{line(named)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
