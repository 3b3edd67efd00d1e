import type { Programme, Question } from "../../../../functions/programmes/contract.ts";
import { Choice } from "../../../components/field.tsx";
import { editorMessages } from "../../../i18n/programme-editor.ts";
import { programmeMessages } from "../../../i18n/programmes.ts";
import type { Lang } from "../../../paths.ts";

type AskedProps = { programme: Programme; lang: Lang; own: Lang };

/** The questions, as applicants meet them; what each answer does is told to the team alone. */
export function AsAsked({ programme: { screener }, lang, own }: AskedProps) {
  const words = programmeMessages[own].preview;
  return (
    <section class="betaview__step" aria-labelledby="view-questions">
      <h3 id="view-questions" lang={own}>
        {words.questions}
      </h3>
      {screener.length === 0 && <p lang={own}>{words.noQuestion}</p>}
      {screener.map((question) => (
        <fieldset class="field" key={question.questionId}>
          <legend class="field__label">{question.text[lang]}</legend>
          <Answers question={question} lang={lang} own={own} />
        </fieldset>
      ))}
    </section>
  );
}

function Answers({ question, lang, own }: { question: Question; lang: Lang; own: Lang }) {
  const effects = editorMessages[own].screener.effects;
  const words = programmeMessages[own].preview;
  if (question.kind === "text") return <p class="field__hint">{words.inWords}</p>;
  if (question.kind === "scale") {
    const steps = Array.from({ length: question.to - question.from + 1 }, (_, at) => question.from + at);
    return (
      <div class="choices choices--row">
        {steps.map((step) => (
          <Choice
            key={step}
            type="radio"
            name={question.questionId}
            label={String(step)}
            checked={false}
            {...(question.atLeast !== undefined && step < question.atLeast && { hint: effects.disqualifies })}
          />
        ))}
      </div>
    );
  }
  return (
    <div class="choices">
      {question.options.map(({ optionId, text, effect }) => (
        <Choice
          key={optionId}
          type={question.kind === "single" ? "radio" : "checkbox"}
          name={question.questionId}
          label={text[lang]}
          hint={effects[effect]}
          checked={false}
        />
      ))}
    </div>
  );
}
