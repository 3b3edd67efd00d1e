import { useState } from "preact/hooks";
import { EmptyState } from "../../../components/empty-state.tsx";
import { testingMessages } from "../../../i18n/testing.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { useLoaded } from "../../loading.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { TesterRoomProps } from "../room.ts";
import { PhasePart } from "./phase-part.tsx";
import { type Plan, readPlan, tick } from "./server.ts";

/** What a tester has to do and did, phase by phase. */
export function Tasks({ programme: { programmeId } }: TesterRoomProps) {
  const words = useWords(testingMessages);
  const { lang } = useEdition();
  const { loaded, again, set } = useLoaded(() => readPlan(programmeId), programmeId);
  const [trouble, setTrouble] = useState<Trouble>();
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const plan = loaded.value;
  const tickOne = async ({ taskId, title }: Plan["phases"][number]["tasks"][number], done: boolean) => {
    const answer = await tick(programmeId, taskId, done);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    set(answer.value);
    announce(done ? words.ticked(title[lang]) : words.unticked(title[lang]));
  };
  return (
    <div class="stack testing">
      <Progress plan={plan} />
      {trouble && <TroubleNote trouble={trouble} onRetry={again} />}
      {plan.phases.map((phase) => (
        <PhasePart
          key={phase.phaseId}
          programmeId={programmeId}
          plan={plan}
          phase={phase}
          onTick={tickOne}
          onSent={set}
        />
      ))}
    </div>
  );
}

function Progress({ plan: { progress, phases } }: { plan: Plan }) {
  const words = useWords(testingMessages);
  const { format } = useEdition();
  const { done, of } = progress;
  if (of === 0) return phases.some(({ survey }) => survey) ? null : <EmptyState {...words.noTasks} />;
  const open = phases.flatMap(({ tasks }) => tasks).some(({ state }) => state === "open" || state === "late");
  return (
    <div class="testing__progress">
      <label class="testing__progress-label" for="tasks-progress">
        {words.progressLabel} <strong>{words.progress(format.number(done), format.number(of))}</strong>
      </label>
      <progress id="tasks-progress" class="testing__bar" max={of} value={done} />
      {done > 0 && !open && <p class="soft">{words.allDone}</p>}
    </div>
  );
}
