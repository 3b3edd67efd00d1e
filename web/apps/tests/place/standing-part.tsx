import { useState } from "preact/hooks";
import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { TesterRoomProps } from "../room.ts";
import { LeavePart } from "./leave-part.tsx";
import { Reasons } from "./reasons.tsx";
import { type Application, queueAgain } from "./server.ts";
import { TermsPart } from "./terms-part.tsx";

type Enrolment = NonNullable<Application["enrolment"]>;
type StandingProps = Pick<TesterRoomProps, "programme" | "onChanged"> & {
  enrolment: Enrolment;
  against: Application["against"];
};

/** What became of an application, in a sentence, and the step that comes next. */
export function StandingPart({ programme, enrolment, against, onChanged }: StandingProps) {
  const { status } = enrolment;
  const mayReturn = status === "left" || status === "lapsed";
  const isRunning = programme.stage !== "closed";
  return (
    <div class="stack place">
      <Sentence programme={programme} enrolment={enrolment} />
      {(status === "seated" || status === "active") && isRunning && (
        <TermsPart programme={programme} enrolment={enrolment} onAccepted={onChanged} />
      )}
      {mayReturn && against.length > 0 && <Reasons programme={programme} against={against} />}
      {mayReturn && against.length === 0 && <ReturnPart programme={programme} onChanged={onChanged} />}
      {(status === "waiting" || status === "seated" || status === "active") && isRunning && (
        <LeavePart programmeId={programme.programmeId} status={status} onLeft={onChanged} />
      )}
    </div>
  );
}

function Sentence({ programme, enrolment }: Pick<StandingProps, "programme" | "enrolment">) {
  const words = useWords(enrolmentMessages);
  const { lang, format } = useEdition();
  const { status, since, ahead = 0, acceptBy, removal, variantId } = enrolment;
  const variant = programme.variants.length > 1 && programme.variants.find((each) => each.variantId === variantId);
  if (status === "waiting" && programme.stage !== "closed")
    return (
      <div class="place__word">
        <h2>{words.waiting.title(ahead, format)}</h2>
        <p>{words.waiting.text}</p>
        <p class="soft">{words.waiting.since(format.dateTime(since))}</p>
      </div>
    );
  if (status === "seated" && acceptBy)
    return (
      <div class="place__word place__word--yours">
        <h2>{words.seated.title(format.dateTime(acceptBy))}</h2>
        <p>{words.seated.text}</p>
      </div>
    );
  if (status === "active")
    return (
      <div class="place__word place__word--yours">
        <h2>{words.active.title}</h2>
        {variant && <p>{words.active.variant(variant.name[lang])}</p>}
      </div>
    );
  if (status === "removed" && removal)
    return (
      <div class="place__word">
        <h2>{words.removed.title(removal.by)}</h2>
        <p class="soft">{words.removed.why}</p>
        <blockquote class="place__why">{removal.why}</blockquote>
      </div>
    );
  if (status === "waiting" || status === "seated" || status === "removed") return <p>{words.against.closed}</p>;
  return (
    <div class="place__word">
      <h2>{words[status].title}</h2>
      <p>{words[status].text}</p>
    </div>
  );
}

function ReturnPart({ programme: { programmeId }, onChanged }: Pick<StandingProps, "programme" | "onChanged">) {
  const words = useWords(enrolmentMessages);
  const [trouble, setTrouble] = useState<Trouble>();
  const back = async () => {
    const answer = await queueAgain(programmeId);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    announce(words.apply.sent);
    onChanged();
  };
  return (
    <>
      {trouble && <TroubleNote trouble={trouble} onRetry={back} />}
      <div class="actions">
        <button type="button" class="button" onClick={back}>
          {words.again}
        </button>
      </div>
    </>
  );
}
