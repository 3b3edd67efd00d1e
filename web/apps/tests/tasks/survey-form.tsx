import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { testingLimits } from "../../../../functions/testing/limits.ts";
import { characters } from "../../../characters.ts";
import { Field } from "../../../components/field.tsx";
import { testingMessages } from "../../../i18n/testing.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { type Answers, keptAnswers } from "./kept-answers.ts";
import { GradeScale, RecommendScale } from "./scales.tsx";
import { type Plan, sendSurvey } from "./server.ts";

type FormProps = {
  programmeId: ProgrammeId;
  phaseId: string;
  features: Plan["features"];
  before: Answers | undefined;
  onSent: (plan: Plan) => void;
};

/** Would you recommend it, why, and how satisfied with each feature. What is typed is kept on the device until it is sent. */
export function SurveyForm({ programmeId, phaseId, features, before, onSent }: FormProps) {
  const words = useWords(testingMessages).survey;
  const { lang, format } = useEdition();
  const kept = keptAnswers(programmeId, phaseId);
  const [answers, setAnswers] = useState<Answers>(() => kept.read() ?? before ?? { why: "", grades: {} });
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);
  const id = `survey-${phaseId}`;
  const change = (changes: Partial<Answers>) => {
    const after = { ...answers, ...changes };
    kept.write(after);
    setAnswers(after);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const { recommend, why, grades } = answers;
    setMissing(recommend === undefined);
    if (recommend === undefined) return document.getElementById(`${id}-recommend-0`)?.focus();
    if (sending) return;
    setSending(true);
    const known = Object.entries(grades).filter(([featureId]) => features.some((each) => each.featureId === featureId));
    const input = { recommend, why: why.trim(), lang, grades: Object.fromEntries(known) };
    const answer = await sendSurvey(programmeId, phaseId, input);
    setSending(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    kept.forget();
    announce(words.sent);
    onSent(answer.value);
  };
  return (
    <form class="form" onSubmit={send} noValidate>
      <RecommendScale
        id={`${id}-recommend`}
        value={answers.recommend}
        error={missing ? words.missing : undefined}
        onChoose={(recommend) => {
          setMissing(false);
          change({ recommend });
        }}
      />
      <Field
        id={`${id}-why`}
        label={words.why}
        hint={words.whyHint}
        optional
        count={{ used: characters(answers.why), limit: testingLimits.why }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            dir="auto"
            value={answers.why}
            onInput={({ currentTarget }) => change({ why: currentTarget.value })}
          />
        )}
      </Field>
      <div class="scales">
        <p class="field__label">{words.satisfaction}</p>
        {features.map(({ featureId, name }) => (
          <GradeScale
            key={featureId}
            id={`${id}-${featureId}`}
            name={name[lang]}
            value={answers.grades[featureId]}
            onChoose={(grade) => {
              const { [featureId]: _, ...others } = answers.grades;
              change({ grades: grade === undefined ? others : { ...others, [featureId]: grade } });
            }}
          />
        ))}
      </div>
      {trouble && <TroubleNote trouble={trouble} />}
      <div class="actions">
        <button type="submit" class="button" aria-disabled={sending}>
          {sending ? words.sending : words.send}
        </button>
      </div>
    </form>
  );
}
