import { useState } from "preact/hooks";
import { editorMessages } from "../../../i18n/programme-editor.ts";
import { programmeMessages } from "../../../i18n/programmes.ts";
import { noonOf } from "../../../noon.ts";
import { testPaths } from "../../../test-paths.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { stayingHere } from "../../programme-place.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { StudioRoomProps } from "../room.ts";
import { type Said, stepProgramme } from "../server.ts";
import { faultsOf } from "../write/faults.ts";
import { AtAGlance } from "./at-a-glance.tsx";
import { DropDraft } from "./drop-draft.tsx";
import { TakeStep } from "./take-step.tsx";

const next = { draft: "recruiting", recruiting: "running", running: "closed", closed: undefined } as const;

/** Where the programme stands, what the clock does next, and the step that the team may take earlier. */
export function Overview({ programme, roles, onChanged, go, onGone }: StudioRoomProps) {
  const words = useWords(programmeMessages).overview;
  const { lang, format } = useEdition();
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState<Said>({});
  const [trouble, setTrouble] = useState<Trouble>();
  const { programmeId, stage, startsOn, endsOn, priorityUntil, visibility } = programme;
  const to = next[stage];
  const step = async () => {
    if (!to) return;
    const answer = await stepProgramme(programme, to, said);
    if (answer.ok || answer.trouble.code !== "unreachable") setAsks(false);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) {
      announce(words.done[to]);
      onChanged(answer.value);
    } else if (answer.trouble.code === "programme-changed-meanwhile") onChanged();
  };
  const until = priorityUntil && Date.parse(priorityUntil) > Date.now() ? priorityUntil : undefined;
  return (
    <div class="stack overview">
      <p class="overview__state">{words.state[stage](format.date(noonOf(startsOn)), format.date(noonOf(endsOn)))}</p>
      {stage === "recruiting" && until && <p>{words.priority(format.dateTime(until))}</p>}
      {stage !== "draft" && <AtAGlance programme={programme} go={go} />}
      {stage !== "draft" && visibility === "public" && (
        <p>
          <a href={testPaths.programme(lang, programmeId)}>{words.page}</a>
        </p>
      )}
      {trouble?.issues && <Lacking trouble={trouble} programmeId={programmeId} onWrite={() => go({ room: "write" })} />}
      {trouble && !trouble.issues && <TroubleNote trouble={trouble} />}
      {to && roles.includes("product") && !asks && (
        <div class="actions">
          <button
            type="button"
            class={to === "recruiting" ? "button" : "button button--quiet"}
            onClick={() => setAsks(true)}
          >
            {words.step[to]}
          </button>
        </div>
      )}
      {to && asks && (
        <TakeStep
          programme={programme}
          to={to}
          said={said}
          onSay={setSaid}
          onTake={step}
          onLeave={() => setAsks(false)}
        />
      )}
      {stage === "draft" && roles.includes("product") && <DropDraft programme={programme} onGone={onGone} />}
    </div>
  );
}

type LackingProps = { trouble: Trouble; programmeId: string; onWrite: () => void };

/** What a draft needs before people may read it, and the way to where it is written. */
function Lacking({ trouble, programmeId, onWrite }: LackingProps) {
  const words = useWords(programmeMessages).overview;
  const { partNames } = useWords(editorMessages);
  const { lang, format } = useEdition();
  return (
    <div class="notice notice--problem" role="alert">
      <p class="notice__title">{words.lacks}</p>
      <ul class="faults">
        {faultsOf(trouble.issues ?? [], partNames, format).map(({ field, text }) => (
          <li key={field}>{text}</li>
        ))}
      </ul>
      <p>
        <a href={testPaths.studio(lang, { programme: programmeId, room: "write" })} onClick={stayingHere(onWrite)}>
          {words.write}
        </a>
      </p>
    </div>
  );
}
