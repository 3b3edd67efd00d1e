import { circleLimits, palettes, visibilities } from "../../../../functions/circles/limits.ts";
import { languages } from "../../../../functions/platform/languages.ts";
import { Choice } from "../../../components/field.tsx";
import { brandMessages } from "../../../i18n/brand.ts";
import { paths } from "../../../paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import { BothField } from "../fields/both-field.tsx";
import { faultAt } from "../fields/faults.ts";
import { fieldId, useForm } from "../form.ts";
import { FormSection } from "./section.tsx";

/** What a circle is called, how it looks, who writes and who reads there. */
export function IdentitySection() {
  const { content, change, opened } = useForm();
  const words = useWords(brandMessages);
  const { lang } = useEdition();
  const { fields, hints } = words;
  return (
    <FormSection name="identity">
      <p class="soft">
        {fields.circleId}: <code>{paths.circle(lang, opened.circleId, content.visibility === "private")}</code>
      </p>
      <BothField
        path="name"
        label={fields.name}
        hint={hints.name}
        value={content.name}
        limit={circleLimits.name}
        required
        onChange={(name) => change({ name })}
      />
      <BothField
        path="tagline"
        label={fields.tagline}
        hint={hints.tagline}
        value={content.tagline}
        limit={circleLimits.tagline}
        rows={3}
        required
        onChange={(tagline) => change({ tagline })}
      />
      <Palettes />
      <Languages />
      <Visibility />
    </FormSection>
  );
}

function Palettes() {
  const { content, change } = useForm();
  const words = useWords(brandMessages);
  return (
    <fieldset id={fieldId("palette")}>
      <legend class="field__label">{words.fields.palette}</legend>
      <div class="palettes">
        {palettes.map((palette) => (
          <label key={palette} class={`palettes__one chip--${palette}`}>
            <input
              type="radio"
              name="palette"
              checked={content.palette === palette}
              onChange={() => change({ palette })}
            />
            <span>{words.palettes[palette]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Languages() {
  const { content, change, issues } = useForm();
  const words = useWords(brandMessages);
  const { format } = useEdition();
  const fault = faultAt(issues, "languages", format);
  const toggle = (lang: (typeof languages)[number]) =>
    change({ languages: languages.filter((each) => (each === lang) !== content.languages.includes(each)) });
  return (
    <fieldset id={fieldId("languages")} tabIndex={-1}>
      <legend class="field__label">{words.fields.languages}</legend>
      <p class="field__hint">{words.hints.languages}</p>
      <div class="choices">
        {languages.map((lang) => (
          <Choice
            key={lang}
            type="checkbox"
            name="languages"
            value={lang}
            label={words.languageNames[lang]}
            checked={content.languages.includes(lang)}
            onChange={() => toggle(lang)}
          />
        ))}
      </div>
      {fault && <p class="field__error">{fault}</p>}
    </fieldset>
  );
}

/** Chosen while the circle is not open yet; afterwards only told. */
function Visibility() {
  const { content, change, opened } = useForm();
  const words = useWords(brandMessages);
  const { title, text } = words.visibilities[content.visibility];
  if (opened.version > 0)
    return (
      <p>
        <strong>{words.fields.visibility}</strong>: {title}. <span class="soft">{text}</span>
      </p>
    );
  return (
    <fieldset id={fieldId("visibility")}>
      <legend class="field__label">{words.fields.visibility}</legend>
      <p class="field__hint">{words.visibilityOnce}</p>
      {visibilities.map((visibility) => (
        <Choice
          key={visibility}
          type="radio"
          name="visibility"
          value={visibility}
          label={words.visibilities[visibility].title}
          hint={words.visibilities[visibility].text}
          checked={content.visibility === visibility}
          onChange={() => change({ visibility })}
        />
      ))}
    </fieldset>
  );
}
