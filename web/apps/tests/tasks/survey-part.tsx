import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { testingMessages } from "../../../i18n/testing.ts";
import { noonOf } from "../../../noon.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { Plan } from "./server.ts";
import { SurveyForm } from "./survey-form.tsx";

type Survey = NonNullable<Plan["phases"][number]["survey"]>;
type PartProps = {
  programmeId: ProgrammeId;
  phaseId: string;
  features: Plan["features"];
  survey: Survey;
  onSent: (plan: Plan) => void;
};

/** The questions about a phase: when they open, the form while they are, and that one has answered. */
export function SurveyPart({ programmeId, phaseId, features, survey, onSent }: PartProps) {
  const words = useWords(testingMessages).survey;
  const { format } = useEdition();
  const { state, opensOn, closesOn, answers } = survey;
  const [changing, setChanging] = useState(false);
  const day = (on: string) => format.date(noonOf(on));
  const open = state === "open" && (changing || !answers);
  return (
    <section class="testing__survey" aria-labelledby={`survey-${phaseId}`}>
      <h3 id={`survey-${phaseId}`}>{words.title}</h3>
      {state === "later" && <p class="soft">{words.later(day(opensOn))}</p>}
      {state === "over" && <p class="soft">{answers ? words.overAnswered : words.over}</p>}
      {open && <p class="soft">{words.open(day(closesOn))}</p>}
      {open && (
        <SurveyForm
          programmeId={programmeId}
          phaseId={phaseId}
          features={features}
          before={answers}
          onSent={(plan) => {
            setChanging(false);
            onSent(plan);
          }}
        />
      )}
      {state === "open" && answers && !changing && (
        <>
          <p>{words.answered}</p>
          <button type="button" class="button button--quiet button--small" onClick={() => setChanging(true)}>
            {words.change}
          </button>
        </>
      )}
    </section>
  );
}
