import { useState } from "preact/hooks";
import type { Import } from "../../../functions/imports/contract.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { importMessages } from "../../i18n/import.ts";
import { studioMessages } from "../../i18n/studio.ts";
import type { Sent } from "../answer.ts";
import { useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import { ChooseFile } from "./choose-file.tsx";
import { OneImport } from "./one-import.tsx";
import { PastImports } from "./past-imports.tsx";
import type { Plan, Sending } from "./plan.ts";
import { PlanForm } from "./plan-form.tsx";
import type { ReadFile } from "./read-file.ts";
import { type ImportsView, readImports } from "./server.ts";
import { Trial } from "./trial.tsx";

/** What is on the desk: a file on its way in, or an import that has begun. */
type Work =
  | { step: "file" }
  | { step: "plan"; read: ReadFile; plan?: Plan }
  | { step: "trial"; read: ReadFile; plan: Plan }
  | { step: "run"; of: Sent<Import>; rows?: Sending[] };

/** Ideas from other tools: choose a file, say what its columns are, try it, run it, take it back. */
export function ImportApp() {
  const words = useWords(importMessages);
  const common = useWords(studioMessages).common;
  const { loaded, again } = useLoaded(readImports, "imports");
  const [work, setWork] = useState<Work>({ step: "file" });
  const restart = () => {
    setWork({ step: "file" });
    again();
  };
  return (
    <Desk heading={words.title} lead={words.lead}>
      {loaded.state === "loading" && <p class="app__loading">{common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <div class="import">
          <Steps at={work.step} />
          <WorkOnDesk work={work} view={loaded.value} onWork={setWork} onRestart={restart} />
        </div>
      )}
    </Desk>
  );
}

const steps = ["file", "plan", "trial", "run"] as const;

function Steps({ at }: { at: Work["step"] }) {
  const words = useWords(importMessages);
  return (
    <ol class="import__steps" aria-label={words.stepsLabel}>
      {steps.map((step) => (
        <li key={step} class="import__step" aria-current={step === at ? "step" : undefined}>
          {words.steps[step]}
        </li>
      ))}
    </ol>
  );
}

type WorkProps = { work: Work; view: ImportsView; onWork: (work: Work) => void; onRestart: () => void };

function WorkOnDesk({ work, view, onWork, onRestart }: WorkProps) {
  const words = useWords(importMessages);
  const [circle] = view.circles;
  if (!circle) return <EmptyState title={words.noCircle.title} text={words.noCircle.text} />;
  switch (work.step) {
    case "file":
      return (
        <>
          <ChooseFile onRead={(read) => onWork({ step: "plan", read })} />
          <PastImports imports={view.imports} onOpen={(of) => onWork({ step: "run", of })} />
        </>
      );
    case "plan":
      return (
        <PlanForm
          read={work.read}
          begun={work.plan}
          view={view}
          circle={circle}
          onRead={(read) => onWork({ ...work, read })}
          onPlan={(plan) => onWork({ step: "trial", read: work.read, plan })}
          onRestart={onRestart}
        />
      );
    case "trial":
      return (
        <Trial
          read={work.read}
          plan={work.plan}
          onBack={() => onWork({ step: "plan", read: work.read, plan: work.plan })}
          onRun={(of, rows) => onWork({ step: "run", of, rows })}
        />
      );
    case "run":
      return <OneImport key={work.of.importId} of={work.of} begunWith={work.rows} onRestart={onRestart} />;
  }
}
