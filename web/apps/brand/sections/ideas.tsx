import { circleLimits, supportQuestions } from "../../../../functions/circles/limits.ts";
import { languages } from "../../../../functions/platform/languages.ts";
import { Choice } from "../../../components/field.tsx";
import { brandMessages } from "../../../i18n/brand.ts";
import { useWords } from "../../edition.ts";
import { LinesField } from "../fields/lines-field.tsx";
import { fieldId, useForm } from "../form.ts";
import { FormSection } from "./section.tsx";

/** What authors are offered, and what supporters are asked. */
export function IdeasSection() {
  const { content, change } = useForm();
  const words = useWords(brandMessages);
  const { tags, questions } = content;
  return (
    <FormSection name="ideas">
      <fieldset class="pairfield">
        <legend class="field__label">{words.fields.tags}</legend>
        <p class="field__hint">{words.hints.tags}</p>
        <div class="pairfield__two">
          {languages.map((lang) => (
            <LinesField
              key={lang}
              path={`tags.${lang}`}
              label={words.languageNames[lang]}
              lang={lang}
              lines={tags[lang]}
              limit={circleLimits.tags}
              onChange={(lines) => change({ tags: { ...tags, [lang]: lines } })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset id={fieldId("questions")}>
        <legend class="field__label">{words.fields.questions}</legend>
        <p class="field__hint">{words.hints.questions}</p>
        {supportQuestions.map((question) => (
          <Choice
            key={question}
            type="checkbox"
            name="questions"
            value={question}
            label={words.questions[question]}
            checked={questions.includes(question)}
            onChange={() =>
              change({
                questions: supportQuestions.filter((each) => (each === question) !== questions.includes(each)),
              })
            }
          />
        ))}
      </fieldset>
    </FormSection>
  );
}
