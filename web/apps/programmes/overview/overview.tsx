import { useState } from "preact/hooks";
import { programmeMessages } from "../../../i18n/programmes.ts";
import { noonOf } from "../../../noon.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { StudioRoomProps } from "../room.ts";
import { stepProgramme } from "../server.ts";

const next = { draft: "recruiting", recruiting: "running", running: "closed", closed: undefined } as const;

/** Where the programme stands, what comes next, and the step that the team may take. */
export function Overview({ programme, roles, onChanged }: StudioRoomProps) {
  const words = useWords(programmeMessages).overview;
  const { format } = useEdition();
  const [trouble, setTrouble] = useState<Trouble>();
  const { stage, startsOn, endsOn } = programme;
  const to = next[stage];
  const step = async () => {
    if (!to) return;
    const answer = await stepProgramme(programme, to);
    if (answer.ok) onChanged(answer.value);
    setTrouble(answer.ok ? undefined : answer.trouble);
  };
  return (
    <div class="stack">
      <p>{words.state[stage](format.date(noonOf(startsOn)), format.date(noonOf(endsOn)))}</p>
      {trouble && <TroubleNote trouble={trouble} />}
      {to && roles.includes("product") && (
        <div class="actions">
          <button type="button" class="button" onClick={step}>
            {words.step[to]}
          </button>
        </div>
      )}
    </div>
  );
}
