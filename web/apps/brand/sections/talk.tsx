import { circleLimits } from "../../../../functions/circles/limits.ts";
import { languages } from "../../../../functions/platform/languages.ts";
import { Choice } from "../../../components/field.tsx";
import { brandMessages } from "../../../i18n/brand.ts";
import { useWords } from "../../edition.ts";
import { LinesField } from "../fields/lines-field.tsx";
import { NumberField } from "../fields/number-field.tsx";
import { fieldId, useForm } from "../form.ts";
import { FormSection } from "./section.tsx";

const usual = { newAccountDays: 3, links: 2, words: { fr: [], en: [] } };

/** When a comment waits until a person has read it. */
export function TalkSection() {
  const { content, change } = useForm();
  const words = useWords(brandMessages);
  const { holding } = content;
  const toggle = () => {
    const { holding: _, ...rest } = content;
    change(holding ? { ...rest, holding: undefined } : { holding: usual });
  };
  return (
    <FormSection name="talk">
      <p class="field__hint" id={fieldId("holding")}>
        {words.hints.holding}
      </p>
      <Choice
        type="checkbox"
        name="holding"
        label={words.holdingOn}
        checked={holding !== undefined}
        onChange={toggle}
      />
      {holding && (
        <>
          <div class="circleform__numbers">
            <NumberField
              path="holding.newAccountDays"
              label={words.newAccountDays}
              value={holding.newAccountDays}
              max={circleLimits.newAccountDays}
              onChange={(newAccountDays) => change({ holding: { ...holding, newAccountDays } })}
            />
            <NumberField
              path="holding.links"
              label={words.links}
              value={holding.links}
              max={circleLimits.links}
              onChange={(links) => change({ holding: { ...holding, links } })}
            />
          </div>
          <p class="field__hint">{words.hints.heldWords}</p>
          <div class="pairfield__two">
            {languages.map((lang) => (
              <LinesField
                key={lang}
                path={`holding.words.${lang}`}
                label={words.heldWords(words.in[lang])}
                lang={lang}
                lines={holding.words[lang]}
                limit={circleLimits.heldWords}
                onChange={(lines) => change({ holding: { ...holding, words: { ...holding.words, [lang]: lines } } })}
              />
            ))}
          </div>
        </>
      )}
    </FormSection>
  );
}
