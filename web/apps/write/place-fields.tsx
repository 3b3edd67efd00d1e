import { ideaKinds, ideaLimits } from "../../../functions/ideas/limits.ts";
import { characters } from "../../characters.ts";
import { Choice, Field } from "../../components/field.tsx";
import { writeMessages } from "../../i18n/write.ts";
import { useEdition, useWords } from "../edition.ts";
import type { CircleChoice } from "./server.ts";
import { TagField } from "./tag-field.tsx";
import type { DraftText } from "./text.ts";

type PlaceFieldsProps = {
  text: DraftText;
  circles: readonly CircleChoice[];
  onChange: (changes: Partial<DraftText>) => void;
};

/** Circle, language, kind and tags: where the idea belongs. */
export function PlaceFields({ text, circles, onChange }: PlaceFieldsProps) {
  const words = useWords(writeMessages);
  const chosen = circles.find((circle) => circle.circleId === text.circleId);
  const foreign = chosen !== undefined && !chosen.languages.includes(text.lang);
  return (
    <section class="write__part" aria-labelledby="place-title">
      <h2 id="place-title">{words.steps.place}</h2>
      <CircleField text={text} circles={circles} onChange={onChange} />
      <div class="write__pair">
        <fieldset class="field" id="lang" aria-describedby="lang-hint">
          <legend class="field__label">{words.lang.legend}</legend>
          <p class="field__hint" id="lang-hint">
            {words.lang.hint}
          </p>
          <div class="choices">
            {(["fr", "en"] as const).map((lang) => (
              <Choice
                key={lang}
                type="radio"
                name="lang"
                value={lang}
                label={words.lang[lang]}
                checked={text.lang === lang}
                onChange={() => onChange({ lang })}
              />
            ))}
          </div>
          {foreign && <p class="field__error">{words.lang.notInCircle}</p>}
        </fieldset>
        <fieldset class="field" id="kind">
          <legend class="field__label">{words.kind.legend}</legend>
          <div class="choices">
            {ideaKinds.map((kind) => (
              <Choice
                key={kind}
                type="radio"
                name="kind"
                value={kind}
                label={words.kind[kind]}
                checked={text.kind === kind}
                onChange={() => onChange({ kind })}
              />
            ))}
          </div>
        </fieldset>
      </div>
      {text.kind === "improvement" && <ImprovesField text={text} onChange={onChange} />}
      <TagField
        tags={text.tags}
        offered={chosen?.tags?.[text.lang] ?? []}
        lang={text.lang}
        onChange={(tags) => onChange({ tags })}
      />
    </section>
  );
}

/** Asked only of an improvement; kept, but not sent, when it becomes something new after all. */
function ImprovesField({ text, onChange }: Pick<PlaceFieldsProps, "text" | "onChange">) {
  const words = useWords(writeMessages);
  const { format } = useEdition();
  const { improves = "" } = text;
  const used = characters(improves);
  return (
    <Field
      id="improves"
      label={words.improves.label}
      hint={words.improves.hint}
      error={used > ideaLimits.improves ? words.tooLong : undefined}
      count={{ used, limit: ideaLimits.improves }}
      format={format}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          value={improves}
          lang={text.lang}
          dir="auto"
          autocomplete="off"
          onInput={(event) => onChange({ improves: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function CircleField({ text, circles, onChange }: PlaceFieldsProps) {
  const words = useWords(writeMessages).circle;
  const { lang } = useEdition();
  return (
    <fieldset class="field" id="circleId" aria-describedby="circle-hint">
      <legend class="field__label">{words.legend}</legend>
      <p class="field__hint" id="circle-hint">
        {words.hint}
      </p>
      <div class="circlepick">
        {circles.map((circle) => (
          <label key={circle.circleId} class={`circlepick__card circlepick__card--${circle.palette}`}>
            <input
              type="radio"
              name="circle"
              value={circle.circleId}
              checked={text.circleId === circle.circleId}
              onChange={() => onChange({ circleId: circle.circleId })}
            />
            <span class="circlepick__name">{circle.name[lang]}</span>
            <span class="circlepick__tagline">{circle.tagline[lang]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
