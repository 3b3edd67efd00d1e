import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { testingLimits } from "../../../../functions/testing/limits.ts";
import { characters } from "../../../characters.ts";
import { Field } from "../../../components/field.tsx";
import { testClosureMessages } from "../../../i18n/test-closure.ts";
import { useEdition, useWords } from "../../edition.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { Ended } from "./server.ts";
import { useResults } from "./use-results.ts";

type FormProps = { programmeId: ProgrammeId; ended: Ended; writes: boolean };

/** The results as a draft in both languages, and as they were published. */
export function ResultsForm({ programmeId, ended, writes }: FormProps) {
  const words = useWords(testClosureMessages).studio;
  const { format } = useEdition();
  const { results, text, change, save, publish, saving, trouble, other, missing } = useResults(programmeId, ended);
  const [touched, setTouched] = useState(false);
  const published = results?.published;
  const differs = published !== undefined && (published.fr !== text.fr || published.en !== text.en);
  return (
    <section class="closure__part" aria-labelledby="closure-write">
      <h2 id="closure-write">{words.write}</h2>
      <p class="soft">{words.writeLead}</p>
      {results?.publishedAt && (
        <p>
          {words.publishedOn(format.date(results.publishedAt))} {differs && words.unpublished}
        </p>
      )}
      {other && (
        <div class="notice" role="alert">
          <p class="notice__title">{words.otherTitle(other.by.name)}</p>
          <p>{words.otherText}</p>
          <p class="closure__text" lang="fr">
            {other.draft.fr}
          </p>
          <p class="closure__text" lang="en">
            {other.draft.en}
          </p>
        </div>
      )}
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTouched(false);
          save();
        }}
      >
        <div class="closure__pair">
          {(["fr", "en"] as const).map((lang) => (
            <Field
              key={lang}
              id={`results-${lang}`}
              label={words[lang]}
              error={missing && text[lang].trim() === "" ? words.bothNeeded : undefined}
              count={{ used: characters(text[lang]), limit: testingLimits.results }}
              format={format}
            >
              {(control) => (
                <textarea
                  {...control}
                  rows={10}
                  lang={lang}
                  readOnly={!writes}
                  value={text[lang]}
                  onInput={({ currentTarget }) => {
                    setTouched(true);
                    change(lang, currentTarget.value);
                  }}
                />
              )}
            </Field>
          ))}
        </div>
        {trouble && <TroubleNote trouble={trouble} />}
        {results && !touched && <p class="soft">{words.saved(results.by.name, format.dateTime(results.at))}</p>}
        {writes && (
          <div class="actions">
            <button type="submit" class="button button--quiet" aria-disabled={saving}>
              {saving ? words.saving : words.save}
            </button>
            {ended.stage === "closed" && (
              <button type="button" class="button" aria-disabled={saving} onClick={publish}>
                {published ? words.publishAgain : words.publish}
              </button>
            )}
          </div>
        )}
        {writes && ended.stage === "closed" && !published && <p class="soft">{words.publishHint}</p>}
      </form>
    </section>
  );
}
