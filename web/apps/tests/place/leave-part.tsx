import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import type { Trouble } from "../../answer.ts";
import { useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { leave } from "./server.ts";

type LeaveProps = { programmeId: ProgrammeId; status: "waiting" | "seated" | "active"; onLeft: () => void };

/** The way out, said twice: a seat that was given up is somebody else's in the next moment. */
export function LeavePart({ programmeId, status, onLeft }: LeaveProps) {
  const words = useWords(enrolmentMessages).leave;
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const go = async () => {
    const answer = await leave(programmeId);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    announce(words.done);
    onLeft();
  };
  if (!asked)
    return (
      <p>
        <button type="button" class="button button--text" onClick={() => setAsked(true)}>
          {words.button[status]}
        </button>
      </p>
    );
  return (
    <section class="notice" aria-label={words.button[status]}>
      <p>{words.sure[status]}</p>
      {trouble && <TroubleNote trouble={trouble} onRetry={go} />}
      <div class="actions">
        <button type="button" class="button button--small" onClick={go}>
          {words.confirm}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={() => setAsked(false)}>
          {words.stay}
        </button>
      </div>
    </section>
  );
}
