import { useState } from "preact/hooks";
import { Choice } from "../../../components/field.tsx";
import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { FaultSummary, TroubleNote } from "../../trouble.tsx";
import type { TesterRoomProps } from "../room.ts";
import { type Application, accept } from "./server.ts";

type TermsProps = Pick<TesterRoomProps, "programme"> & {
  enrolment: NonNullable<Application["enrolment"]>;
  onAccepted: () => void;
};

/** The terms: to be read before one begins, and again when their words have changed. */
export function TermsPart({ programme, enrolment, onAccepted }: TermsProps) {
  const words = useWords(enrolmentMessages).terms;
  const { format } = useEdition();
  const { termsVersion } = programme;
  const { status, acceptedAt } = enrolment;
  if (status === "active" && acceptedAt && enrolment.termsVersion === termsVersion)
    return (
      <details class="place__accepted">
        <summary>{words.show}</summary>
        <p class="soft">{words.accepted(format.number(termsVersion), format.dateTime(acceptedAt))}</p>
        <TermsText programme={programme} />
      </details>
    );
  return (
    <section class="stack" aria-labelledby="terms-title">
      {status === "active" && <p class="notice">{words.changed}</p>}
      <h2 id="terms-title">{words.title}</h2>
      <TermsText programme={programme} />
      <AcceptForm
        programme={programme}
        label={status === "active" ? words.acceptAnew : words.accept}
        onAccepted={onAccepted}
      />
    </section>
  );
}

function TermsText({ programme: { terms, termsVersion, termsChangedAt } }: Pick<TermsProps, "programme">) {
  const words = useWords(enrolmentMessages).terms;
  const { lang, format } = useEdition();
  return (
    <div class="place__terms">
      <p class="soft">{words.version(format.number(termsVersion), format.date(termsChangedAt))}</p>
      <p class="place__words">{terms[lang]}</p>
    </div>
  );
}

type AcceptProps = Pick<TermsProps, "programme" | "onAccepted"> & { label: string };

function AcceptForm({ programme: { programmeId, termsVersion }, label, onAccepted }: AcceptProps) {
  const words = useWords(enrolmentMessages).terms;
  const faultTitle = useWords(enrolmentMessages).apply.faults;
  const [agreed, setAgreed] = useState(false);
  const [faults, setFaults] = useState<{ text: string; field: string }[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const send = async (event: Event) => {
    event.preventDefault();
    setFaults(agreed ? [] : [{ text: words.agreeFirst, field: "agree" }]);
    if (!agreed) return;
    const answer = await accept(programmeId, termsVersion);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) announce(words.done);
    // Older words, an offer that is over: what holds now is read anew.
    if (answer.ok || answer.trouble.code === "offer-over" || answer.trouble.code === "terms-older") onAccepted();
  };
  return (
    <form class="stack" onSubmit={send} noValidate>
      <FaultSummary title={faultTitle} faults={faults} />
      {trouble && <TroubleNote trouble={trouble} />}
      <div id="agree">
        <Choice type="checkbox" name="agree" label={words.agree} checked={agreed} onChange={() => setAgreed(!agreed)} />
      </div>
      <div class="actions">
        <button type="submit" class="button">
          {label}
        </button>
      </div>
    </form>
  );
}
